#include "check_output.hpp"
#include "check_scope.hpp"
#include "command.hpp"
#include "gathered.hpp"
#include "log_guard.hpp"
#include "switch/diagnostic/baseline.hpp"
#include "switch/diagnostic/limit.hpp"
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
    arguments.apart("--write-baseline", {"--baseline", "--format", "--output", "--show", "--fail-on"});
  }

  int run(Session& session) const {
    if (const auto clash = what_clashes()) return failed(session, *clash);
    const auto sites = scope.sites(session);
    if (!sites) return exit_failed;
    if (sites->size() > 1 && !(baseline.empty() && new_baseline.empty()))
      return failed(session, say(msg::one_baseline_one_round));
    if (!new_baseline.empty()) return write_baseline(session, sites->front());
    Gathered gathered;
    std::size_t looked_at = 0;
    for (const Site& site : *sites) looked_at += look_at(session, site, gathered) ? 1 : 0;
    if (looked_at == 0 && !sites->empty()) return exit_failed;
    const int status = tell(session, gathered);
    return looked_at == sites->size() ? status : exit_failed;
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
    if (const auto two = outputs.clash(format != 0)) return two;
    return scope.clash();
  }

  static int failed(Session& session, const Text& why) {
    session.complain(why);
    return exit_failed;
  }

  /// The findings of one round; false, with a complaint, where they can't be told.
  bool look_at(Session& session, const Site& site, Gathered& gathered) const {
    auto opened = scope.open(session, site);
    if (!opened) return false;
    auto narrowed = scope.narrow(session, site, *opened, selected(session, *opened));
    if (!narrowed) return false;
    if (!baseline.empty() && !beyond_baseline(session, *opened, *narrowed)) return false;
    gathered.add(session, std::move(*opened), std::move(*narrowed));
    return true;
  }

  std::vector<Diagnostic> selected(Session& session, Opened& opened) const {
    auto found = all_findings(opened, session.as_of());
    std::erase_if(found, [&](const Diagnostic& finding) { return !selection.has(*finding.code); });
    return found;
  }

  int write_baseline(Session& session, const Site& site) const {
    auto opened = scope.open(session, site);
    if (!opened) return exit_failed;
    const Baseline counted = Baseline::of(selected(session, *opened), opened->workspace.files);
    const int status = opened->complete ? exit_fine : exit_failed;
    if (new_baseline == store::standard_output) {
      session.print(counted.written());
      return status;
    }
    if (!session.heard()) return exit_failed;
    const store::Result result{new_baseline, counted.written()};
    if (const auto wrong = store::write_results(session.folder(), {&result, 1}))
      return failed(session, *wrong);
    session.has_saved();
    session.remark(
        say(msg::baseline_written, sw::counted(counted.total(), msg::finding_noun), visible(new_baseline)));
    return status;
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

  void print(Session& session, const sw::Report& report) const {
    const Format printed = outputs.printed(formats()[format].format);
    const std::string text = render(printed, report);
    if (printed == Format::github)
      print_own_commands(session.environment().out, text);
    else
      session.print(text);
  }

  int tell(Session& session, Gathered& gathered) const {
    std::vector<Diagnostic> visible;
    for (const Diagnostic& finding : gathered.findings())
      if (finding.severity >= severities[show]) visible.push_back(finding);
    visible = limited(std::move(visible), gathered.sources());
    sw::Report report = gathered.described(session, visible);
    report.fails_from = severities[fail_on];
    print(session, report);
    if (outputs.files()) {
      if (!session.heard()) return exit_failed;
      if (const auto wrong = outputs.write(session, report)) return failed(session, *wrong);
      session.has_saved();
    }
    if (!gathered.complete()) return exit_failed;
    return worst(gathered.findings()) >= severities[fail_on] ? exit_findings : exit_fine;
  }
};

}  // namespace

const Command check_command{"check",
                            Group::see,
                            {"Kijk alle bestanden na: vorm, verwijzingen en de reflectieleidraad.",
                             "Check all files: form, references and the reflection guide."},
                            declared<Options>};

}  // namespace sw::cli
