// What is told beside the pairs: why somebody has no place, and who sends and receives how many.
#pragma once

#include "matching/pair_problem.hpp"
#include "switch/matching/round_match.hpp"

namespace sw::matching {

/// The hosts and who goes there, as the core decided.
struct Guests {
  Guests(const RoundProblem& round, const std::vector<Index>& choice, std::size_t organisations);

  std::vector<std::vector<Index>> at;  ///< per organisation the jobshadowers that it receives
};

std::vector<Unplaced> unplaced_of(const RoundView& view, const RoundProblem& round,
                                  const std::vector<Index>& choice);

/// Per organisation and per network that sends or receives, or could.
void add_balance(const RoundView& view, const RoundProblem& round, const std::vector<Index>& choice,
                 MatchResult& result);

}  // namespace sw::matching
