// matching.json: written, read, and refused where it is anything else.
#include <doctest/doctest.h>

#include <string>

#include "switch/matching/proposals.hpp"
#include "switch/matching/round_match.hpp"
#include "switch/matching/verify.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::day;
using sw::matching::test::RoundBuilder;

namespace {

void small_round(RoundBuilder& build) {
  for (const char* id : {"eik", "linde", "nest"}) build.organisation(id, 2);
  Participant& ann = build.jobshadower("ann", "nest");
  build.jobshadower("bob", "nest");
  build.jobshadower("cas", "eik");
  build.wish(ann, "eik");
  build.exchange("bob", "linde", ExchangeStatus::agreed);
}

Proof proof_of(RoundBuilder& build) {
  return proof_of(*round_match(build.workspace(), {.as_of = day(1, 10)}).solved);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string why_not(const std::string& json) {
  Text why;
  const auto proof = read_proof(json, why);
  CHECK(proof.has_value() == why.empty());
  return why.en;
}

/// The proposals of the match, as --write leaves them.
void write_pairs(RoundBuilder& build, const MatchResult& result) {
  for (const MatchedPair& pair : result.pairs)
    if (!pair.exchange)
      build.exchange(pair.jobshadower->id.text, pair.host->id.text, ExchangeStatus::proposed);
}

}  // namespace

TEST_CASE("a proof is read as it was written, one line for each person and organisation") {
  RoundBuilder build;
  small_round(build);
  const Proof proof = proof_of(build);
  const std::string json = written(proof);
  Text why;
  CHECK(read_proof(json, why) == proof);
  CHECK(why.empty());
  for (const char* id : {"ann", "bob", "cas", "eik", "linde", "nest"})
    CHECK(json.find("\n    \"" + std::string(id) + "\": {\"input\":\"") != std::string::npos);
  CHECK(json.find("\"fixed\":true") != std::string::npos);
  CHECK(json.find("Mens") == std::string::npos);
}

TEST_CASE("what is no proof is refused with what is wrong") {
  RoundBuilder build;
  small_round(build);
  const std::string json = written(proof_of(build));
  CHECK(why_not("") == "from line 1 on it is no JSON.");
  CHECK(why_not(json.substr(0, json.size() / 2)).find("it is no JSON.") != std::string::npos);
  CHECK(why_not("[]") == "‘version’ is missing.");
  CHECK(why_not("{}") == "‘version’ is missing.");
  CHECK(why_not(std::string(100'000, '[')) == "it is nested deeper than this file ever is.");
  CHECK(why_not(replaced(json, "\"version\": 1", "\"version\": 2")) ==
        "its version is 2, and this switch reads version 1.");
  CHECK(why_not(replaced(json, "\"version\": 1,", "")) == "‘version’ is missing.");
  CHECK(why_not(replaced(json, "\"ann\"", "\"bob\"")) == "‘bob’ stands there twice.");
  CHECK(why_not(replaced(json, "\"total\":", "\"total\":99999999999999999999")) ==
        "the value of ‘total’ can't be.");
  CHECK(why_not(replaced(json, "\"price\":[", "\"price\":[99999999999999999999,")) ==
        "the value of ‘price’ can't be.");
  CHECK(why_not(replaced(json, "\"price\":[", "\"price\":[9223372036854775808,")) ==
        "the value of ‘price’ can't be.");
  CHECK(why_not(replaced(json, "\"price\":[", "\"price\":[1.5,")) == "the value of ‘price’ can't be.");
  CHECK(why_not(replaced(json, "\"host\":", "\"hots\":")) == "‘hots’ does not belong there.");
  CHECK(why_not(replaced(json, "\"fixed\":true", "\"fixed\":1")) == "the value of ‘fixed’ can't be.");
  CHECK(why_not(replaced(json, "\"2023-01-10\"", "\"2023-02-30\"")) == "the value of ‘as_of’ can't be.");
  CHECK(why_not(replaced(json, "\"goal\":\"placed\"", "\"goal\":\"luck\"")) ==
        "the value of ‘goal’ can't be.");
  CHECK(why_not(replaced(json, "\"slots\":[", "\"slots\":[7,")) == "‘price’ is missing.");
}

TEST_CASE("a proof holds for the files, also when pairs were agreed on since") {
  RoundBuilder build;
  small_round(build);
  const MatchResult result = round_match(build.workspace(), {.as_of = day(1, 10)});
  const Proof proof = proof_of(*result.solved);
  write_pairs(build, result);
  for (const ExchangeStatus status :
       {ExchangeStatus::proposed, ExchangeStatus::agreed, ExchangeStatus::running}) {
    Workspace now = test::copy_of(build.workspace());
    for (Exchange& one : now.exchanges)
      if (one.jobshadower->text == "ann") one.status.value = status;
    take_back(now, proof);
    const Verification found = verify(now, {.as_of = proof.as_of}, proof);
    CHECK(found.verdict == Verdict::proven);
    CHECK(found.placed == 3);
    CHECK(found.fixed == 1);
  }
}

TEST_CASE("what changed since is named, and so are exchanges that are not those of the proof") {
  RoundBuilder build;
  small_round(build);
  const MatchResult result = round_match(build.workspace(), {.as_of = day(1, 10)});
  const Proof proof = proof_of(*result.solved);
  write_pairs(build, result);
  const auto found = [&](auto change) {
    Workspace now = test::copy_of(build.workspace());
    change(now);
    now.index();
    take_back(now, proof);
    return verify(now, {.as_of = proof.as_of}, proof);
  };
  const Verification wish = found([](Workspace& now) { now.participants[0].preferences.items.clear(); });
  CHECK(wish.verdict == Verdict::changed);
  CHECK(wish.changed_people == std::vector<std::string>{"ann"});
  const Verification places = found([](Workspace& now) { now.organisations[1].hosting.places.value = 3; });
  CHECK(places.changed_organisations == std::vector<std::string>{"linde"});
  CHECK(places.changed_people.empty());
  const Verification goals = found([](Workspace& now) { now.round.matching.bands.value = 2; });
  CHECK(goals.changed_round);
  const Verification pin =
      found([](Workspace& now) { now.exchanges[0].status.value = ExchangeStatus::proposed; });
  CHECK(pin.verdict == Verdict::changed);
  const Verification dropped =
      found([](Workspace& now) { now.exchanges[0].status.value = ExchangeStatus::cancelled; });
  CHECK(dropped.verdict == Verdict::differs);
  REQUIRE(dropped.differences.size() == 1);
  CHECK(dropped.differences[0].person == "bob");
  CHECK(dropped.differences[0].proven == std::vector<std::string>{"linde"});
  CHECK(dropped.differences[0].on_disk.empty());
  const Verification diary = found([](Workspace& now) { now.participants[0].name.value = "An Ander"; });
  CHECK(diary.verdict == Verdict::proven);
}

TEST_CASE("a proof tells of a pair that its exchange puts into another period") {
  RoundBuilder build;
  Organisation& linde = build.organisation("linde", 9);
  build.organisation("esdoorn", 1);
  build.jobshadower("ann", "esdoorn");
  linde.hosting.places = {};
  build.receives(linde, day(3, 1), day(4, 30), 2);
  build.receives(linde, day(6, 1), day(6, 30), 1);
  const MatchResult result = round_match(build.workspace(), {});
  const Proof proof = proof_of(*result.solved);
  Workspace& written = build.workspace();
  written.exchanges = new_exchanges(written, result);
  written.index();
  REQUIRE(written.exchanges.size() == 1);
  CHECK(verify(written, {}, proof).verdict == Verdict::proven);
  const bool in_june = *written.exchanges[0].period.from == day(6, 1);
  written.exchanges[0].period.from.value = in_june ? day(3, 1) : day(6, 1);
  const Verification moved = verify(written, {}, proof);
  CHECK(moved.verdict == Verdict::differs);
  REQUIRE(moved.differences.size() == 1);
  CHECK(moved.differences[0].on_disk ==
        std::vector<std::string>{in_june ? "linde (2023-03-01)" : "linde (2023-06-01)"});
}
