#include "switch/report/match.hpp"

#include "command.hpp"
#include "editing.hpp"
#include "progress.hpp"
#include "readiness.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/matching/proposals.hpp"
#include "switch/schema/encode.hpp"
#include "switch/store/results.hpp"

namespace sw::cli {
namespace {

const Noun exchange_noun{{"uitwisseling", "exchange"}, {"uitwisselingen", "exchanges"}};

struct Options {
  TableOption table;
  bool write = false;
  bool reasons = false;
  bool keep = false;
  bool draw = false;

  void declare(Arguments& arguments) {
    table.declare(arguments);
    arguments.flag("--reasons", reasons, {"Toon bij elk duo elk deel van de score, en waarom.", "Show every part of each pair's score, and why."});
    arguments.flag("--draw", draw, {"Teken eerst wie waarheen gaat.", "First draw who goes where."});
    arguments.flag("--keep", keep, {"Na een uitval: verander zo weinig mogelijk aan wat gevraagd, afgesproken of voorgesteld is, en zeg wie je moet bellen.", "After a dropout: change as little as can be of what was asked, agreed or proposed, and say whom to call."});
    arguments.flag("--write", write, {"Schrijf de voorgestelde duo's als bestanden in exchanges/, en het bewijs in matching.json.", "Write the proposed pairs as files in exchanges/, and the proof in matching.json."});
  }

  int run(Session& session) const {
    auto opened = write ? session.open_to_write() : session.open_sound();
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    matching::MatchOptions options = match_options(workspace, session.as_of());
    options.keep = keep;
    options.prove = write && !keep;  // what was asked and agreed before is no longer in the files afterwards
    matching::MatchResult result = matched(session, workspace, options);
    const auto findings = std::move(result.findings).take_sorted();
    if (!findings.empty()) session.report(workspace, findings);
    if (!result.solved) return exit_findings;
    if (draw && table.format() == report::TableFormat::table) session.print(report::match_drawing(result, session.language()));
    session.print(tables(workspace, result), table);
    return write ? save(session, *opened, result) : exit_fine;
  }

 private:
  static matching::MatchResult matched(const Session& session, const Workspace& workspace, const matching::MatchOptions& options) {
    const Progress progress(session, say(msg::matching_going_on));
    return matching::round_match(workspace, options);
  }

  std::vector<report::Table> tables(const Workspace& workspace, const matching::MatchResult& result) const {
    std::vector<report::Table> all;
    if (keep) {
      const matching::ChangeList list = matching::changes_in(workspace, result);
      all = {report::match_changes(list), report::match_calls(list)};
    }
    all.push_back(report::match_pairs(result));
    if (reasons) all.push_back(report::match_reasons(result));
    all.push_back(report::match_unplaced(result));
    all.push_back(report::match_organisations(result));
    all.push_back(report::match_networks(result));
    all.push_back(report::match_totals(result));
    return all;
  }

  /// Writes the new pairs, and calls off what no longer stands.
  int save(Session& session, Opened& opened, const matching::MatchResult& result) const {
    Editing editing(session, opened);
    std::int64_t made = 0;
    for (const Exchange& one : matching::new_exchanges(opened.workspace, result)) {
      editing.create("exchanges/" + one.id.text + ".yaml", schema::written_file(one));
      ++made;
    }
    for (const Exchange* one : matching::ended_exchanges(opened.workspace, result)) {
      const bool proposal = *one->status == ExchangeStatus::proposed;
      const Text why = proposal ? say(msg::proposal_dropped) : Text(messages::matching::ended_by_dropout);
      const std::string file = "exchanges/" + one->id.text + ".yaml";
      editing.put(file, {"status"}, yaml::text_value(std::string(choice(ExchangeStatus::cancelled).key)));
      editing.put(file, {"reason"}, yaml::text_value(why.in(session.language())));
    }
    if (!keep) editing.replace(matching::proof_file, store::read_result(opened.root / matching::proof_file), written(result.proof));
    return editing.finish({.dry_run = false, .force = true}, say(msg::exchanges_written, counted(made, exchange_noun)));
  }
};

}  // namespace

const Command match_command{"match", Group::match,
                            {"Stel voor wie waar gaat jobshadowen, en zeg waarom.", "Propose who goes jobshadowing where, and say why."},
                            declared<Options>};

}  // namespace sw::cli
