#include <doctest/doctest.h>

#include "switch/matching/proposals.hpp"
#include "switch/model/notation.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::RoundBuilder;

TEST_CASE("a new pair becomes a proposed exchange, an earlier proposal stays as it is") {
  RoundBuilder build;
  build.organisation("eik", 1);
  build.organisation("linde", 1);
  build.organisation("nest", 0);
  Participant& ann = build.jobshadower("ann", "nest");
  build.jobshadower("bob", "nest");
  build.wish(ann, "eik", true);
  build.exchange("ann", "eik", ExchangeStatus::proposed);
  const MatchResult result = round_match(build.workspace(), {});
  const auto fresh = new_exchanges(build.workspace(), result);
  REQUIRE(fresh.size() == 1);
  CHECK(fresh[0].id.text == "bob--linde");
  CHECK(fresh[0].jobshadower->text == "bob");
  CHECK(fresh[0].host->text == "linde");
  CHECK(*fresh[0].status == ExchangeStatus::proposed);
  CHECK(ended_exchanges(build.workspace(), result).empty());
}

TEST_CASE("a proposal that is not the best any more is dropped; what is decided never is") {
  RoundBuilder build;
  build.organisation("eik", 1);
  build.organisation("linde", 1);
  build.organisation("nest", 0);
  Participant& ann = build.jobshadower("ann", "nest");
  build.jobshadower("bob", "nest");
  build.wish(ann, "eik", true);
  Exchange& before = build.exchange("ann", "linde", ExchangeStatus::proposed);
  build.exchange("bob", "linde", ExchangeStatus::cancelled);
  const MatchResult result = round_match(build.workspace(), {});
  CHECK(ended_exchanges(build.workspace(), result) == std::vector<const Exchange*>{&before});

  build.set(before.status, ExchangeStatus::asked);
  CHECK(ended_exchanges(build.workspace(), round_match(build.workspace(), {})).empty());
}

TEST_CASE("an id that is taken gets a number, and no id is too long for a file") {
  RoundBuilder build;
  const std::string long_host(64, 'h'), long_person = std::string(60, 'p') + "-een";
  build.organisation(long_host, 2);
  build.organisation("nest", 0);
  build.organisation("wilg", 0);
  build.jobshadower(long_person, "nest");
  build.jobshadower(std::string(60, 'p') + "-twee", "wilg").id.text.resize(64);
  build.exchange("ann", "nest", ExchangeStatus::cancelled).id.text = std::string(60, 'p') + "-een";
  const auto fresh = new_exchanges(build.workspace(), round_match(build.workspace(), {}));
  REQUIRE(fresh.size() == 2);
  CHECK(fresh[0].id.text == std::string(60, 'p') + "-e-2");
  CHECK(fresh[1].id.text == std::string(60, 'p') + "-twe");
  for (const Exchange& exchange : fresh) CHECK(notation::is_id(exchange.id.text));
}
