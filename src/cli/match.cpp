#include "switch/report/match.hpp"

#include "command.hpp"
#include "editing.hpp"
#include "match_diff.hpp"
#include "progress.hpp"
#include "readiness.hpp"
#include "score_file.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/matching/change.hpp"
#include "switch/matching/models.hpp"
#include "switch/matching/proof.hpp"
#include "switch/matching/proposals.hpp"
#include "switch/matching/robust.hpp"
#include "switch/model/notation.hpp"
#include "switch/schema/encode.hpp"
#include "switch/store/named.hpp"
#include "switch/store/results.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

const Noun exchange_noun{{"uitwisseling", "exchange"}, {"uitwisselingen", "exchanges"}};

constexpr std::size_t dot = 3;  ///< behind the formats of tables

struct Options {
  TableOption table;
  bool write = false;
  bool reasons = false;
  bool keep = false;
  bool draw = false;
  bool robust = false;
  std::string diff;
  ScoresOption scores;
  std::string models;

  void declare(Arguments& arguments) {
    std::vector<Option> formats = TableOption::words();
    formats.push_back({"dot", messages::matching::as_graph});
    arguments.choice(
        "--format", std::move(formats), table.index,
        {"Een tabel om te lezen, CSV voor een rekenblad, JSON voor een script, DOT voor een tekening van de "
         "duo's.",
         "A table to read, CSV for a spreadsheet, JSON for a script, DOT for a drawing of the pairs."});
    arguments.flag("--reasons", reasons,
                   {"Toon bij elk duo elk deel van de score, en waarom.",
                    "Show every part of each pair's score, and why."});
    arguments.flag("--draw", draw, {"Teken eerst wie waarheen gaat.", "First draw who goes where."});
    arguments.flag("--keep", keep,
                   {"Na een uitval: verander zo weinig mogelijk aan wat gevraagd, afgesproken of voorgesteld "
                    "is, en zeg wie je moet bellen.",
                    "After a dropout: change as little as can be of what was asked, agreed or proposed, and "
                    "say whom to call."});
    scores.declare(arguments);
    arguments.flag(
        "--robust", robust,
        {"Toon in de plaats wie van wie afhangt: wie zonder plaats valt als een gastvoorziening of "
         "organisatie wegvalt.",
         "Show instead how much hangs on whom: who has no place if a host or an organisation is lost."});
    arguments.text("--diff", "REV", diff,
                   {"Toon in de plaats wat er veranderde sinds een revisie van git, en door welk bestand.",
                    "Show instead what changed since a revision of git, and because of which file."});
    arguments.text("--lp", "DIR", models,
                   {"Schrijf in deze map ook het wiskundige model, één LP-bestand per doel, om de uitkomst "
                    "met een andere solver na te rekenen.",
                    "Write the mathematical model into this folder as well, one LP file per goal, to check "
                    "the outcome with another solver."});
    arguments.flag(
        "--write", write,
        {"Schrijf de voorgestelde duo's als bestanden in exchanges/, en het bewijs in matching.json.",
         "Write the proposed pairs as files in exchanges/, and the proof in matching.json."});
    arguments.apart("--robust", {"--diff", "--reasons", "--draw", "--keep", "--lp", "--write"});
    arguments.apart("--diff", {"--reasons", "--draw", "--keep", "--scores", "--lp", "--write"});
    arguments.only_where(
        "--draw", [this] { return table.format() == report::TableFormat::table; },
        Text::same("--format table"));
    for (const char* option : {"--reasons", "--robust", "--diff"})
      arguments.only_where(option, [this] { return table.index != dot; },
                           {"--format table, csv of json", "--format table, csv or json"});
  }

  int run(Session& session) const {
    auto opened = write ? session.open_to_write(false, Session::Unfinished::left_out) : session.open_sound();
    if (!opened) return exit_failed;
    const Workspace& workspace = opened->workspace;
    if (!diff.empty()) return show_match_diff(session, *opened, diff, table);
    std::optional<matching::ScoreFile> brought;
    if (!scores.read(session, opened->workspace, brought)) return exit_failed;
    matching::MatchOptions options = match_options(workspace, session.as_of());
    if (brought) options.scores = &*brought;
    if (robust) return show_robustness(session, workspace, options);
    options.keep = keep;
    matching::MatchResult result = matched(session, workspace, options);
    const auto findings = std::move(result.findings).take_sorted();
    if (!findings.empty()) session.report(workspace, findings);
    if (!result.solved) return exit_findings;
    if (draw) session.print(report::match_drawing(result, session.language()));
    if (table.index == dot)
      session.print(report::match_dot(result));
    else
      session.print(tables(workspace, result), table);
    if (!models.empty() && !write_model(session, result)) return exit_failed;
    if (const int saved = write ? save(session, *opened, result) : exit_fine; saved != exit_fine)
      return saved;
    return result.pairs.empty() ? exit_findings : exit_fine;
  }

 private:
  static matching::MatchResult matched(const Session& session, const Workspace& workspace,
                                       const matching::MatchOptions& options) {
    const Progress progress(session, say(msg::matching_going_on));
    return matching::round_match(workspace, options);
  }

  bool write_model(Session& session, const matching::MatchResult& result) const {
    if (!session.heard()) return false;
    std::vector<store::Result> files;
    for (const matching::LevelFile& level : matching::models_of(*result.solved))
      files.push_back({level.name, level.text});
    if (const auto wrong = store::write_folder(session.folder(), models, files, store::Before::same_files)) {
      session.complain(*wrong);
      return false;
    }
    session.has_saved();
    return true;
  }

  std::vector<report::Table> tables(const Workspace& workspace, const matching::MatchResult& result) const {
    std::vector<report::Table> all;
    if (keep) {
      const matching::ChangeList list = matching::changes_in(workspace, result);
      all = {report::match_changes(list), report::match_calls(list)};
    }
    all.push_back(report::match_pairs(result));
    // A reader needs no tables of nothing; a script finds them where they always are.
    if (result.jobshadowers == 0 && table.format() == report::TableFormat::table) return all;
    all.push_back(report::match_why(result));
    if (report::Table two = report::match_companions(result); !two.rows.empty())
      all.push_back(std::move(two));
    if (reasons) all.push_back(report::match_reasons(result));
    all.push_back(report::match_unplaced(result));
    all.push_back(report::match_organisations(result));
    all.push_back(report::match_networks(result));
    all.push_back(report::match_totals(result));
    return all;
  }

  /// The file of scores as the proof names it: by its way from the round, as long as it lies there.
  matching::ProvenScores named_scores(const Session& session, const std::filesystem::path& root) const {
    const std::filesystem::path file = std::filesystem::weakly_canonical(session.folder() / scores.file);
    const std::filesystem::path way = file.lexically_relative(std::filesystem::weakly_canonical(root));
    const bool inside = !way.empty() && *way.begin() != "..";
    return {(inside ? way : file.filename()).generic_string(), scores.adds(),
            matching::scale_in(scores.scale)};
  }

  int show_robustness(Session& session, const Workspace& workspace,
                      const matching::MatchOptions& options) const {
    matching::Robustness result = matching::robustness(workspace, options);
    const auto findings = std::move(result.findings).take_sorted();
    if (!findings.empty()) session.report(workspace, findings);
    if (!result.solved) return exit_findings;
    session.print({report::match_robust(result)}, table);
    return exit_fine;
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
    for (const auto& [exchange, period] : matching::rescheduled_exchanges(result)) {
      const std::string file = "exchanges/" + exchange->id.text + ".yaml";
      editing.put(file, {"period", "from"}, yaml::text_value(notation::written(period.from)));
      editing.put(file, {"period", "until"}, yaml::text_value(notation::written(period.until)));
    }
    matching::Proof proof = matching::proof_of(*result.solved);
    proof.without = session.without();
    if (scores.given()) proof.scores = named_scores(session, opened.root);
    std::optional<Text> wrong;
    auto before = store::read_named(opened.root, matching::proof_file, wrong);
    if (wrong) return session.refuse(*wrong);
    editing.replace(matching::proof_file, std::move(before), written(proof));
    return editing.finish({.dry_run = false, .force = true},
                          say(msg::exchanges_written, counted(made, exchange_noun)));
  }
};

}  // namespace

const Command match_command{
    "match",
    Group::match,
    {"Stel voor wie waar gaat jobshadowen, en zeg waarom (status 1 als niemand een "
     "plaats heeft).",
     "Propose who goes jobshadowing where, and say why (status 1 if nobody has a place)."},
    declared<Options>,
    Effect::may_write,
    Reckons::pairs};

}  // namespace sw::cli
