#include "command.hpp"
#include "switch/report/overview.hpp"

namespace sw::cli {
namespace {

struct Options {
  TableOption table;
  std::optional<Date> from, until;

  void declare(Arguments& arguments) {
    table.declare(arguments);
    arguments.period(from, {"Vanaf deze dag.", "From this day."}, until,
                     {"Tot en met deze dag.", "Up to and including this day."});
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const Round& round = opened->workspace.round;
    session.print({report::calendar_table(overview::calendar(round, from, until), round)}, table);
    return exit_fine;
  }
};

}  // namespace

const Command calendar_command{"calendar",
                               Group::see,
                               {"Feestdagen, schoolvakanties, momenten en de periode van de bezoeken.",
                                "Holidays, school holidays, moments and the period of the visits."},
                               declared<Options>};

}  // namespace sw::cli
