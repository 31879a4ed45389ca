#include "matching/solver_network.hpp"

#include <algorithm>
#include <tuple>

namespace sw::matching {
namespace {

struct Wish {
  Cell cell;
  Index candidate = 0;
};

/// The candidates whose pair cap can bind, cell by cell.
std::vector<Wish> crowded(const Problem& problem) {
  std::vector<Wish> wishes;
  wishes.reserve(problem.candidates.size());
  for (Index c = 0; c < problem.candidates.size(); ++c) {
    const Candidate& candidate = problem.candidates[c];
    if (!candidate.beyond_cap)
      wishes.push_back({{problem.persons[candidate.person].organisation, candidate.slot}, c});
  }
  std::sort(wishes.begin(), wishes.end(), [](const Wish& a, const Wish& b) {
    return std::tie(a.cell.organisation, a.cell.slot, a.candidate) <
           std::tie(b.cell.organisation, b.cell.slot, b.candidate);
  });
  auto end = wishes.begin();
  for (auto from = wishes.begin(); from != wishes.end();) {
    const auto to = std::find_if(from, wishes.end(), [&](const Wish& w) { return !(w.cell == from->cell); });
    if (static_cast<std::size_t>(to - from) > problem.pair_cap) end = std::copy(from, to, end);
    from = to;
  }
  wishes.erase(end, wishes.end());
  return wishes;
}

}  // namespace

Network::Network(const Problem& problem) {
  const Index organisations = problem.organisations;
  first_host = 1 + organisations;
  first_slot = first_host + organisations;
  first_person = first_slot + static_cast<Index>(problem.slots.size());
  first_cell = first_person + static_cast<Index>(problem.persons.size());

  std::vector<std::uint32_t> sends(organisations), hosts(organisations);
  for (const Person& person : problem.persons) ++sends[person.organisation];
  for (const Slot& slot : problem.slots) ++hosts[slot.host];

  for (Index p = 0; p < problem.persons.size(); ++p) {
    arcs.push_back({sender(problem.persons[p].organisation), person(p), 1});
  }
  candidate_arcs = static_cast<Index>(arcs.size());
  for (const Candidate& c : problem.candidates) arcs.push_back({person(c.person), slot(c.slot), 1});
  slot_arcs = static_cast<Index>(arcs.size());
  for (Index s = 0; s < problem.slots.size(); ++s) {
    const auto [its_host, places, period, within, own] = problem.slots[s];
    arcs.push_back({slot(s), within == none ? host(its_host) : slot(within), places});
  }
  leave_arcs = static_cast<Index>(arcs.size());
  for (Index o = 0; o < organisations; ++o) arcs.push_back({host(o), root, unbounded});
  enter_arcs = static_cast<Index>(arcs.size());
  for (Index o = 0; o < organisations; ++o) arcs.push_back({root, sender(o), unbounded});
  reciprocal_arcs = static_cast<Index>(arcs.size());
  const auto& goals = problem.objective;
  const bool counts = std::find(goals.begin(), goals.end(), Goal::reciprocity) != goals.end();
  for (Index o = 0; o < organisations; ++o) {
    arcs.push_back({host(o), sender(o), counts && sends[o] > 0 && hosts[o] > 0 ? 1U : 0U});
  }
  cell_arcs = static_cast<Index>(arcs.size());
  for (const Wish& wish : crowded(problem)) {
    if (cells.empty() || !(cells.back() == wish.cell)) {
      cells.push_back(wish.cell);
      arcs.push_back({cell(static_cast<Index>(cells.size()) - 1), slot(wish.cell.slot), problem.pair_cap});
    }
    arcs[candidate_arc(wish.candidate)].head = cell(static_cast<Index>(cells.size()) - 1);
  }
  nodes = first_cell + static_cast<Index>(cells.size());
}

}  // namespace sw::matching
