#include "command.hpp"
#include "page_options.hpp"
#include "switch/language/messages_git.hpp"
#include "switch/report/round_page.hpp"
#include "switch/rules/evaluate.hpp"
#include "switch/store/git.hpp"

namespace sw::cli {
namespace {

struct Options {
  PageFormat format;
  std::string whose;
  bool closing = false;
  bool names = false;

  void declare(Arguments& arguments) {
    arguments.text("--for", "ORGANISATION", whose,
                   {"Alleen wat deze organisatie aangaat.", "Only what concerns this organisation."});
    arguments.flag("--closing", closing,
                   {"Voor het slotevent: wat er geleerd is, waar het verder mee gaat, en wie dank verdient.",
                    "For the closing event: what was learned, what goes on, and who is to be thanked."});
    format.declare(arguments);
    arguments.flag("--names", names,
                   {"Noem mensen bij naam; anders krijgen ze een rol en een nummer.",
                    "Name people; otherwise they get a role and a number."});
  }

  int run(Session& session) const {
    const auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    std::optional<OrganisationId> id;
    if (!whose.empty()) id = OrganisationId{whose};
    const Organisation* organisation = id ? workspace.find(*id) : nullptr;
    if (id && !organisation) return session.unknown_id(workspace, whose);
    report::RoundFacts facts{
        .workspace = workspace,
        .organisation = organisation,
        .steps = rules::step_grid(rules::evaluate(workspace, session.as_of()), workspace, session.as_of()),
        .hours = hours::tally(workspace, {}, session.as_of()),
        .supply = learning::supply(workspace, id),
        .actions = learning::actions(workspace, id, session.as_of()),
        .version = std::nullopt,
        .as_of = session.as_of()};
    std::optional<Text> unknown;
    if (const auto revision = store::revision(opened->root, contents_of(workspace), unknown))
      facts.version = report::Version{revision->id, revision->changed};
    if (unknown) session.remark(say(msg::version_unknown, *unknown));
    const report::People people(workspace, names, session.language());
    const auto page = closing ? report::closing_page : report::round_page;
    session.print(format.render(page(facts, people, session.language()), session.language()));
    return exit_fine;
  }
};

}  // namespace

const Command report_command{"report",
                             Group::tell,
                             {"De ronde in één oogopslag, als één bestand om te delen.",
                              "The round at a glance, as one file to share."},
                             declared<Options>};

}  // namespace sw::cli
