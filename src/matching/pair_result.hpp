// What is told beside the pairs: why somebody has no place, and who sends and receives how many.
#pragma once

#include "matching/pair_problem.hpp"
#include "switch/matching/round_match.hpp"

namespace sw::matching {

/// The hosts and who goes there, as the core decided.
struct Guests {
  Guests(const RoundProblem& round, const std::vector<Index>& choice, std::size_t organisations);

  std::vector<std::vector<Index>> at;       ///< per organisation the jobshadowers that it receives
  std::vector<std::vector<Index>> periods;  ///< and in which of its periods each
};

/// Possible hosts where a person fits better than where the core sends him or her.
std::vector<TakenHost> better_than(const RoundView& view, const RoundProblem& round, const Guests& guests,
                                   const Candidate& chosen);

/// Who travels with a person or swaps places, not yet where to.
Along along(const RoundView& view, Index jobshadower);

/// Whether somebody in a duo goes to one host and the other one not along or in return to `other`; none: no
/// place.
bool parted(const RoundView& view, const JobshadowerView& person, Index host, Index other);

std::vector<Unplaced> unplaced_of(const RoundView& view, const RoundProblem& round,
                                  const std::vector<Index>& choice, const Guests& guests);

/// The organisations where somebody can't go, by reason.
std::vector<RefusalCount> refused_hosts(const RoundView& view, const JobshadowerView& person);

/// Per organisation, and per network of the round.
void add_balance(const RoundView& view, const Guests& guests, MatchResult& result);

}  // namespace sw::matching
