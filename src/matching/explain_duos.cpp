// Answers in a round where people travel together: solved anew, for there no single network holds them.
#include <algorithm>

#include "matching/explain_round.hpp"

namespace sw::matching {
namespace {

bool before(const Candidate& a, const Candidate& b) {
  return std::pair(a.person, a.slot) < std::pair(b.person, b.slot);
}

/// Where everybody goes.
std::vector<Index> hosts_of(const Problem& problem, const std::vector<Index>& choice) {
  std::vector<Index> hosts;
  for (const Index one : choice)
    hosts.push_back(one == none ? none : problem.slots[problem.candidates[one].slot].host);
  return hosts;
}

}  // namespace

bool ExplainedRound::in_duo(Index person) const {
  return std::ranges::any_of(whole().duos,
                             [&](const Duo& duo) { return duo.first == person || duo.second == person; });
}

/// In the lanes that are told. A question may bring along pins of its own, which are no matter of anybody.
std::vector<std::int64_t> ExplainedRound::told_totals(const std::vector<Lane>& from,
                                                      const std::vector<std::int64_t>& totals) const {
  std::vector<std::int64_t> told;
  for (const Lane lane : lanes()) {
    const auto found = std::ranges::find(from, lane);
    told.push_back(found == from.end() ? 0 : totals[static_cast<std::size_t>(found - from.begin())]);
  }
  return told;
}

std::optional<Effect> ExplainedRound::solved_anew(Problem problem, Index first,
                                                  std::int64_t more_pinned) const {
  drop_parting_pairs(problem);
  const Certificate& now = whole_.certificate;
  const Certificate then = arrange(problem).certificate;
  const std::int64_t pinned = total_of(Goal::pinned, now.lanes, now.totals) + more_pinned;
  if (total_of(Goal::pinned, then.lanes, then.totals) < pinned) return std::nullopt;
  Effect result{told_totals(then.lanes, then.totals), {}};
  for (std::size_t i = 0; i < result.totals.size(); ++i) {
    result.totals[i] -= now.totals[i];
    if (lanes()[i].goal == Goal::pinned) result.totals[i] = 0;
  }
  Rearrangement change;
  const std::vector<Index> was = hosts_of(whole(), now.choice), is = hosts_of(problem, then.choice);
  for (Index p = 0; p < is.size(); ++p)
    if (was[p] != is[p]) change.shifts.push_back({p, was[p], is[p]});
  result.moves = moves_of(change, first);
  return result;
}

std::optional<Effect> ExplainedRound::solved_with(Index person, Index host) const {
  Problem problem = whole();
  std::erase_if(problem.candidates, [&](const Candidate& one) { return one.person == person; });
  Candidate pair = candidate_of(view_, round(), person, host, round().first_slot(host));
  pair.kept = Kept::pinned;
  problem.candidates.insert(std::ranges::upper_bound(problem.candidates, pair, before), pair);
  return solved_anew(std::move(problem), person, 1);
}

std::optional<Effect> ExplainedRound::solved_without(Index person) const {
  Problem problem = whole();
  problem.candidates.erase(problem.candidates.begin() + whole_.certificate.choice[person]);
  return solved_anew(std::move(problem), person, 0);
}

}  // namespace sw::matching
