// All lane totals equal LEMON's, lane by lane on the optimal face, on rounds of some hundreds of people.
#include <doctest/doctest.h>

#include "lemon_optimum.hpp"
#include "matching_rounds.hpp"
#include "switch/matching/solver.hpp"

namespace sw::matching {
namespace {

/// Earlier decisions on some pairs, so that `kept` has something to weigh.
void remember(Problem& problem, test::Dice& dice) {
  for (Candidate& c : problem.candidates) {
    if (dice.one_in(20)) c.kept = dice.one_in(2) ? Kept::proposed : Kept::confirmed;
  }
}

}  // namespace

TEST_CASE("the solver and LEMON agree on every lane") {
  test::Dice dice(19);
  for (const double share : {.5, .9, 1.0, 1.05, 1.5}) {
    for (const std::uint32_t people : {40U, 150U, 400U}) {
      for (const std::uint32_t cap : {1U, 2U}) {
        Problem problem = test::land_round(people, share, cap, 3);
        remember(problem, dice);
        if (people < 400) {
          problem.objective = {Goal::placed, Goal::reciprocity, Goal::worst_off,
                               Goal::fit,    Goal::kept,        Goal::rank};
          dice.shuffle(problem.objective);
        }
        CAPTURE(people);
        CAPTURE(share);
        REQUIRE(well_formed(problem));
        const Certificate found = solve(problem);
        CHECK(found.totals == test::totals_of(problem, found.choice));
        CHECK(found.totals == test::LemonRound(problem).best_totals());
        CHECK(flaw_in(problem, found) == std::nullopt);
      }
    }
  }
}

}  // namespace sw::matching
