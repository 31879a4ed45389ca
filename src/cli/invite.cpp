#include "command.hpp"
#include "names.hpp"
#include "switch/language/messages_overview.hpp"
#include "switch/report/overview.hpp"

namespace sw::cli {
namespace {

struct Options {
  TableOption table;
  std::string moment;

  void declare(Arguments& arguments) {
    arguments.positional(
        "MOMENT", moment,
        {"De naam (id) van een moment in switch.yaml.", "The name (id) of a moment in switch.yaml."});
    table.declare(arguments);
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened ||
        !exists(session, msg::overview::moment_word, moment, ids_of(opened->workspace.round.moments)))
      return exit_failed;
    const overview::Ties ties(opened->workspace);
    session.print(report::invite_tables(overview::invite(ties, *ties.moment(MomentId{moment}))), table);
    return exit_fine;
  }
};

}  // namespace

const Command invite_command{"invite",
                             Group::see,
                             {"Wie je op een moment uitnodigt, en waar nog geen mentor genoemd is.",
                              "Whom to invite to a moment, and where no mentor has been named yet."},
                             declared<Options>,
                             Effect::reads,
                             Reckons::meetings};

}  // namespace sw::cli
