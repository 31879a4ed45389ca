#include <doctest/doctest.h>

#include <map>

#include "switch/matching/round_match.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::day;
using sw::matching::test::RoundBuilder;

namespace {

std::map<std::string, std::string> hosts_of(const MatchResult& result) {
  std::map<std::string, std::string> hosts;
  for (const MatchedPair& pair : result.pairs) hosts[pair.jobshadower->id.text] += pair.host->id.text;
  return hosts;
}

using Hosts = std::map<std::string, std::string>;

MatchResult match(RoundBuilder& build, MatchOptions options = {}) {
  return round_match(build.workspace(), options);
}

}  // namespace

TEST_CASE("the best total wins over the best first choice") {
  RoundBuilder build;
  for (const char* id : {"eik", "linde"}) build.organisation(id);
  for (const char* id : {"nest", "wilg"}) build.organisation(id, 0);
  Participant& ann = build.jobshadower("ann", "nest");
  Participant& bob = build.jobshadower("bob", "wilg");
  build.wish(ann, "eik", true);
  build.wish(ann, "linde", true);
  build.wish(bob, "eik", true);
  const MatchResult result = match(build);
  REQUIRE(result.solved);
  CHECK(hosts_of(result) == Hosts{{"ann", "linde"}, {"bob", "eik"}});
  CHECK(result.pairs[0].status == PairStatus::proposed);
  CHECK(result.pairs[0].exchange == nullptr);
  CHECK(result.unplaced.empty());
}

TEST_CASE("who sends also receives, before the scores are looked at") {
  RoundBuilder build;
  for (const char* id : {"eik", "linde", "nest"}) build.organisation(id);
  Participant& ann = build.jobshadower("ann", "nest");
  build.jobshadower("bob", "linde");
  build.wish(ann, "eik", true);  // nobody of eik goes; linde sends bob, and he has but nest or eik
  const MatchResult result = match(build);
  CHECK(hosts_of(result) == Hosts{{"ann", "linde"}, {"bob", "nest"}});
}

TEST_CASE("pins and confirmed exchanges stand, and take their places") {
  RoundBuilder build;
  for (const char* id : {"eik", "linde", "nest"}) build.organisation(id);
  for (const char* id : {"ann", "bob"}) build.jobshadower(id, "nest");
  Exchange& pin = build.pin("bob", "eik");
  const MatchResult result = match(build);
  CHECK(hosts_of(result) == Hosts{{"ann", "linde"}, {"bob", "eik"}});
  CHECK(result.pairs[1].status == PairStatus::pinned);
  CHECK(result.pairs[1].exchange == &pin);
  build.set(pin.status, ExchangeStatus::running);
  CHECK(match(build).pairs[1].status == PairStatus::confirmed);
}

TEST_CASE("an expired pin holds nothing") {
  RoundBuilder build;
  for (const char* id : {"eik", "linde", "nest"}) build.organisation(id);
  Participant& ann = build.jobshadower("ann", "nest");
  build.wish(ann, "linde", true);
  Exchange& pin = build.pin("ann", "eik");
  build.set(pin.pin.until, day(3, 1));
  CHECK(hosts_of(match(build, {day(3, 1), {}})) == Hosts{{"ann", "eik"}});
  CHECK(hosts_of(match(build, {day(3, 2), {}})) == Hosts{{"ann", "linde"}});
}

TEST_CASE("an earlier proposal that is the best again is told from a new one") {
  RoundBuilder build;
  for (const char* id : {"eik", "nest"}) build.organisation(id);
  build.jobshadower("ann", "nest");
  Exchange& before = build.exchange("ann", "eik", ExchangeStatus::proposed);
  const MatchResult result = match(build);
  REQUIRE(result.pairs.size() == 1);
  CHECK(result.pairs[0].status == PairStatus::proposed_anew);
  CHECK(result.pairs[0].exchange == &before);
}

TEST_CASE("the round may want earlier proposals kept") {
  RoundBuilder build;
  for (const char* id : {"eik", "linde", "nest"}) build.organisation(id);
  Participant& ann = build.jobshadower("ann", "nest");
  build.wish(ann, "linde", true);
  build.exchange("ann", "eik", ExchangeStatus::proposed);
  CHECK(hosts_of(match(build)) == Hosts{{"ann", "linde"}});
  for (const Objective objective : {Objective::placed, Objective::kept, Objective::fit, Objective::kept}) {
    Field<Objective> field;
    build.set(field, objective);
    build.round().matching.objective.items.push_back(field);
  }
  CHECK(hosts_of(match(build)) == Hosts{{"ann", "eik"}});
}

TEST_CASE("confirmed exchanges beyond places and pair cap stand, and nobody comes on top") {
  RoundBuilder build;
  build.organisation("eik", 2);
  build.organisation("nest", 0);
  build.organisation("wilg", 0);
  for (const char* id : {"ann", "bob", "carla", "dirk"}) build.jobshadower(id, "nest");
  build.jobshadower("elke", "wilg");
  for (const char* id : {"ann", "bob", "carla"}) build.exchange(id, "eik", ExchangeStatus::agreed);
  const MatchResult result = match(build);
  CHECK(hosts_of(result) == Hosts{{"ann", "eik"}, {"bob", "eik"}, {"carla", "eik"}});
  REQUIRE(result.unplaced.size() == 2);
  CHECK(result.unplaced[1].taken.at(0).by.size() == 3);
}

TEST_CASE("fixed colleagues within the places leave the rest of the places to others") {
  RoundBuilder build;
  build.organisation("eik", 3);
  build.organisation("nest", 0);
  build.organisation("wilg", 0);
  for (const char* id : {"ann", "bob", "carla"}) build.jobshadower(id, "nest");
  build.jobshadower("elke", "wilg");
  for (const char* id : {"ann", "bob"})
    build.exchange(id, "eik", ExchangeStatus::agreed);  // one over the cap
  const MatchResult result = match(build);
  CHECK(hosts_of(result) == Hosts{{"ann", "eik"}, {"bob", "eik"}, {"elke", "eik"}});
  REQUIRE(result.unplaced.size() == 1);
  CHECK(result.unplaced[0].jobshadower->id.text == "carla");
}

TEST_CASE("somebody with two confirmed exchanges has both, and both take a place") {
  RoundBuilder build;
  for (const char* id : {"eik", "linde", "nest", "wilg"}) build.organisation(id);
  build.jobshadower("ann", "nest");
  build.jobshadower("bob", "wilg");
  build.set(build.organisation("berk", 0).name, "Huis berk");
  build.exchange("ann", "eik", ExchangeStatus::closed);
  build.exchange("ann", "linde", ExchangeStatus::running);
  const MatchResult result = match(build);
  CHECK(hosts_of(result) == Hosts{{"ann", "eiklinde"}, {"bob", "nest"}});
  CHECK(result.jobshadowers == 2);
}

TEST_CASE("who has no eligible host hears the reasons, counted, with the first told") {
  RoundBuilder build;
  for (const char* id : {"eik", "linde", "nest"}) build.organisation(id);
  build.organisation("berk", 0);
  Participant& ann = build.jobshadower("ann", "nest");
  build.veto(ann.not_to, "eik", "woont ernaast");
  build.veto(ann.not_to, "linde", "werkte er vroeger");
  const MatchResult result = match(build);
  REQUIRE(result.unplaced.size() == 1);
  const Unplaced& unplaced = result.unplaced[0];
  CHECK(unplaced.taken.empty());
  REQUIRE(unplaced.refused.size() == 3);
  CHECK(unplaced.refused[0].reason == RefusalReason::own_organisation);
  CHECK(unplaced.refused[1].reason == RefusalReason::takes_nobody);
  CHECK(unplaced.refused[2].reason == RefusalReason::vetoed_by_person);
  CHECK(unplaced.refused[2].organisations == 2);
  CHECK(unplaced.refused[2].first.at == ann.not_to.items[0].origin);
}

TEST_CASE("who is not ready stays without a place, and takes none") {
  RoundBuilder build;
  for (const char* id : {"eik", "nest"}) build.organisation(id);
  Participant& ann = build.jobshadower("ann", "nest");
  build.jobshadower("bob", "nest");
  build.wish(ann, "eik", true);
  const MatchOptions options{{}, {{ParticipantId{"ann"}, {{"stap 3", "step 3"}, ann.origin}}}};
  const MatchResult result = match(build, options);
  CHECK(hosts_of(result) == Hosts{{"bob", "eik"}});
  CHECK(result.unplaced.at(0).refused.back().reason == RefusalReason::not_ready);
}

TEST_CASE("whose hosts are taken hears which, and by whom") {
  RoundBuilder build;
  build.organisation("eik", 1);
  build.organisation("nest", 0);
  Participant& ann = build.jobshadower("ann", "nest");
  build.jobshadower("bob", "nest");
  build.wish(ann, "eik");
  const MatchResult result = match(build);
  REQUIRE(result.unplaced.size() == 1);
  const TakenHost& taken = result.unplaced[0].taken.at(0);
  CHECK(taken.host->id.text == "eik");
  CHECK_FALSE(taken.by_colleagues);
  REQUIRE(taken.by.size() == 1);
  CHECK(taken.by[0]->id.text == "ann");
}

TEST_CASE("places may be left where no more people of one organisation may come") {
  RoundBuilder build;
  build.organisation("eik", 5);
  build.organisation("nest", 0);
  for (const char* id : {"ann", "bob"}) build.jobshadower(id, "nest");
  const MatchResult one = match(build);
  REQUIRE(one.unplaced.size() == 1);
  CHECK(one.unplaced[0].taken.at(0).by_colleagues);
  build.set(build.round().matching.per_pair, 2);
  CHECK(match(build).unplaced.empty());
}

TEST_CASE("the balance counts what each organisation and network sends and receives") {
  RoundBuilder build;
  build.organisation("eik", 2, "zuid");
  build.organisation("nest", 3);
  build.organisation("wilg", 0);
  build.jobshadower("ann", "nest");
  build.jobshadower("bob", "nest");
  build.jobshadower("elke", "eik");
  build.jobshadower("finn", "wilg");
  const MatchResult result = match(build);
  REQUIRE(result.organisations.size() == 3);
  const Balance& nest = result.organisations[1];
  CHECK(nest.id == "nest");
  CHECK(nest.jobshadowers == 2);
  CHECK(nest.sends == 1);  // the pair cap
  CHECK(nest.receives + result.organisations[0].receives == 3);
  REQUIRE(result.networks.size() == 2);
  CHECK(result.networks[0].id == "noord");
  CHECK(result.networks[0].sends == 2);
  CHECK(result.networks[0].places == 3);
  CHECK(result.networks[1].sends == 1);
  CHECK(result.networks[0].receives + result.networks[1].receives == 3);
}

TEST_CASE("the totals go with the lanes that the round wants") {
  RoundBuilder build;
  for (const char* id : {"eik", "nest"}) build.organisation(id);
  build.jobshadower("ann", "nest");
  build.jobshadower("bob", "eik");
  const MatchResult result = match(build);
  REQUIRE(result.lanes.size() == result.totals.size());
  REQUIRE(result.lanes.size() >= 2);
  CHECK(result.lanes[0].goal == Goal::placed);
  CHECK(result.totals[0] == 2);
  CHECK(result.lanes[1].goal == Goal::reciprocity);
  CHECK(result.totals[1] == 2);
}

TEST_CASE("people are placed first where the round forgets to say so") {
  RoundBuilder build;
  for (const char* id : {"eik", "nest"}) build.organisation(id);
  build.jobshadower("ann", "nest");
  Field<Objective> field;
  build.set(field, Objective::worst_off);
  build.round().matching.objective.items.push_back(field);
  CHECK(match(build).pairs.size() == 1);
}

TEST_CASE("the order of the files makes no difference") {
  RoundBuilder build;
  for (const char* id : {"eik", "linde", "nest", "wilg", "berk"}) build.organisation(id);
  for (const char* home : {"eik", "linde", "nest", "wilg", "berk"})
    for (const char* name : {"ann", "bob"}) build.jobshadower(std::string(name) + "-" + home, home);
  const Hosts before = hosts_of(match(build));
  CHECK(before.size() == 5);
  std::ranges::reverse(build.workspace().organisations);
  std::ranges::reverse(build.workspace().participants);
  CHECK(hosts_of(match(build)) == before);
}

TEST_CASE("empty rounds, one organisation alone, and references that lead nowhere") {
  RoundBuilder empty;
  CHECK(match(empty).solved);
  CHECK(match(empty).pairs.empty());

  RoundBuilder alone;
  alone.organisation("nest", 4);
  alone.jobshadower("ann", "nest");
  CHECK(match(alone).unplaced.size() == 1);

  RoundBuilder dangling;
  dangling.organisation("nest");
  dangling.organisation("eik");
  dangling.jobshadower("ann", "nowhere");
  Participant& bob = dangling.jobshadower("bob", "nest");
  dangling.wish(bob, "nowhere");
  dangling.veto(bob.not_to, "nowhere", "-");
  dangling.minutes(bob, "nowhere", 900);
  dangling.exchange("bob", "nowhere", ExchangeStatus::agreed);
  dangling.exchange("ann", "eik", ExchangeStatus::agreed);
  dangling.exchange("nobody", "eik", ExchangeStatus::agreed);
  CHECK(hosts_of(match(dangling)) == Hosts{{"bob", "eik"}});
}
