// Any bytes as a file of scores: what is read says the same when it is written down plainly and read again.
#include "fuzz/target.hpp"
#include "switch/matching/problem.hpp"
#include "switch/matching/score_file.hpp"

using namespace sw;
using fuzz::demand;

namespace {

Workspace round_with(std::string text) {
  Workspace workspace;
  workspace.files.emplace_back("scores.csv", std::move(text));
  for (const char* id : {"an", "bo", "cas-beek"}) workspace.participants.emplace_back().id.text = id;
  for (const char* id : {"roos", "tulp"}) workspace.organisations.emplace_back().id.text = id;
  workspace.index();
  return workspace;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const bool adds = size % 2 == 1;
  const Workspace workspace = round_with(fuzz::text(data, size));
  Sink sink;
  const matching::Scoring points{adds, matching::points(adds)};
  const matching::Scoring scoring = size % 3 == 0   ? points
                                    : size % 3 == 1 ? matching::Scoring{adds, {}}
                                                    : matching::Scoring{adds, matching::Scale{-1, 10}};
  const matching::ScoreFile given = matching::read_scores(workspace, FileId{0}, scoring, sink);
  fuzz::demand_sound(sink, size);
  demand(!given.scores.empty() || !sink.empty(), "nothing but a finding keeps scores away");
  if (given.scores.empty()) return 0;
  std::string plain = "participant,host,score\n";
  for (const auto& [pair, score] : given.scores) {
    demand(score <= matching::best_score && score >= (adds ? -matching::best_score : 0),
           "a score is in its range");
    plain += pair.first + "," + pair.second + "," + std::to_string(score) + "\n";
  }
  const Workspace again = round_with(plain);
  Sink none;
  demand(matching::read_scores(again, FileId{0}, points, none).scores == given.scores && none.empty(),
         "the plain file says the same");
  return 0;
}
