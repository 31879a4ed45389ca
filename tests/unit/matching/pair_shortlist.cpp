#include <doctest/doctest.h>

#include "matching/pair_solve.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::RoundBuilder;

namespace {

constexpr ShortlistLimits one_each{.all_pairs = 0, .looked_at = 4, .kept = 1};

std::int64_t placed(const SolvedRound& solved) {
  return std::ranges::count_if(solved.certificate.choice, [](Index choice) { return choice != none; });
}

}  // namespace

TEST_CASE("a short list holds the best of what speaks for a person") {
  RoundBuilder build;
  for (const char* id : {"a", "b", "c", "d", "e", "f", "nest"}) build.organisation(id);
  Participant& ann = build.jobshadower("ann", "nest");
  build.wish(ann, "f", true);
  const MatchOptions options;
  const RoundView view(build.workspace(), options);
  const RoundProblem round = problem_of(view, one_each);
  CHECK_FALSE(round.all_pairs);
  REQUIRE(round.problem.candidates.size() == 1);
  CHECK(round.problem.slots[round.problem.candidates[0].slot].host == 5);
  CHECK(problem_of(view).problem.candidates.size() == 6);
  CHECK(problem_of(view).all_pairs);
}

TEST_CASE("who has no place on the short list gets a free one elsewhere, through as many moves as it takes") {
  RoundBuilder build;
  for (const char* id : {"a", "b", "c"}) build.organisation(id);
  build.organisation("nest", 0);
  build.round().matching.per_pair = {9, {}};
  Participant& ann = build.jobshadower("ann", "nest");
  Participant& bob = build.jobshadower("bob", "nest");
  Participant& cis = build.jobshadower("cis", "nest");
  // All want a; ann can go but to a, bob but to a or b: so cis has to take c.
  for (Participant* person : {&ann, &bob, &cis}) build.wish(*person, "a", true);
  for (const char* host : {"b", "c"}) build.veto(ann.not_to, host, "-");
  build.veto(bob.not_to, "c", "-");
  const MatchOptions options;
  const RoundView view(build.workspace(), options);
  const SolvedRound solved = solve_round(view, one_each);
  CHECK(placed(solved) == 3);
  CHECK(well_formed(solved.round.problem));
}

TEST_CASE("the pair cap and what is fixed are respected by the chains") {
  RoundBuilder build;
  build.organisation("a", 2);
  build.organisation("b", 1);
  build.organisation("nest", 0);
  build.organisation("wilg", 0);
  build.jobshadower("ann", "nest");
  build.jobshadower("bob", "nest");
  Participant& cis = build.jobshadower("cis", "wilg");
  build.veto(cis.not_to, "b", "-");
  build.exchange("ann", "a", ExchangeStatus::agreed);
  const MatchOptions options;
  const RoundView view(build.workspace(), options);
  CHECK(placed(solve_round(view, one_each)) == 3);
}
