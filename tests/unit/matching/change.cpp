#include "switch/matching/change.hpp"

#include <doctest/doctest.h>

#include "switch/matching/proposals.hpp"
#include "switch/matching/what_if.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::RoundBuilder;

namespace {

MatchOptions keeping() {
  MatchOptions options;
  options.keep = true;
  return options;
}

/// Ann and Bob of nest; both would rather go to eik, and it is agreed that Bob does.
struct Two {
  RoundBuilder build;
  Participant& ann;
  Exchange& bob_at_eik;

  Two() : ann(make()), bob_at_eik(build.exchange("bob", "eik", ExchangeStatus::agreed)) {
    build.exchange("ann", "linde", ExchangeStatus::proposed);
    build.set(build.round().matching.per_pair, 2);
  }

 private:
  Participant& make() {
    build.organisation("eik", 1);
    build.organisation("linde", 1);
    build.organisation("nest", 0);
    Participant& person = build.jobshadower("ann", "nest");
    build.jobshadower("bob", "nest");
    build.wish(person, "eik", true);
    return person;
  }
};

std::vector<std::string> told(const ChangeList& list) {
  std::vector<std::string> all;
  for (const Change& change : list.changes)
    all.push_back(change.jobshadower->id.text + ": " + (change.from ? change.from->id.text : "-") + " > " +
                  (change.to ? change.to->id.text : "-") + " " + std::string(key(change.kind)));
  return all;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("where nobody dropped out, keeping changes nothing, though another round would fit better") {
  Two two;
  const MatchResult result = round_match(two.build.workspace(), keeping());
  const ChangeList list = changes_in(two.build.workspace(), result);
  CHECK(list.changes.empty());
  CHECK(list.calls.empty());
  CHECK(list.agreed.stand == 1);
  CHECK(list.proposed.stand == 1);
  CHECK(result.pairs[1].status == PairStatus::confirmed);
  CHECK(result.freely != result.totals);
}

TEST_CASE("a host that withdraws gives up what was agreed, and its people go elsewhere or nowhere") {
  Two two;
  Workspace& workspace = two.build.workspace();
  two.build.set(workspace.organisations[0].preconditions.hosts, false);
  two.build.set(workspace.organisations[1].hosting.places, 2);
  MatchResult result = round_match(workspace, keeping());
  CHECK(told(changes_in(workspace, result)) == Lines{"bob: eik > linde moved"});
  CHECK(ended_exchanges(workspace, result) == std::vector<const Exchange*>{&two.bob_at_eik});

  two.build.set(workspace.organisations[1].hosting.places, 1);
  result = round_match(workspace, keeping());
  CHECK(told(changes_in(workspace, result)) == Lines{"bob: eik > - unplaced"});
  CHECK(round_match(workspace, {}).pairs.size() == 2);  // without the wish to keep, what is agreed stands
}

TEST_CASE("a jobshadower who withdraws leaves the place to others, and need not be called") {
  Two two;
  Workspace& workspace = two.build.workspace();
  workspace.participants[1].roles.items.clear();
  const ChangeList list = changes_in(workspace, round_match(workspace, keeping()));
  CHECK(told(list) == Lines{"bob: eik > - withdrawn"});
  REQUIRE(list.calls.size() == 1);
  CHECK(list.calls[0].ear == Ear::old_host);
}

TEST_CASE("a cancelled exchange sets its jobshadower free; its host has heard") {
  Two two;
  two.build.set(two.bob_at_eik.status, ExchangeStatus::cancelled);
  Workspace& workspace = two.build.workspace();
  two.build.set(workspace.organisations[0].hosting.places, 0);
  two.build.set(workspace.organisations[1].hosting.places, 2);
  const ChangeList list = changes_in(workspace, round_match(workspace, keeping()));
  CHECK(told(list) == Lines{"bob: eik > linde moved"});
  REQUIRE(list.calls.size() == 2);
  CHECK(list.calls[0].ear == Ear::jobshadower);
  CHECK(list.calls[1].ear == Ear::new_host);
}

TEST_CASE("a place less: the pair that is agreed stands, the proposal makes room") {
  RoundBuilder build;
  build.organisation("eik", 1);
  build.organisation("linde", 1);
  build.organisation("nest", 0);
  build.organisation("wilg", 0);
  build.jobshadower("ann", "nest");
  Participant& bob = build.jobshadower("bob", "wilg");
  build.wish(bob, "eik", true);
  build.exchange("ann", "eik", ExchangeStatus::asked);
  build.exchange("bob", "eik", ExchangeStatus::proposed);
  const ChangeList list = changes_in(build.workspace(), round_match(build.workspace(), keeping()));
  CHECK(told(list) == Lines{"bob: eik > linde moved"});
  CHECK(list.agreed.stand == 1);
  CHECK(list.proposed.stand == 0);
  REQUIRE(list.calls.size() == 2);  // Bob and linde; nobody was asked at eik
}

TEST_CASE("colleagues who are agreed at one host beyond the pair cap stand") {
  RoundBuilder build;
  build.organisation("eik", 2);
  build.organisation("linde", 2);
  build.organisation("nest", 0);
  build.jobshadower("ann", "nest");
  build.jobshadower("bob", "nest");
  build.exchange("ann", "eik", ExchangeStatus::agreed);
  build.exchange("bob", "eik", ExchangeStatus::agreed);
  CHECK(changes_in(build.workspace(), round_match(build.workspace(), keeping())).changes.empty());
  build.set(build.workspace().organisations[0].hosting.places, 1);
  CHECK(changes_in(build.workspace(), round_match(build.workspace(), keeping())).changes.size() == 1);
}

TEST_CASE("what if: a host less, a place more, a person less") {
  const auto effect = [](const Scenario& scenario) {
    Two now, then;
    suppose(scenario, then.build.workspace());
    const MatchResult before = round_match(now.build.workspace(), {});
    const MatchResult after = round_match(then.build.workspace(), {});
    Lines lines;
    for (const Move& one : moves_between(before, after))
      lines.push_back(std::string(one.jobshadower) + ": " + std::string(one.from) + " > " +
                      std::string(one.to) + " " + std::string(key(one.kind)));
    return lines;
  };
  CHECK(effect({}).empty());
  CHECK(effect({.without = {{"linde"}}, .places = {}, .without_person = {}}) ==
        Lines{"ann: linde >  unplaced"});
  CHECK(effect({.without = {}, .places = {{{"eik"}, 2}}, .without_person = {}}) ==
        Lines{"ann: linde > eik moved"});
  CHECK(effect({.without = {}, .places = {}, .without_person = {{"bob"}}}) ==
        Lines{"ann: linde > eik moved", "bob: eik >  withdrawn"});
}
