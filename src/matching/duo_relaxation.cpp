#include <algorithm>

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

Index candidate_at(const Problem& problem, Index person, Index host) {
  for (const Candidate& one : candidates_of(problem, person))
    if (problem.slots[one.slot].host == host) return static_cast<Index>(&one - problem.candidates.data());
  return none;
}

/// Whether both may be there at once, were they alone.
bool room_for_both(const Problem& problem, const Candidate& one, const Candidate& other) {
  if (one.slot != other.slot) return true;
  const bool colleagues =
      problem.persons[one.person].organisation == problem.persons[other.person].organisation;
  return problem.slots[one.slot].places > 1 && (!colleagues || problem.pair_cap > 1);
}

}  // namespace

bool parted(const Problem& problem, const Duo& duo, const std::vector<Index>& choice) {
  return host_of(problem, choice[duo.first]) != host_of(problem, choice[duo.second]);
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
  Problem result = problem;
  result.duos.clear();
  result.candidates.clear();
  for (Index c = 0; c < problem.candidates.size(); ++c) {
    const Candidate& one = problem.candidates[c];
    if (held[one.person] && choice[one.person] != c) continue;
    result.candidates.push_back(one);
    if (held[one.person]) result.candidates.back().kept = Kept::pinned;
  }
  return result;
}

Problem relaxed(const Problem& problem) {
  Problem result = problem;
  Bonds& bonds = result.bonds;
  bonds.duo.assign(problem.persons.size(), none);
  bonds.twin.assign(problem.candidates.size(), none);
  for (Index d = 0; d < problem.duos.size(); ++d) {
    const auto [first, second, splittable, bond] = problem.duos[d];
    bonds.duo[first] = bonds.duo[second] = d;
    for (const Candidate& one : candidates_of(problem, first)) {
      const Index twin = candidate_at(problem, second, problem.slots[one.slot].host);
      if (twin == none || !room_for_both(problem, one, problem.candidates[twin])) continue;
      const auto own = static_cast<Index>(&one - problem.candidates.data());
      bonds.twin[own] = twin;
      bonds.twin[twin] = own;
    }
  }
  for (Index c = 0; c < problem.candidates.size(); ++c) {
    const Index twin = bonds.twin[c];
    result.candidates[c].tie += problem.candidates[twin == none ? c : twin].tie;
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
    if (lanes[i + 1].goal == Goal::tie) return std::nullopt;
    return Gap{i + 1, std::nullopt};
  }
  return std::nullopt;
}

}  // namespace sw::matching
