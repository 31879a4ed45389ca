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

/// The hosts where more people of one organisation stand than the pair cap allows.
std::vector<bool> with_pairs_beyond_cap(const Problem& problem) {
  std::vector<bool> hosts(problem.organisations);
  for (const Candidate& one : problem.candidates)
    if (one.beyond_cap) hosts[problem.slots[one.slot].host] = true;
  return hosts;
}

bool may_overflow(const Problem& problem, const Crowd& crowd) {
  std::set<Index> people, slots;
  bool beyond_cap = false, others = false;
  for (const Index c : crowd.candidates) {
    const Candidate& one = problem.candidates[c];
    people.insert(one.person);
    slots.insert(one.slot);
    beyond_cap |= one.beyond_cap;
    others |= !one.beyond_cap;
  }
  return beyond_cap ? others : people.size() > problem.pair_cap && slots.size() > 1;
}

}  // namespace

std::vector<Crowd> crowds(const Problem& problem) {
  std::vector<bool> concerned = in_periods(problem);
  const std::vector<bool> beyond_cap = with_pairs_beyond_cap(problem);
  for (Index o = 0; o < concerned.size(); ++o) concerned[o] = concerned[o] || beyond_cap[o];
  if (std::ranges::find(concerned, true) == concerned.end()) return {};
  std::map<std::pair<Index, Index>, std::vector<Index>> all;
  for (Index c = 0; c < problem.candidates.size(); ++c) {
    const Candidate& one = problem.candidates[c];
    const Slot& slot = problem.slots[one.slot];
    if (concerned[slot.host] && !slot.own)
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

bool too_many(const std::vector<Index>& guests, const Problem& problem) {
  Colleagues colleagues;
  for (const Index c : guests) colleagues.add(problem.candidates[c]);
  return colleagues.too_many(problem.pair_cap);
}

bool entangled(const Problem& problem) {
  return !problem.duos.empty() || !crowds(problem).empty();
}

}  // namespace sw::matching
