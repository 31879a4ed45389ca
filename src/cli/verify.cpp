#include "switch/report/verify.hpp"

#include "command.hpp"
#include "readiness.hpp"
#include "score_file.hpp"
#include "switch/language/messages_proof.hpp"
#include "switch/store/named.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

namespace msg = messages::proof;

struct Options {
  TableOption table;
  std::string scores;

  void declare(Arguments& arguments) {
    table.declare(arguments);
    arguments.text(
        "--scores", "FILE.csv", scores,
        {"De eigen scores waarmee de matching gemaakt werd, waar die niet meer staan waar het bewijs zegt.",
         "The own scores that the matching was made with, where they are not where the proof says any "
         "more."});
  }

  int run(Session& session) const {
    const auto root = session.find();
    if (!root) return exit_failed;
    const auto proof = read(session, *root);
    if (!proof) return exit_failed;
    for (const matching::Omission& one : proof->without)
      if (one.despite) session.pass_by(*one.despite);
    auto opened = session.open_sound();
    if (!opened) return exit_failed;
    Workspace& workspace = opened->workspace;
    const auto brought = bring_scores(session, *opened, *proof);
    if (brought.has_value() != proof->scores.has_value()) return exit_failed;
    if (!scores.empty() && !brought) {
      session.complain(say(msg::scores_unneeded, matching::proof_file));
      return exit_failed;
    }
    matching::take_back(workspace, *proof);
    matching::MatchOptions options = match_options(workspace, proof->as_of);
    if (brought) options.scores = &*brought;
    const auto result = matching::verify(workspace, options, *proof);
    session.print(report::verification(result, *proof, table.format()), table);
    return result.verdict <= matching::Verdict::bounded ? exit_fine : exit_findings;
  }

 private:
  /// The scores that the proof rests on; empty where it rests on none, or they can't be had.
  std::optional<matching::ScoreFile> bring_scores(Session& session, Opened& opened,
                                                  const matching::Proof& proof) const {
    if (!proof.scores) return std::nullopt;
    // A proof without a scale is of points, whatever the scores look like.
    const bool adds = proof.scores->adds;
    const matching::Scoring scoring{adds, proof.scores->scale.value_or(matching::points(adds))};
    if (!scores.empty()) return read_score_file(session, opened.workspace, scores, scoring);
    // A proof may come from anybody.
    const std::string& named = proof.scores->file;
    std::optional<Text> wrong;
    auto text = store::read_named(opened.root, named, wrong);
    if (text) return read_score_text(session, opened.workspace, named, std::move(*text), scoring);
    session.complain(wrong ? *wrong : say(msg::scores_missing, matching::proof_file, visible(named)));
    if (wrong) session.complain(say(msg::scores_elsewhere));
    return std::nullopt;
  }

  static std::optional<matching::Proof> read(Session& session, const std::filesystem::path& root) {
    std::optional<Text> wrong;
    const auto text = store::read_named(root, matching::proof_file, wrong);
    if (!text) {
      session.complain(wrong ? *wrong : say(msg::no_proof, matching::proof_file));
      return std::nullopt;
    }
    Text why;
    auto proof = matching::read_proof(*text, why);
    if (!proof) session.complain(say(msg::unusable, matching::proof_file, why));
    return proof;
  }
};

}  // namespace

const Command verify_command{"verify",
                             Group::match,
                             {"Bewijs opnieuw dat de geschreven matching de beste is.",
                              "Prove anew that the matching that was written is the best."},
                             declared<Options>,
                             Effect::reads,
                             Reckons::pairs};

}  // namespace sw::cli
