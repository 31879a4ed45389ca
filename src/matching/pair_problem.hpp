// The round as the integer core takes it, and the way back.
#pragma once

#include <set>
#include <utility>
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
  /// Senders and hosts of which more pairs stand than the pair cap allows, not all of them fixed; and of
  /// these where nobody else may come.
  std::set<std::pair<Index, Index>> beyond_cap, closed;
  /// Pairs that were left out because those who stand come first; where they did not, they could be.
  std::vector<Candidate> left_out;
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

/// Marks pairs of the same two organisations that stand beyond the pair cap, and drops the others of theirs
/// where none of them can be in a round that is the best.
void let_stand_beyond_cap(const RoundView& view, RoundProblem& round);
/// The latter once more, for pairs that were added since.
void drop_closed_pairs(RoundProblem& round);

/// Of two who may not be parted only the hosts stay where both have a pair, and a place beside those who are
/// pinned; of two who swap each other's organisation, where both can go there.
void drop_parting_pairs(Problem& problem);

/// How many places more a slot must have for one more guest: more than one where the host has confirmed more
/// people already than it has places.
std::int64_t places_for_one_more(const RoundView& view, const RoundProblem& round, Index slot);

/// A pair as the core takes it, in that slot of the host; none where it takes nobody.
Candidate candidate_of(const RoundView& view, const RoundProblem& round, Index person, Index host,
                       Index slot);

/// Whether the days of a slot are among those of a person.
bool suits(const RoundView& view, const JobshadowerView& person, const Slot& slot);

/// The pairs of a person at a host that may be made, one per slot that all compete for and that suits.
void add_pairs(const RoundView& view, const RoundProblem& round, Index person, Index host,
               std::vector<Candidate>& candidates);

}  // namespace sw::matching
