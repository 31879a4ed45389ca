#include "command.hpp"
#include "switch/report/overview.hpp"

namespace sw::cli {
namespace {

std::vector<report::Table> tables_of(const std::string& id, const Workspace& workspace, Date today) {
  const overview::Ties ties(workspace);
  const auto outcomes = rules::evaluate(workspace, today);
  const auto open = overview::todo(outcomes, {.subject = id}, today);
  if (const Organisation* one = workspace.find(OrganisationId{id}))
    return report::show_tables(overview::row_of(*one, ties), overview::references_to(*one, workspace), open,
                               today);
  if (const Participant* one = workspace.find(ParticipantId{id}))
    return report::show_tables(overview::row_of(*one, ties), overview::references_to(*one, workspace), open,
                               today);
  return report::show_tables(overview::row_of(*workspace.find(ExchangeId{id}), ties), open, workspace.round,
                             today);
}

struct Options {
  TableOption table;
  std::string id;

  void declare(Arguments& arguments) {
    arguments.positional("ID", id,
                         {"De naam van een bestand, zonder .yaml.", "The name of a file, without .yaml."});
    table.declare(arguments);
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    if (!workspace.find(OrganisationId{id}) && !workspace.find(ParticipantId{id}) &&
        !workspace.find(ExchangeId{id}))
      return session.unknown_id(workspace, id);
    session.print(tables_of(id, workspace, session.as_of()), table);
    return exit_fine;
  }
};

}  // namespace

const Command show_command{"show",
                           Group::see,
                           {"Eén organisatie, deelnemer of uitwisseling, met alles wat ernaar verwijst.",
                            "One organisation, participant or exchange, with everything that refers to it."},
                           declared<Options>};

}  // namespace sw::cli
