#include "switch/report/verify.hpp"

#include "command.hpp"
#include "readiness.hpp"
#include "score_file.hpp"
#include "switch/language/messages_proof.hpp"
#include "switch/store/results.hpp"
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
    auto opened = session.open_sound();
    if (!opened) return exit_failed;
    const auto proof = read(session, *opened);
    if (!proof) return exit_failed;
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
    const std::filesystem::path named(proof.scores->file);
    const std::filesystem::path file = scores.empty() ? opened.root / named : std::filesystem::path(scores);
    // A proof may come from anybody: what it names outside the round is not read.
    const bool inside = named.is_relative() && *named.lexically_normal().begin() != "..";
    if (scores.empty() && !(inside && std::filesystem::exists(file))) {
      session.complain(say(msg::scores_missing, matching::proof_file, visible(proof.scores->file)));
      return std::nullopt;
    }
    // A proof without a scale is of points, whatever the scores look like.
    const bool adds = proof.scores->adds;
    return read_score_file(session, opened.workspace, file,
                           {adds, proof.scores->scale.value_or(matching::points(adds))});
  }

  static std::optional<matching::Proof> read(Session& session, const Opened& opened) {
    const auto text = store::read_result(opened.root / matching::proof_file);
    if (!text) {
      session.complain(say(msg::no_proof, matching::proof_file));
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
                             declared<Options>};

}  // namespace sw::cli
