#include "command.hpp"
#include "switch/rules/evaluate.hpp"

namespace sw::cli {
namespace {

std::vector<Option> format_words() {
  std::vector<Option> words;
  for (const FormatEntry& entry : formats()) words.push_back({entry.name, entry.what});
  return words;
}

constexpr Severity severities[] = {Severity::note, Severity::warning, Severity::error};

std::vector<Option> severity_words() {
  std::vector<Option> words;
  for (const Severity one : severities) words.push_back({key(one), shown(one)});
  return words;
}

struct Options {
  std::size_t format = 0;
  std::size_t show = 0;
  std::size_t fail_on = 2;

  void declare(Arguments& arguments) {
    arguments.choice("--format", format_words(), format, {"In welke vorm de bevindingen komen.", "In which form the findings come."});
    arguments.choice("--show", severity_words(), show, {"Vanaf welke ernst iets getoond wordt.", "From which severity something is shown."});
    arguments.choice("--fail-on", severity_words(), fail_on, {"Vanaf welke ernst de controle niet slaagt.", "From which severity the check fails."});
  }

  int run(Session& session) const {
    auto opened = session.open();
    if (!opened) return exit_failed;
    if (opened->workspace.round.given())
      opened->findings.append(rules::diagnostics(rules::evaluate(opened->workspace, session.as_of()), session.as_of()));
    const auto findings = std::move(opened->findings).take_sorted();
    const auto visible = visible_of(findings);
    sw::Report report = session.described(opened->workspace, visible, session.environment().out_is_terminal);
    report.fails_from = severities[fail_on];
    session.print(render(formats()[format].format, report));
    if (!opened->complete) return exit_failed;
    return worst(findings) >= severities[fail_on] ? exit_findings : exit_fine;
  }

 private:
  std::vector<Diagnostic> visible_of(const std::vector<Diagnostic>& findings) const {
    std::vector<Diagnostic> shown;
    for (const Diagnostic& finding : findings)
      if (finding.severity >= severities[show]) shown.push_back(finding);
    return shown;
  }
};

}  // namespace

const Command check_command{"check", Group::see,
                            {"Kijk alle bestanden na: vorm, verwijzingen en de reflectieleidraad.",
                             "Check all files: form, references and the reflection guide."},
                            declared<Options>};

}  // namespace sw::cli
