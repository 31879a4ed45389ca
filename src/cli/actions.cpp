#include "command.hpp"
#include "switch/report/learning.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::string organisation;
  TableOption table;

  void declare(Arguments& arguments) {
    arguments.positional("ORGANISATION", organisation,
                         {"Alleen de acties van deze organisatie.", "Only the actions of this organisation."},
                         false);
    table.declare(arguments);
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    std::optional<OrganisationId> only;
    if (!organisation.empty()) {
      only = OrganisationId{organisation};
      if (!opened->workspace.find(*only)) return session.unknown_id(opened->workspace, organisation);
    }
    const auto lines = learning::actions(opened->workspace, only, session.as_of());
    session.print(
        {report::actions_table(lines), report::actions_per_organisation(learning::per_organisation(lines))},
        table);
    return exit_fine;
  }
};

}  // namespace

const Command actions_command{
    "actions",
    Group::run,
    {"De verbeteringsacties: zonder wie ze opvolgt, evaluatie of terugkoppeling, of te laat.",
     "The improvement actions: without owner, evaluation or feedback, or overdue."},
    declared<Options>,
    Effect::reads,
    Reckons::learning};

}  // namespace sw::cli
