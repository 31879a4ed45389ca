#include "switch/report/agenda.hpp"

#include "command.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

struct Options {
  static constexpr std::size_t calendar = 3;

  std::size_t format = 0;
  std::string whose;
  std::optional<Date> from;
  std::optional<Date> until;
  bool names = false;

  void declare(Arguments& arguments) {
    auto words = TableOption::words();
    words.push_back({"ics", {"een agendabestand", "a calendar file"}});
    arguments.positional("ID", whose,
                         {"Van één deelnemer of organisatie; anders van iedereen.",
                          "Of one participant or organisation; else of everybody."},
                         false);
    arguments.choice("--format", std::move(words), format,
                     {"Een tabel, CSV, JSON, of een agendabestand om te importeren.",
                      "A table, CSV, JSON, or a calendar file to import."});
    arguments.period(from, {"Vanaf deze dag.", "From this day."}, until,
                     {"Tot en met deze dag.", "Up to and including this day."});
    arguments.flag("--names", names,
                   {"Noem mensen bij naam in het agendabestand; anders krijgen ze een rol en een nummer.",
                    "Name people in the calendar file; otherwise they get a role and a number."});
    arguments.only_where(
        "--names", [this] { return format == calendar; }, Text::same("--format ics"));
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    hours::AgendaFilter filter{.person = {}, .organisation = {}, .range = {from, until}};
    if (workspace.find(ParticipantId{whose}))
      filter.person = ParticipantId{whose};
    else if (workspace.find(OrganisationId{whose}))
      filter.organisation = OrganisationId{whose};
    else if (!whose.empty())
      return session.unknown_id(workspace, whose);
    const auto events = hours::agenda(workspace, filter);
    const report::People people(workspace, names || format != calendar, session.language());
    if (format == calendar)
      session.print(report::agenda_calendar(events, workspace, people, session.as_of(), session.language()));
    else
      session.print({report::agenda_table(events, workspace, people)}, TableOption{format});
    return exit_fine;
  }
};

}  // namespace

const Command agenda_command{"agenda",
                             Group::run,
                             {"Wat er wanneer op de agenda staat.", "What is on the agenda, and when."},
                             declared<Options>};

}  // namespace sw::cli
