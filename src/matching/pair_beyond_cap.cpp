// Colleagues who stand at one host, more of them than the pair cap allows: all of them may, as far as there
// are places, and then nobody else of theirs comes.
#include <algorithm>
#include <map>

#include "matching/pair_problem.hpp"

namespace sw::matching {
namespace {

using SenderAndHost = std::pair<Index, Index>;

/// How many people stand, and whether some of them only by what was asked or agreed.
struct Standing {
  std::uint32_t people = 0;
  Index last = none;  // who was counted last: candidates of one person lie together
  bool agreed = false;
};

SenderAndHost ends_of(const Problem& problem, const Candidate& one) {
  return {problem.persons[one.person].organisation, problem.slots[one.slot].host};
}

bool is_standing(const Candidate& one) {
  return one.pinned || one.kept == Kept::confirmed;
}

/// Where more stand than the pair cap allows, and not all of them are fixed. What is fixed beyond it has
/// places of its own.
std::map<SenderAndHost, Standing> beyond_cap(const RoundView& view, const RoundProblem& round) {
  const Problem& problem = round.problem;
  std::map<SenderAndHost, Standing> all;
  for (const Candidate& one : problem.candidates) {
    if (!is_standing(one)) continue;
    const auto& agreed = view.jobshadowers()[round.jobshadower[one.person]].agreed;
    Standing& standing = all[ends_of(problem, one)];
    standing.agreed |= agreed && agreed->host == problem.slots[one.slot].host;
    standing.people += standing.last != one.person;
    standing.last = one.person;
  }
  std::erase_if(all, [&](const auto& entry) {
    return !entry.second.agreed || entry.second.people <= problem.pair_cap;
  });
  return all;
}

/// Hosts where a place that one who stood leaves may go to somebody new for the sake of others: with several
/// periods, or people who travel together or swap. Elsewhere who stood would rather stay.
std::vector<bool> with_ties(const RoundProblem& round) {
  const Problem& problem = round.problem;
  std::vector<bool> tied(problem.organisations), bound(problem.persons.size());
  for (Index o = 0; o < tied.size(); ++o) tied[o] = round.slots_of[o].size() > 1;
  for (const Duo& duo : problem.duos) bound[duo.first] = bound[duo.second] = true;
  for (const Candidate& one : problem.candidates)
    if (bound[one.person]) tied[problem.slots[one.slot].host] = true;
  return tied;
}

bool is_closed(const RoundProblem& round, const Candidate& one) {
  return !one.beyond_cap && round.closed.contains(ends_of(round.problem, one));
}

}  // namespace

void let_stand_beyond_cap(const RoundView& view, RoundProblem& round) {
  Problem& problem = round.problem;
  const auto standing = beyond_cap(view, round);
  if (standing.empty()) return;
  const std::vector<bool> tied = with_ties(round);
  std::map<SenderAndHost, std::uint32_t> pinned;
  Index last = none;
  for (Candidate& one : problem.candidates) {
    if (!is_standing(one) || !standing.contains(ends_of(problem, one))) continue;
    one.beyond_cap = true;
    pinned[ends_of(problem, one)] += one.pinned && one.person != last;
    last = one.person;
  }
  for (const auto& [ends, number] : pinned) {
    round.beyond_cap.insert(ends);
    if (number >= problem.pair_cap || !tied[ends.second]) round.closed.insert(ends);
  }
  for (const Candidate& one : problem.candidates)
    if (is_closed(round, one) && pinned[ends_of(problem, one)] < problem.pair_cap)
      round.left_out.push_back(one);
  drop_closed_pairs(round);
}

void drop_closed_pairs(RoundProblem& round) {
  if (round.closed.empty()) return;
  std::erase_if(round.problem.candidates, [&](const Candidate& one) { return is_closed(round, one); });
}

}  // namespace sw::matching
