#include "command.hpp"
#include "names.hpp"
#include "switch/language/messages_overview.hpp"
#include "switch/report/overview.hpp"

namespace sw::cli {
namespace {

struct Options {
  TableOption table;
  std::string organisation;

  void declare(Arguments& arguments) {
    arguments.positional("ORGANISATION", organisation, {"Met wie het gesprek is.", "With whom the talk is."});
    table.declare(arguments);
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    if (!exists(session, msg::overview::organisation_word, organisation, ids_of(workspace.organisations)))
      return exit_failed;
    const Date today = session.as_of();
    const overview::Ties ties(workspace);
    const auto outcomes = rules::evaluate(workspace, today);
    const Organisation& one = *workspace.find(OrganisationId{organisation});
    session.print(report::sheet_tables(overview::sheet(one, ties, outcomes, today), today), table);
    return exit_fine;
  }
};

}  // namespace

const Command sheet_command{"sheet",
                            Group::see,
                            {"Een blad voor het intakegesprek: antwoorden, wat ontbreekt, wat te bespreken.",
                             "A sheet for the intake talk: answers, what is missing, what to discuss."},
                            declared<Options>};

}  // namespace sw::cli
