// The round through the core: translated, solved, and solved again while a short list still costs a place.
#pragma once

#include "matching/duo_search.hpp"
#include "matching/pair_completion.hpp"
#include "matching/pair_problem.hpp"
#include "switch/matching/round_match.hpp"

namespace sw::matching {

struct SolvedRound {
  RoundProblem round;
  Certificate certificate;  ///< with duos its prices are those of their relaxation
  std::optional<Gap> gap;   ///< none: no round is better
  std::int64_t work = 0;    ///< candidates looked at
};

/// A round and its best arrangement, kept together.
struct Solved {
  Solved(const Workspace& workspace, const MatchOptions& given) : options(given), view(workspace, options) {}
  Solved(const Solved&) = delete;  // `view` refers to `options`

  MatchOptions options;
  RoundView view;
  SolvedRound best;
};

inline SolvedRound solve_round(const RoundView& view, const ShortlistLimits& limits = {},
                               Otherwise otherwise = Otherwise::left_out, std::int64_t work = most_work) {
  SolvedRound solved{problem_of(view, limits, otherwise), {}, {}};
  do {
    Arrangement best = arrange(solved.round.problem, work);
    solved.work += best.work;
    solved.certificate = std::move(best.certificate);
    solved.gap = best.gap;
  } while (!solved.round.all_pairs && add_missing_pairs(view, solved.round, solved.certificate.choice));
  return solved;
}

}  // namespace sw::matching
