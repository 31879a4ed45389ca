#include "check_output.hpp"
#include "check_scope.hpp"
#include "command.hpp"
#include "hiding.hpp"
#include "switch/diagnostic/baseline.hpp"
#include "switch/diagnostic/selection.hpp"
#include "switch/language/messages_check.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/store/results.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

constexpr Severity severities[] = {Severity::note, Severity::warning, Severity::error};

std::vector<Option> severity_words() {
  std::vector<Option> words;
  for (const Severity one : severities) words.push_back({key(one), shown(one)});
  return words;
}

/// Adds the beginnings of codes in `S2,R-04`; a sentence where no code begins so.
std::optional<Text> add_codes(const std::vector<std::string>& lists, std::vector<std::string>& codes) {
  for (const std::string& list : lists)
    for (std::size_t at = 0, comma = 0; comma != std::string::npos; at = comma + 1) {
      comma = list.find(',', at);
      const std::string word = list.substr(at, comma - at);
      std::vector<std::string_view> ids;
      bool known = false;
      for (const Code* code : catalogue()) {
        ids.push_back(code->id);
        known = known || code->id.starts_with(word);
      }
      if (known && !word.empty()) {
        codes.push_back(word);
        continue;
      }
      const auto near = nearest(word, ids);
      return near ? say(msg::no_code_near, visible(word), *near) : say(msg::no_code_begins, visible(word));
    }
  return std::nullopt;
}

struct Options {
  std::size_t format = 0;
  std::size_t show = 0;
  std::size_t fail_on = 2;
  Outputs outputs;
  CheckScope scope;
  Selection selection;
  std::string baseline;
  std::string new_baseline;

  void declare(Arguments& arguments) {
    scope.declare(arguments);
    arguments.choice("--format", format_words(), format,
                     {"In welke vorm de bevindingen komen.", "In which form the findings come."});
    outputs.declare(arguments);
    arguments.choice("--show", severity_words(), show,
                     {"Vanaf welke ernst iets getoond wordt.", "From which severity something is shown."});
    arguments.choice("--fail-on", severity_words(), fail_on,
                     {"Vanaf welke ernst de controle niet slaagt.", "From which severity the check fails."});
    arguments.accepted("--select", "CODES",
                       {"Alleen deze codes, zoals S2,R-04.", "Only these codes, such as S2,R-04."},
                       [this](const auto& lists) { return add_codes(lists, selection.select); });
    arguments.accepted("--ignore", "CODES", {"Zonder deze codes.", "Without these codes."},
                       [this](const auto& lists) { return ignore(lists); });
    arguments.text(
        "--baseline", "FILE", baseline,
        {"Alleen wat er meer is dan in deze nulmeting.", "Only what is more than in this baseline."});
    arguments.text("--write-baseline", "FILE", new_baseline,
                   {"Tel wat er nu is, en schrijf het als nulmeting.",
                    "Count what there is now, and write it as a baseline."});
  }

  int run(Session& session) const {
    if (const auto clash = what_clashes()) return failed(session, *clash);
    auto opened = scope.open(session);
    if (!opened) return exit_failed;
    auto found = all_findings(*opened, session.as_of());
    std::erase_if(found, [&](const Diagnostic& finding) { return !selection.has(*finding.code); });
    if (!new_baseline.empty()) return write_baseline(session, *opened, found);
    auto narrowed = scope.narrow(session, *opened, std::move(found));
    if (!narrowed) return exit_failed;
    if (!baseline.empty() && !beyond_baseline(session, *opened, *narrowed)) return exit_failed;
    return tell(session, *opened, *narrowed);
  }

 private:
  std::optional<Text> ignore(const std::vector<std::string>& lists) {
    if (auto wrong = add_codes(lists, selection.ignore)) return wrong;
    for (const std::string& word : selection.ignore)
      for (const Code* code : catalogue())
        if (code->id == word && Selection::always(*code)) return say(msg::always_told, word);
    return std::nullopt;
  }

  bool whole() const { return scope.whole() && selection.select.empty() && selection.ignore.empty(); }

  std::optional<Text> what_clashes() const {
    if (!new_baseline.empty() && !whole()) return say(msg::baseline_of_all);
    return scope.clash();
  }

  static int failed(Session& session, const Text& why) {
    session.complain(why);
    return exit_failed;
  }

  int write_baseline(Session& session, const Opened& opened, const std::vector<Diagnostic>& found) const {
    const Baseline counted = Baseline::of(found, opened.workspace.files);
    const store::Result result{new_baseline, counted.written()};
    if (const auto wrong = store::write_results(session.folder(), {&result, 1}))
      return failed(session, *wrong);
    session.remark(
        say(msg::baseline_written, sw::counted(counted.total(), msg::finding_noun), visible(new_baseline)));
    return opened.complete ? exit_fine : exit_failed;
  }

  /// Leaves what is more than was counted; false, with a complaint, where nothing was counted.
  bool beyond_baseline(Session& session, const Opened& opened, std::vector<Diagnostic>& findings) const {
    const auto text = store::read_result(session.folder() / baseline);
    const auto counted = text ? Baseline::read(*text) : std::nullopt;
    if (!counted) {
      session.complain(say(text ? msg::not_a_baseline : msg::no_baseline_file, visible(baseline)));
      return false;
    }
    const auto fewer = whole() ? counted->shrunk(findings, opened.workspace.files) : 0;
    if (fewer > 0) session.remark(say(msg::baseline_shrunk, sw::counted(fewer, msg::finding_noun)));
    findings = counted->beyond(std::move(findings), opened.workspace.files);
    return true;
  }

  int tell(Session& session, const Opened& opened, const std::vector<Diagnostic>& findings) const {
    std::vector<Diagnostic> visible;
    for (const Diagnostic& finding : findings)
      if (finding.severity >= severities[show]) visible.push_back(finding);
    const bool colour = session.colour(session.environment().out_is_terminal);
    std::optional<std::vector<Diagnostic>> hidden;
    const Rendering rendering = [&](Format as, bool coloured) {
      if (is_for_platforms(as) && !hidden)
        hidden = without_people(visible, opened.workspace, session.language());
      sw::Report report =
          session.described(opened.workspace, is_for_platforms(as) ? *hidden : visible, false);
      report.colour = coloured;
      report.fails_from = severities[fail_on];
      return render(as, report);
    };
    const auto unwritten = outputs.write(session, rendering);
    session.print(rendering(formats()[format].format, colour));
    if (unwritten) return failed(session, *unwritten);
    if (!opened.complete) return exit_failed;
    return worst(findings) >= severities[fail_on] ? exit_findings : exit_fine;
  }
};

}  // namespace

const Command check_command{"check",
                            Group::see,
                            {"Kijk alle bestanden na: vorm, verwijzingen en de reflectieleidraad.",
                             "Check all files: form, references and the reflection guide."},
                            declared<Options>};

}  // namespace sw::cli
