#include "switch/report/explain.hpp"

#include "command.hpp"
#include "readiness.hpp"
#include "score_file.hpp"
#include "switch/language/messages_explain.hpp"
#include "switch/matching/explain.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

namespace msg = messages::explain;

struct Options {
  std::string who;
  std::string host;
  bool keep = false;
  ScoresOption scores;
  TableOption table;

  void declare(Arguments& arguments) {
    arguments.positional("ID", who,
                         {"Een jobshadower, of een organisatie.", "A jobshadower, or an organisation."});
    arguments.positional(
        "HOST", host,
        {"Wat als die jobshadower daarheen moest?", "What if that jobshadower had to go there?"}, false);
    arguments.flag("--keep", keep,
                   {"Leg uit wat `match --keep` voorstelt.", "Explain what `match --keep` proposes."});
    scores.declare(arguments);
    table.declare(arguments);
  }

  int run(Session& session) const {
    auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    const bool organisation = workspace.find(OrganisationId{who}) != nullptr;
    if (!organisation && !workspace.find(ParticipantId{who})) return session.unknown_id(workspace, who);
    if (!host.empty() && !workspace.find(OrganisationId{host})) return no_host(session, workspace);
    if (!host.empty() && organisation) {
      session.complain(say(msg::pair_of_organisation, visible(who)));
      return exit_failed;
    }
    std::optional<matching::ScoreFile> brought;
    if (!scores.read(session, opened->workspace, brought)) return exit_failed;
    matching::MatchOptions options = match_options(workspace, session.as_of());
    options.keep = keep;
    if (brought) options.scores = &*brought;
    const matching::Explainer explainer(workspace, options);
    if (!explainer.solved()) {
      Sink findings = explainer.findings();
      session.report(workspace, std::move(findings).take_sorted());
      return exit_findings;
    }
    const Participant* person = workspace.find(ParticipantId{who});
    if (!organisation && !workspace.home(*person)) {
      session.complain(report::without_home(*person, workspace));
      return exit_findings;
    }
    if (!organisation && !explainer.is_jobshadower(ParticipantId{who})) {
      session.complain(say(msg::not_explained, visible(who)));
      return exit_failed;
    }
    session.print(explained(explainer, {workspace, explainer.lanes()}), table);
    return exit_fine;
  }

 private:
  int no_host(Session& session, const Workspace& workspace) const {
    if (!workspace.find(ParticipantId{host})) return session.unknown_id(workspace, host);
    session.complain(say(msg::not_a_host, visible(host)));
    return exit_failed;
  }

  std::vector<report::Table> explained(const matching::Explainer& explainer,
                                       const report::ExplainedIn& in) const {
    const ParticipantId person{who};
    if (!explainer.is_jobshadower(person))
      return report::explained(explainer.organisation(OrganisationId{who}), in, table.format());
    if (host.empty()) return report::explained(explainer.person(person), in, table.format());
    return report::explained(explainer.pair(person, OrganisationId{host}), in, table.format());
  }
};

}  // namespace

const Command explain_command{"explain",
                              Group::match,
                              {"Zeg waarom iemand ergens heengaat, of niet, en wat zou helpen.",
                               "Say why somebody goes somewhere, or not, and what would help."},
                              declared<Options>,
                              Effect::reads,
                              Reckons::pairs};

}  // namespace sw::cli
