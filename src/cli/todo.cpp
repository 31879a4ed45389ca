#include "command.hpp"
#include "names.hpp"
#include "switch/language/messages_overview.hpp"
#include "switch/report/overview.hpp"

namespace sw::cli {
namespace {

namespace m = msg::overview;

constexpr std::chrono::days four_weeks{28};

struct Options {
  TableOption table;
  std::size_t event = 0;  // 0: all, 1: first_contact
  std::string organisation;
  std::vector<std::string> checks;
  std::optional<Date> until;
  bool overdue = false;

  void declare(Arguments& arguments) {
    table.declare(arguments);
    arguments.text("--organisation", "ORGANISATION", organisation,
                   {"Alleen deze organisatie en haar mensen.", "Only this organisation and its people."});
    arguments.names("--check", "CODE,CODE", checks,
                    {"Alleen deze controles of stappen, zoals S3 of R-08.",
                     "Only these checks or steps, such as S3 or R-08."});
    arguments.flag("--overdue", overdue,
                   {"Alleen wat al in orde moest zijn.", "Only what should have been in order."});
    arguments.date("--until", until,
                   {"Wat tegen deze dag af moet zijn; anders vier weken ver.",
                    "What is due by this day; else four weeks ahead."});
    arguments.choice("--event", {{"all", {}}, {"first_contact", {}}}, event,
                     {"Wie na de infosessie nog op een eerste telefoontje wacht.",
                      "Who waits for a first call since the information session."});
    arguments.apart("--overdue", {"--until"});
    for (const char* option : {"--check", "--overdue", "--until"})
      arguments.only_where(
          option, [this] { return event == 0; }, Text::same("--event all"));
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened || !names_exist(session, opened->workspace)) return exit_failed;
    const Date today = session.as_of();
    if (event == 1) {
      const overview::Ties ties(opened->workspace);
      session.print({report::calls_table(overview::first_calls(ties, organisation, today))}, table);
      return exit_fine;
    }
    const auto outcomes = rules::evaluate(opened->workspace, today);
    const overview::TodoFilter filter{.organisation = organisation,
                                      .checks = {checks.begin(), checks.end()},
                                      .overdue = overdue,
                                      .until = until.value_or(today + four_weeks)};
    session.print({report::todo_table(overview::todo(outcomes, filter, today),
                                      overdue ? std::nullopt : filter.until, today)},
                  table);
    return exit_fine;
  }

 private:
  bool names_exist(Session& session, const Workspace& workspace) const {
    std::vector<std::string_view> known;
    for (const rules::Step step : rules::steps()) known.push_back(rules::key(step));
    for (const rules::Rule& rule : rules::table()) known.push_back(rule.code.id);
    for (const std::string& one : checks)
      if (!exists(session, m::check_word, one, known)) return false;
    return exists(session, m::organisation_word, organisation, ids_of(workspace.organisations));
  }
};

}  // namespace

const Command todo_command{"todo",
                           Group::see,
                           {"Wat af moet zijn of te laat is, voor wie, het oudste eerst.",
                            "What is due or overdue, for whom, the oldest first."},
                           declared<Options>};

}  // namespace sw::cli
