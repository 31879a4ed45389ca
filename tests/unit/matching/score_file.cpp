#include "switch/matching/score_file.hpp"

#include <doctest/doctest.h>

#include "switch/matching/round_match.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::RoundBuilder;

namespace {

struct Bringing {
  RoundBuilder build;

  Bringing() {
    build.organisation("eik", 1);
    build.organisation("linde", 1);
    build.organisation("nest", 0);
    build.jobshadower("ann", "nest");
  }

  ScoreFile read(const std::string& text, bool adds = false) {
    Workspace& workspace = build.workspace();
    workspace.files.assign(1, Source("scores.csv", text));
    findings = {};
    return read_scores(workspace, FileId{0}, adds, findings);
  }

  /// line:column of every finding.
  std::vector<std::string> places() {
    std::vector<std::string> all;
    for (const Diagnostic& one : std::move(findings).take_sorted()) {
      const Position at = build.workspace().files[0].position(one.at.span.begin);
      all.push_back(std::to_string(at.line) + ":" + std::to_string(at.column));
    }
    return all;
  }

  Sink findings;
};

using Places = std::vector<std::string>;

}  // namespace

TEST_CASE("scores are read in every dress that a spreadsheet gives them") {
  Bringing bring;
  for (const char* text : {
           "participant,host,score\nann,eik,813\n",
           "participant,host,score\r\nann,eik,812.6\r\n\r\n",
           "\xEF\xBB\xBFparticipant;host;score\nann;eik;812,6\n",
           "host\tscore\tparticipant\teik\neik\t813\tann\twhatever\n",
           "participant , host, score\n ann ,\"eik\", 813 \n",
       }) {
    CAPTURE(text);
    const ScoreFile scores = bring.read(text);
    CHECK(bring.findings.empty());
    CHECK(scores.of({"ann"}, {"eik"}) == 813);
    CHECK(scores.of({"ann"}, {"linde"}) == 0);
  }
}

TEST_CASE("whatever is wrong in a file of scores is found, each at its place") {
  Bringing bring;
  const auto places = [&](const std::string& rows, bool adds = false) {
    bring.read("participant,host,score\n" + rows, adds);
    return bring.places();
  };
  CHECK(places("ann,eik,1\n") == Places{});
  CHECK(places("ann,eik,1\nann,eik,2\n") == Places{"3:1"});
  CHECK(places("anna,eik,1\nann,eiken,x\n") == Places{"2:1", "3:5", "3:11"});
  for (const char* number : {"nan", "inf", "1e999", "0x10", "", "1 0", "--1", "1,5"}) {
    CAPTURE(number);
    CHECK(places("ann,eik," + std::string(number) + "\nann,linde,1\n").size() == 1);
  }
  CHECK(places("ann,eik,1001\nann,linde,-1\n") == Places{"2:9", "3:11"});
  CHECK(places("ann,eik,-1000\n", true) == Places{});
  CHECK(places("ann,eik\nann,linde,1\n") == Places{"2:1"});
  CHECK(places("ann,eik,9") == Places{"2:10"});
  CHECK(places("") == Places{"2:1"});
  CHECK(places("\"ann,eik,9\n") == Places{"2:1"});
  bring.read("");
  CHECK(bring.places() == Places{"1:1"});
}

TEST_CASE("a score that is brought replaces the one that is reckoned, or is added; a bonus comes on top") {
  Bringing bring;
  Workspace& workspace = bring.build.workspace();
  const auto score_at_linde = [&](const ScoreFile* scores) {
    MatchOptions options;
    options.scores = scores;
    const MatchResult result = round_match(workspace, options);
    REQUIRE(result.pairs.size() == 1);
    return std::pair{result.pairs[0].host->id.text, result.pairs[0].score.total};
  };
  const int reckoned = score_at_linde(nullptr).second;
  const ScoreFile instead{false, {{{"ann", "linde"}, 700}}}, on_top{true, {{{"ann", "linde"}, 50}}},
      too_much{true, {{{"ann", "linde"}, 1000}}};
  CHECK(score_at_linde(&instead) == std::pair{std::string("linde"), 700});
  CHECK(score_at_linde(&on_top) == std::pair{std::string("linde"), reckoned + 50});
  CHECK(score_at_linde(&too_much).second == 1000);

  Bonus malus;
  bring.build.set(malus.host, OrganisationId{"linde"});
  bring.build.set(malus.points, -650);
  bring.build.set(malus.reason, "-");
  workspace.participants[0].bonuses.items.push_back(malus);
  CHECK(score_at_linde(&instead) == std::pair{std::string("linde"), 50});
  CHECK(score_at_linde(&on_top).first == "eik");
}
