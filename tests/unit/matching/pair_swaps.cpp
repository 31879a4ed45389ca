// Two who swap places, from the files to the core.
#include <doctest/doctest.h>

#include "matching/pair_problem.hpp"
#include "switch/matching/eligibility.hpp"
#include "switch/matching/fixed.hpp"
#include "switch/matching/round_match.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::RoundBuilder;

namespace {

enum : Index { eik, linde, nest };  // in the order of their ids
enum : Index { ann, bob };

struct Two {
  RoundBuilder build;
  Organisation& of_bob = build.organisation("linde");
  Organisation& of_ann = build.organisation("nest");
  Organisation& third = build.organisation("eik");
  Participant& first = build.jobshadower("ann", "nest");
  Participant& second = build.jobshadower("bob", "linde");
  MatchOptions options;

  explicit Two(bool elsewhere = false) { build.swap(first, "bob", elsewhere); }

  RoundView view() { return {build.workspace(), options}; }
  std::vector<Diagnostic> findings() { return check_fixed(view()).take_sorted(); }

  /// Where each of the two has a pair in the core's problem.
  std::vector<Index> hosts_of(Index person, const ShortlistLimits& limits = {}) {
    const RoundView seen = view();
    const Problem problem = problem_of(seen, limits).problem;
    std::vector<Index> hosts;
    for (const Candidate& one : candidates_of(problem, person)) hosts.push_back(problem.slots[one.slot].host);
    return hosts;
  }
};

std::vector<RefusalReason> reasons(const RoundView& view, Index person, Index host) {
  std::vector<RefusalReason> all;
  for (const Refusal& one : refusals(view, view.jobshadowers()[person], host)) all.push_back(one.reason);
  return all;
}

using Reasons = std::vector<RefusalReason>;
using Hosts = std::vector<Index>;

}  // namespace

TEST_CASE("both know of a swap, whoever of the two says so") {
  Two two;
  const RoundView view = two.view();
  for (const Index person : {ann, bob}) {
    const auto& companion = view.jobshadowers()[person].companion;
    REQUIRE(companion);
    CHECK(companion->who == (person == ann ? bob : ann));
    CHECK(companion->bond == Bond::swap);
    CHECK_FALSE(companion->splittable);
    CHECK(companion->said() == two.first.swap.with.origin);
  }
}

TEST_CASE("who swaps may go to the other's organisation only") {
  Two two;
  const RoundView view = two.view();
  CHECK(reasons(view, ann, linde).empty());
  CHECK(reasons(view, bob, nest).empty());
  CHECK(reasons(view, ann, eik) == Reasons{RefusalReason::swap_partner});
  CHECK(reasons(view, bob, eik) == Reasons{RefusalReason::swap_partner});
  const Refusal told = refusal(RefusalReason::swap_partner, view, view.jobshadowers()[bob], eik);
  CHECK(told.text.nl == "Mens bob ruilt van plaats met Mens ann en gaat dus alleen naar Huis nest.");
  CHECK(told.at == two.first.swap.with.origin);
  CHECK_FALSE(against_swap(view, view.jobshadowers()[ann]));
  CHECK(two.hosts_of(ann) == Hosts{linde});
  CHECK(two.hosts_of(bob) == Hosts{nest});
}

TEST_CASE("where one of two who swap can't go to the other's, the swap can't be, and says why") {
  Two two;
  two.build.veto(two.second.not_to, "nest", "te ver");
  const RoundView view = two.view();
  CHECK(reasons(view, ann, linde) == Reasons{RefusalReason::swap_partner});
  CHECK(reasons(view, bob, nest) == Reasons{RefusalReason::vetoed_by_person});
  CHECK(refusal(RefusalReason::swap_partner, view, view.jobshadowers()[ann], linde).text.en ==
        "Mens ann swaps places with Mens bob. Mens bob can't go to Huis nest: te ver");
  for (const Index person : {ann, bob}) {
    const auto against = against_swap(view, view.jobshadowers()[person]);
    REQUIRE(against);
    CHECK(against->reason == RefusalReason::vetoed_by_person);
    CHECK(against->at == two.second.not_to.items[0].origin);
  }
  const auto found = two.findings();
  REQUIRE(found.size() == 1);
  CHECK(found[0].code->id == "M-14");
  CHECK(found[0].labels.at(0).at == two.second.not_to.items[0].origin);
  CHECK(two.hosts_of(ann).empty());
  CHECK(two.hosts_of(bob).empty());
}

TEST_CASE("no swap where people who are fixed take all places of one of the two") {
  Two two;
  two.build.jobshadower("cis", "eik");
  two.build.exchange("cis", "nest", ExchangeStatus::agreed);
  const RoundView view = two.view();
  CHECK(reasons(view, ann, linde) == Reasons{RefusalReason::swap_partner});
  CHECK(reasons(view, bob, nest) == Reasons{RefusalReason::swap_partner});
  const auto found = two.findings();
  REQUIRE(found.size() == 1);
  CHECK(found[0].labels.at(0).at == two.of_ann.hosting.places.origin);
}

TEST_CASE("who may go elsewhere is refused nothing, and a short list holds the other's organisation") {
  Two two(true);
  two.build.wish(two.first, "eik", true);
  two.build.wish(two.second, "eik", true);
  two.build.veto(two.first.not_to, "linde", "-");
  const RoundView view = two.view();
  CHECK(reasons(view, ann, eik).empty());
  CHECK(reasons(view, bob, nest).empty());
  CHECK(two.findings().empty());
  CHECK(two.hosts_of(ann) == Hosts{eik});
  CHECK(two.hosts_of(bob) == Hosts{eik, nest});
  CHECK(two.hosts_of(bob, {.all_pairs = 0, .looked_at = 4, .kept = 1}) == Hosts{eik, nest});
  const RoundProblem round = problem_of(view);
  REQUIRE(round.problem.duos.size() == 1);
  CHECK(round.problem.duos[0].bond == Bond::swap);
  CHECK(round.problem.duos[0].splittable);
}

TEST_CASE("who swaps with somebody fixed is fixed in return, or has no place") {
  Two in_return;
  in_return.build.pin("ann", "linde");
  const RoundView view = in_return.view();
  CHECK(in_return.findings().empty());
  const Problem problem = problem_of(view).problem;
  CHECK(problem.duos.empty());
  REQUIRE(candidates_of(problem, bob).size() == 1);
  CHECK(candidates_of(problem, bob)[0].pinned);
  CHECK(in_return.hosts_of(bob) == Hosts{nest});

  Two elsewhere;
  Exchange& pin = elsewhere.build.pin("ann", "eik");
  const auto found = elsewhere.findings();
  REQUIRE(found.size() == 1);
  CHECK(found[0].code->id == "M-13");
  CHECK(found[0].at == pin.pin.origin);
  CHECK(elsewhere.hosts_of(bob).empty());

  Two agreed;
  agreed.build.exchange("ann", "eik", ExchangeStatus::agreed);
  const auto told = agreed.findings();
  REQUIRE(told.size() == 1);
  CHECK(told[0].code->id == "M-05");
  CHECK(agreed.hosts_of(bob).empty());
}

TEST_CASE("colleagues can't swap, and nobody swaps who travels with somebody") {
  Two two;
  two.build.jobshadower("cis", "linde");
  two.build.swap(two.second, "cis", false);
  const auto found = two.findings();
  REQUIRE(found.size() == 1);
  CHECK(found[0].code->id == "M-17");
  CHECK(found[0].at == two.second.swap.with.origin);

  Two both;
  both.build.together(both.second, "ann", false);
  const auto contradicted = both.findings();
  REQUIRE(contradicted.size() == 1);
  CHECK(contradicted[0].code->id == "M-10");
  CHECK(contradicted[0].at == both.second.together.with.origin);
  CHECK(contradicted[0].message.en ==
        "Mens bob would travel with Mens ann, but Mens ann swaps with Mens bob already.");
}

TEST_CASE("a swap comes about, or falls through where the two may go elsewhere") {
  Two two;
  const MatchResult swapped = round_match(two.build.workspace(), two.options);
  REQUIRE(swapped.pairs.size() == 2);
  for (const MatchedPair& pair : swapped.pairs) {
    CHECK(pair.along.bond == Bond::swap);
    CHECK_FALSE(pair.along.parted);
  }

  Two apart(true);
  apart.build.set(apart.third.hosting.places, 2);
  apart.build.veto(apart.first.not_to, "linde", "-");
  const MatchResult parted = round_match(apart.build.workspace(), apart.options);
  REQUIRE(parted.pairs.size() == 2);
  for (const MatchedPair& pair : parted.pairs) {
    CHECK(pair.along.parted);
    CHECK(pair.along.against);
  }

  Two neither;
  neither.build.set(neither.of_ann.hosting.places, 0);
  const MatchResult none_goes = round_match(neither.build.workspace(), neither.options);
  REQUIRE(none_goes.unplaced.size() == 2);
  for (const Unplaced& one : none_goes.unplaced) {
    CHECK_FALSE(one.along.parted);
    REQUIRE(one.along.against);
    CHECK(one.along.against->reason == RefusalReason::takes_nobody);
  }
}
