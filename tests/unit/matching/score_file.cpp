#include "switch/matching/score_file.hpp"

#include <doctest/doctest.h>

#include "switch/matching/round_match.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::RoundBuilder;

namespace {

using Places = std::vector<std::string>;

struct Bringing {
  RoundBuilder build;

  Bringing() {
    build.organisation("eik", 1);
    build.organisation("linde", 1);
    build.organisation("nest", 0);
    build.jobshadower("ann", "nest");
  }

  ScoreFile read(const std::string& text, const Scoring& scoring = {}) {
    Workspace& workspace = build.workspace();
    workspace.files.assign(1, Source("scores.csv", text));
    findings = {};
    return read_scores(workspace, FileId{0}, scoring, findings);
  }

  /// The score of ann at eik, or where it is refused.
  std::string first(const std::string& text, const Scoring& scoring = {}) {
    const ScoreFile scores = read(text, scoring);
    if (const Places all = places(); !all.empty()) return all.front();
    return std::to_string(scores.of({"ann"}, {"eik"}));
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

}  // namespace

TEST_CASE("scores are read in every dress that a spreadsheet gives them") {
  Bringing bring;
  for (const char* text : {
           "participant,host,score\nann,eik,813\n",
           "participant,host,score\r\nann,eik,812.6\r\n\r\n",
           "\xEF\xBB\xBFparticipant;host;score\nann;eik;812,6\n",
           "host\tscore\tparticipant\teik\neik\t813\tann\twhatever\n",
           "participant , host, score\n ann ,\"eik\", 813 \n",
           "Participant;HOST;Score\nann;eik;813\n",
           "jobshadower;naar;score\nann;eik;813\n",
           "Deelnemer;Gastvoorziening;Eigen score\nann;eik;813\n",
           "participant,host,score\rann,eik,813\r",
           "sep=;\r\nparticipant;host;score\r\nann;eik;813\r\n",
           "SEP=|\nparticipant|host|score\nann|eik|813\n",
           "\xEF\xBB\xBFsep=,\nparticipant,host,score\nann,eik,\"812,6\"\n",
           "sep=\t\nparticipant\thost\tscore\nann\teik\t813\n",
           "participant;host;score\n;;\nann;eik;813\n\n;;\n",
           "participant,host,score,why\nann,eik,813,\"goed; heel goed,\nzegt ze: \"\"ja\"\"\"\n",
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
    bring.read("participant,host,score\n" + rows, {adds, points(adds)});
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
  CHECK(places("ann,\"eik\"x,9\n") == Places{"2:5"});
  CHECK(places("ann,eik,9\nann,linde,\"9\nann,eik,3\n") == Places{"3:11"});
  bring.read("");
  CHECK(bring.places() == Places{"1:1"});
  for (const char* other :
       {"\xFF\xFEp\0a\0", "PK\x03\x04", "wie,waar\n", "participant;host,score\nann;eik,9\n"}) {
    CAPTURE(other);
    CHECK(bring.first(other) == "1:1");
  }
  CHECK(bring.first("participant,score,host,score\nann,900,eik,800\n") == "1:24");
  CHECK(bring.first("participant,jobshadower,host,score\nann,ann,eik,800\n") == "1:13");
}

TEST_CASE("a number is read as it is meant, or refused where it could be meant in two ways") {
  Bringing bring;
  const auto score = [&](const std::string& number, std::optional<Scale> scale = points(false)) {
    return bring.first("participant;host;score\nann;eik;" + number + "\n", {false, scale});
  };
  const std::string refused = "2:9";
  for (const char* thousand : {"1000", "1 000",
                               "1\xC2\xA0"
                               "000",
                               "1\xE2\x80\xAF"
                               "000",
                               "1.000,0", "1,000.0", "1000,0", "+1000", "1e3", "999,5"}) {
    CAPTURE(thousand);
    CHECK(score(thousand) == "1000");
  }
  for (const char* two : {"1.000", "1,000"}) {
    CAPTURE(two);
    CHECK(score(two) == refused);
    CHECK(score(two, Scale{0, 1}) == "1000");
    CHECK(score(two, Scale{0, 2000}) == refused);
    CHECK(score(two, Scale{500, 1500}) == "500");
  }
  CHECK(score("12.500") == "13");
  CHECK(score("0.250", Scale{0, 1}) == "250");
  CHECK(score("0,250", Scale{0, 1}) == "250");
  for (const char* none :
       {"1.00.000", "1.000.00", "1 00", "12.5.1", "1.000 000", "1.234.567", "10 0", ".", ",", "-",
        "\xE2\x88\x92"
        "1",
        "5 %", "1000000"}) {
    CAPTURE(none);
    CHECK(score(none) == refused);
  }
}

TEST_CASE("scores go from 0 to 1000, or as far as it is said") {
  Bringing bring;
  const auto score = [&](const std::string& number, std::optional<Scale> scale, bool adds = false) {
    return bring.first("participant,host,score\nann,linde,0\nann,eik," + number + "\n", {adds, scale});
  };
  for (const char* small : {"0", "0.5", "1", "7", "10", "99.9", "100"}) {
    CAPTURE(small);
    CHECK(bring.first("participant,host,score\nann,eik," + std::string(small) + "\n") == "2:9");
    CHECK(bring.first("participant,host,score\nann,eik," + std::string(small) + "\n", {true, {}}) == "2:9");
  }
  CHECK(score("100.5", {}) == "101");
  CHECK(score("-101", {}, true) == "-101");
  CHECK(score("0.25", Scale{0, 1}) == "250");
  CHECK(score("7", Scale{0, 10}) == "700");
  CHECK(bring.first("participant,host,score\nann,eik,3\nann,linde,1\n", {false, Scale{1, 5}}) == "500");
  CHECK(score("0", Scale{-2, 2}) == "500");
  CHECK(score("11", Scale{0, 10}) == "3:9");
  CHECK(score("-1", Scale{0, 10}) == "3:9");
  CHECK(score("-1", Scale{-2, 2}, true) == "-500");
  CHECK(score("2", Scale{0, 4}, true) == "500");
}

TEST_CASE("a scale is two numbers, the lower one first") {
  CHECK(scale_in("0..10") == Scale{0, 10});
  CHECK(scale_in("-2,5..2,5") == Scale{-2.5, 2.5});
  CHECK(scale_in("0..1000") == points(false));
  CHECK(written(Scale{0, 10}) == "0..10");
  CHECK(scale_in(written(Scale{-0.5, 1.25})) == Scale{-0.5, 1.25});
  for (const char* none : {"", "10", "0-10", "0..", "..5", "10..0", "3..3", "a..b", "0..1.000"}) {
    CAPTURE(none);
    CHECK(!scale_in(none));
  }
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
