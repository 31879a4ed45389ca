// The round as the integer core takes it, and the way back.
#pragma once

#include <vector>

#include "matching/pair_shortlist.hpp"
#include "switch/matching/problem.hpp"
#include "switch/matching/round_view.hpp"

namespace sw::matching {

/// The first persons are the view's jobshadowers, in their order. Somebody with two confirmed exchanges
/// appears again, once per further exchange, so that all places are counted.
struct RoundProblem {
  Problem problem;
  std::vector<Index> jobshadower;      ///< of each person
  std::vector<const Exchange*> fixed;  ///< of each person; null where nothing is fixed
  /// Of each organisation those that all compete for, one per period with places of its own; empty where
  /// there is none.
  std::vector<std::vector<Index>> slots_of;
  bool all_pairs = true;

  /// None where the organisation takes nobody.
  Index first_slot(Index organisation) const {
    return slots_of[organisation].empty() ? none : slots_of[organisation].front();
  }
};

/// Whether fixed people get the pairs that they could be in otherwise: they stay where they are fixed as long
/// as it is there.
enum class Otherwise : std::uint8_t { left_out, told };

RoundProblem problem_of(const RoundView& view, const ShortlistLimits& limits = {},
                        Otherwise otherwise = Otherwise::left_out);

/// Of two who may not be parted only the hosts stay where both have a pair, and a place beside those who are
/// pinned; of two who swap each other's organisation, where both can go there.
void drop_parting_pairs(Problem& problem);

/// A pair as the core takes it, in that slot of the host; none where it takes nobody.
Candidate candidate_of(const RoundView& view, const RoundProblem& round, Index person, Index host,
                       Index slot);

/// Whether the days of a slot are among those of a person.
bool suits(const RoundView& view, const JobshadowerView& person, const Slot& slot);

/// The pairs of a person at a host that may be made, one per slot that all compete for and that suits.
void add_pairs(const RoundView& view, const RoundProblem& round, Index person, Index host,
               std::vector<Candidate>& candidates);

}  // namespace sw::matching
