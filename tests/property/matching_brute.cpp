// All lane totals equal those of trying every choice, on ten thousand small rounds with every order of goals.
#include <doctest/doctest.h>

#include "matching_rounds.hpp"
#include "switch/matching/solver.hpp"

namespace sw::matching {

TEST_CASE("the solver finds what trying everything finds") {
  test::Dice dice(20230117);
  for (int round = 0; round < 10'000; ++round) {
    const Problem problem = test::small_round(dice);
    REQUIRE(well_formed(problem));
    const Certificate found = solve(problem);
    CAPTURE(round);
    REQUIRE(found.totals == test::totals_of(problem, found.choice));
    REQUIRE(found.totals == test::best_totals(problem));
    REQUIRE(flaw_in(problem, found) == std::nullopt);
  }
}

TEST_CASE("so it does where places are counted in others") {
  test::Dice dice(20230118);
  for (int round = 0; round < 3'000; ++round) {
    Problem problem = test::small_round(dice, 5, test::Hosts::in_periods);
    problem.pair_cap = 5;  // over several periods it is no matter of the network
    REQUIRE(well_formed(problem));
    const Certificate found = solve(problem);
    CAPTURE(round);
    REQUIRE(found.totals == test::totals_of(problem, found.choice));
    REQUIRE(found.totals == test::best_totals(problem));
    REQUIRE(flaw_in(problem, found) == std::nullopt);
  }
}

}  // namespace sw::matching
