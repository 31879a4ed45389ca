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

}  // namespace sw::matching
