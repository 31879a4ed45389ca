// The round through the core: translated, solved, and solved again while a short list still costs a place.
#pragma once

#include "matching/pair_completion.hpp"
#include "matching/pair_problem.hpp"
#include "switch/matching/solver.hpp"

namespace sw::matching {

struct SolvedRound {
  RoundProblem round;
  Certificate certificate;
};

inline SolvedRound solve_round(const RoundView& view, const ShortlistLimits& limits = {},
                               Otherwise otherwise = Otherwise::left_out) {
  SolvedRound solved{problem_of(view, limits, otherwise), {}};
  do solved.certificate = solve(solved.round.problem);
  while (!solved.round.all_pairs && add_missing_pairs(view, solved.round, solved.certificate.choice));
  return solved;
}

}  // namespace sw::matching
