#include "matching/crowds.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace sw::matching {
namespace {

/// The hosts with more than one slot of which the pair cap counts the guests together.
std::vector<bool> in_periods(const Problem& problem) {
  std::vector<bool> holds_others(problem.slots.size());
  for (const Slot& slot : problem.slots)
    if (slot.within != none) holds_others[slot.within] = true;
  std::vector<Index> periods(problem.organisations);
  for (Index s = 0; s < problem.slots.size(); ++s)
    if (!problem.slots[s].own && !holds_others[s]) ++periods[problem.slots[s].host];
  std::vector<bool> several(problem.organisations);
  for (Index o = 0; o < several.size(); ++o) several[o] = periods[o] > 1;
  return several;
}

bool may_overflow(const Problem& problem, const Crowd& crowd) {
  std::set<Index> people, slots;
  for (const Index c : crowd.candidates) {
    people.insert(problem.candidates[c].person);
    slots.insert(problem.candidates[c].slot);
  }
  return people.size() > problem.pair_cap && slots.size() > 1;
}

}  // namespace

std::vector<Crowd> crowds(const Problem& problem) {
  const std::vector<bool> several = in_periods(problem);
  if (std::ranges::find(several, true) == several.end()) return {};
  std::map<std::pair<Index, Index>, std::vector<Index>> all;
  for (Index c = 0; c < problem.candidates.size(); ++c) {
    const Candidate& one = problem.candidates[c];
    const Slot& slot = problem.slots[one.slot];
    if (several[slot.host] && !slot.own)
      all[{problem.persons[one.person].organisation, slot.host}].push_back(c);
  }
  std::vector<Crowd> found;
  for (auto& [pair, candidates] : all) {
    Crowd crowd{pair.first, pair.second, std::move(candidates)};
    if (may_overflow(problem, crowd)) found.push_back(std::move(crowd));
  }
  return found;
}

std::vector<Index> guests_of(const Crowd& crowd, const Problem& problem, const std::vector<Index>& choice) {
  std::vector<Index> guests;
  for (const Index c : crowd.candidates)
    if (choice[problem.candidates[c].person] == c) guests.push_back(c);
  return guests;
}

bool entangled(const Problem& problem) {
  return !problem.duos.empty() || !crowds(problem).empty();
}

}  // namespace sw::matching
