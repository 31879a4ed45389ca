#include "command.hpp"
#include "page_options.hpp"
#include "switch/report/guide_page.hpp"

namespace sw::cli {
namespace {

struct Options {
  PageFormat format;
  std::string whose;
  bool names = false;

  void declare(Arguments& arguments) {
    arguments.positional("ORGANISATION", whose,
                         {"Met wat deze organisatie al antwoordde; anders een leeg werkblad.",
                          "With what this organisation answered already; else an empty paper."},
                         false);
    format.declare(arguments);
    arguments.flag("--names", names,
                   {"Noem mensen bij naam; anders krijgen ze een rol en een nummer.",
                    "Name people; otherwise they get a role and a number."});
    arguments.only_with("--names", "ORGANISATION");
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    const Organisation* organisation = whose.empty() ? nullptr : workspace.find(OrganisationId{whose});
    if (!whose.empty() && !organisation) return session.unknown_id(workspace, whose);
    const report::People people(workspace, names, session.language());
    session.print(format.render(report::guide_page(workspace, organisation, people, session.language()),
                                session.language()));
    return exit_fine;
  }
};

}  // namespace

const Command guide_command{"guide",
                            Group::set_up,
                            {"De reflectieleidraad als werkblad voor een teamvergadering.",
                             "The reflection guide as a working paper for a team meeting."},
                            declared<Options>};

}  // namespace sw::cli
