#include "switch/report/match.hpp"

#include <doctest/doctest.h>

#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::report;
using sw::matching::test::RoundBuilder;

namespace {

/// Two people of one house, one place; a third person is not ready, a fourth is refused everywhere.
struct Example {
  RoundBuilder build;
  matching::MatchOptions options;

  Example() {
    build.organisation("eik", 1);
    build.organisation("nest", 0);
    build.organisation("wilg", 0, "zuid");
    Participant& ann = build.jobshadower("ann", "nest");
    build.wish(ann, "eik", true);
    build.jobshadower("bob", "nest");
    const Origin at = build.jobshadower("cis", "wilg").origin;
    build.veto(build.jobshadower("dirk", "wilg").not_to, "eik", "familie");
    options.not_ready.emplace(ParticipantId{"cis"}, matching::NotReady{{"stap 3", "step 3"}, at});
  }

  matching::MatchResult match() { return round_match(build.workspace(), options); }
};

std::string text(const Cell& cell) {
  return std::get<Text>(cell).nl;
}
std::string_view word(const Cell& cell) {
  return std::get<Term>(cell).key;
}
std::int64_t number(const Cell& cell) {
  return std::get<std::int64_t>(cell);
}
const std::vector<Text>& list(const Cell& cell) {
  return std::get<std::vector<Text>>(cell);
}

}  // namespace

TEST_CASE("pairs carry their score, its parts and what they weigh") {
  Example example;
  const report::Table table = match_pairs(example.match());
  REQUIRE(table.rows.size() == 1);
  const auto& row = table.rows[0];
  REQUIRE(row.size() == table.columns.size());
  CHECK(text(row[0]) == "ann");
  CHECK(text(row[1]) == "nest");
  CHECK(text(row[2]) == "eik");
  CHECK(word(row[3]) == "proposed");
  CHECK(number(row[4]) == 550);
  CHECK(number(row[7]) == 1000);
  REQUIRE(table.notes.size() == 3);
  CHECK(table.notes[0].nl == "Een plaats voor 1 van de 4 jobshadowers.");
  CHECK(table.notes[2].en.find("own questions (weighs 300)") != std::string::npos);
}

TEST_CASE("who goes where is drawn by who sends") {
  RoundBuilder build;
  for (const char* one : {"eik", "nest", "wilg"}) build.organisation(one, 1);
  build.wish(build.jobshadower("ann", "nest"), "eik", true);
  build.wish(build.jobshadower("bob", "nest"), "wilg", true);
  build.jobshadower("cis", "eik");
  const std::string drawn = match_drawing(matching::round_match(build.workspace(), {}), Language::nl);
  CHECK(drawn ==
        "eik  ──╌╌▷ nest  (cis)\n"
        "nest ─┬╌╌▷ eik  (ann)\n"
        "      └╌╌▷ wilg  (bob)\n\n"
        "──▶ staat vast   ╌╌▷ voorgesteld\n\n");
  CHECK(match_drawing({}, Language::nl).empty());
}

TEST_CASE("every part of a pair has its row and its reasons") {
  Example example;
  const report::Table table = match_reasons(example.match());
  REQUIRE(table.rows.size() == matching::part_count);
  CHECK(word(table.rows[2][2]) == "preference");
  CHECK(list(table.rows[2][5]).at(0).nl == "voorkeur nummer 1, al aangesproken");
}

TEST_CASE("who has no place is told why: taken by whom, not ready, or forbidden") {
  Example example;
  const report::Table table = match_unplaced(example.match());
  REQUIRE(table.rows.size() == 3);
  CHECK(word(table.rows[0][2]) == "places_taken");
  CHECK(list(table.rows[0][3]).at(0).nl == "Huis eik (score 450): ingenomen door Mens ann");
  CHECK(word(table.rows[1][2]) == "not_ready");
  CHECK(list(table.rows[1][3]).at(0).en == "Mens cis does not take part in the matching yet. step 3");
  CHECK(word(table.rows[2][2]) == "no_host");
  const std::vector<Text>& why = list(table.rows[2][3]);
  REQUIRE(why.size() == 2);
  CHECK(why[0].nl == "Huis nest heeft 0 plaatsen");
  CHECK(why[1].nl == "Mens dirk kan niet naar Huis eik: familie");
}

TEST_CASE("balance and totals add up") {
  Example example;
  const matching::MatchResult result = example.match();
  const report::Table organisations = match_organisations(result);
  REQUIRE(organisations.rows.size() == 3);
  CHECK(number(organisations.rows[0][4]) == 1);
  CHECK(number(organisations.rows[1][4]) == -1);
  CHECK(organisations.notes.at(0).nl ==
        "Sturen uit en ontvangen ook: 0 van de 1 organisaties die uitsturen.");
  CHECK(match_networks(result).rows.size() == 2);
  const report::Table totals = match_totals(result);
  REQUIRE(totals.rows.size() == result.lanes.size() - 1);
  CHECK(word(totals.rows[0][0]) == "placed");
  CHECK(number(totals.rows[0][2]) == 1);
  CHECK(text(totals.rows[2][1]) == "score 0 tot 125");
  CHECK(word(totals.rows.back()[0]) == "fit");
  CHECK(number(totals.rows.back()[2]) == 550);
}

TEST_CASE("where people travel together and something is open, the note says what, and how much at most") {
  Example example;
  matching::MatchResult result = example.match();
  result.gap = matching::Gap{0, 2};
  CHECK(match_pairs(result).notes[1].en.find("‘jobshadowers with a place’ stands at 1, and better than 2") !=
        std::string::npos);
  result.gap = matching::Gap{1, {}};
  CHECK(match_pairs(result).notes[1].en.find("from ‘organisations that send and receive’ on") !=
        std::string::npos);
}
