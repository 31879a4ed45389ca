#include <algorithm>

#include "matching/crowds.hpp"
#include "switch/matching/duos.hpp"

namespace sw::matching {
namespace {

Index host_of(const Problem& problem, Index candidate) {
  return candidate == none ? none : problem.slots[problem.candidates[candidate].slot].host;
}

std::int64_t both_ways(const Problem& problem, const std::vector<Index>& choice) {
  std::vector<bool> sends(problem.organisations), receives(problem.organisations);
  for (Index p = 0; p < choice.size(); ++p) {
    if (choice[p] == none) continue;
    sends[problem.persons[p].organisation] = true;
    receives[host_of(problem, choice[p])] = true;
  }
  std::int64_t both = 0;
  for (Index o = 0; o < problem.organisations; ++o) both += sends[o] && receives[o];
  return both;
}

Index number(const Problem& problem, const Candidate& one) {
  return static_cast<Index>(&one - problem.candidates.data());
}

/// Whether both may be there at once, were they alone.
bool room_for_both(const Problem& problem, const Candidate& one, const Candidate& other) {
  if (one.slot != other.slot) return true;
  const bool colleagues =
      problem.persons[one.person].organisation == problem.persons[other.person].organisation;
  const bool within_cap = problem.pair_cap > 1 || (one.beyond_cap && other.beyond_cap);
  return problem.slots[one.slot].places > 1 && (!colleagues || within_cap);
}

}  // namespace

bool keeps_together(const Problem& problem, const Duo& duo, const Candidate& first, const Candidate& second) {
  const Slot &one = problem.slots[first.slot], &other = problem.slots[second.slot];
  switch (duo.bond) {
    case Bond::together:
      return one.host == other.host && one.period == other.period;
    case Bond::swap:
      return one.host == problem.persons[duo.second].organisation &&
             other.host == problem.persons[duo.first].organisation;
  }
  return false;
}

bool parted(const Problem& problem, const Duo& duo, const std::vector<Index>& choice) {
  const Index first = choice[duo.first], second = choice[duo.second];
  if (first == none || second == none) return first != second;
  return !keeps_together(problem, duo, problem.candidates[first], problem.candidates[second]);
}

std::vector<std::int64_t> sums_of(const Problem& problem, const std::vector<Index>& choice) {
  const std::vector<Lane> lanes = lanes_of(problem);
  std::vector<std::int64_t> totals(lanes.size());
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    for (const Index c : choice)
      if (c != none) totals[i] += worth(problem, problem.candidates[c], lanes[i]);
    if (lanes[i].goal == Goal::reciprocity) totals[i] += copies(problem) * both_ways(problem, choice);
    if (lanes[i].goal == Goal::together && problem.bonds.empty())
      totals[i] += std::ranges::count_if(
          problem.duos, [&](const Duo& duo) { return duo.splittable && parted(problem, duo, choice); });
  }
  return totals;
}

Problem with_duos_held(const Problem& problem, const std::vector<Index>& choice) {
  std::vector<bool> held(problem.persons.size());
  for (const Duo& duo : problem.duos) held[duo.first] = held[duo.second] = true;
  std::vector<bool> crowded(problem.candidates.size());
  for (const Crowd& crowd : crowds(problem))
    for (const Index c : crowd.candidates) crowded[c] = true;
  Problem result = problem;
  result.duos.clear();
  result.candidates.clear();
  for (Index c = 0; c < problem.candidates.size(); ++c) {
    const Candidate& one = problem.candidates[c];
    if ((held[one.person] || crowded[c]) && choice[one.person] != c) continue;
    result.candidates.push_back(one);
    if (held[one.person]) result.candidates.back().pinned = true;
  }
  return result;
}

Problem relaxed(const Problem& problem) {
  Problem result = problem;
  Bonds& bonds = result.bonds;
  bonds.duo.assign(problem.persons.size(), none);
  bonds.twin.assign(problem.candidates.size(), none);
  const auto join = [&](Index one, Index other) {
    Index& twin = bonds.twin[one];
    twin = twin == none ? other : Bonds::several;
  };
  for (Index d = 0; d < problem.duos.size(); ++d) {
    const Duo& duo = problem.duos[d];
    bonds.duo[duo.first] = bonds.duo[duo.second] = d;
    for (const Candidate& one : candidates_of(problem, duo.first))
      for (const Candidate& other : candidates_of(problem, duo.second)) {
        if (!keeps_together(problem, duo, one, other) || !room_for_both(problem, one, other)) continue;
        join(number(problem, one), number(problem, other));
        join(number(problem, other), number(problem, one));
      }
  }
  for (Index c = 0; c < problem.candidates.size(); ++c) {
    const Index twin = bonds.twin[c];
    // Where one of two has several twins the other one has but this, which counts for it alone.
    const bool alone = twin == none || twin == Bonds::several || bonds.twin[twin] != c;
    if (alone && twin != none) bonds.twin[c] = Bonds::several;
    result.candidates[c].tie += problem.candidates[alone ? c : twin].tie;
  }
  return result;
}

std::optional<Gap> gap_to(const std::vector<std::int64_t>& doubled, const std::vector<Lane>& lanes,
                          const std::vector<std::int64_t>& totals) {
  for (std::size_t i = 0; i < lanes.size() && lanes[i].goal != Goal::tie; ++i) {
    if (doubled[i] == 2 * totals[i]) continue;
    // Half of a number that is not even: what is next in the order could be anything.
    const std::int64_t most =
        maximised(lanes[i].goal) ? (doubled[i] - (doubled[i] & 1)) / 2 : (doubled[i] + (doubled[i] & 1)) / 2;
    if (most != totals[i]) return Gap{i, most};
    if (i + 1 == lanes.size() || lanes[i + 1].goal == Goal::tie) return std::nullopt;
    return Gap{i + 1, std::nullopt};
  }
  return std::nullopt;
}

}  // namespace sw::matching
