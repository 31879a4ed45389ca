#include "matching/solver_start_seating.hpp"

#include <algorithm>
#include <numeric>

namespace sw::matching {

Seating::Seating(const Problem& problem, const Network& network, const Packing& packing)
    : pair_cap_(problem.pair_cap),
      slots_(static_cast<Index>(problem.slots.size())),
      guests_(slots_),
      colleagues_(network.cells.size()),
      left_(network.cells.size()),
      choice_(problem.persons.size(), none),
      place_(problem.persons.size(), none) {
  lay_cells(network.cells);
  lay_ways(problem, network, packing);
  lay_places(problem);
  lay_takers();
}

void Seating::lay_cells(const std::vector<Cell>& cells) {
  first_cell_.resize(slots_ + 1);
  for (const Cell& cell : cells) ++first_cell_[cell.slot + 1];
  std::partial_sum(first_cell_.begin(), first_cell_.end(), first_cell_.begin());
  slot_of_cell_.resize(cells.size());
  std::vector<Index> next = first_cell_;
  for (const Cell& cell : cells) {
    rank_of_cell_.push_back(next[cell.slot]++);
    slot_of_cell_[rank_of_cell_.back()] = cell.slot;
  }
}

void Seating::lay_ways(const Problem& problem, const Network& network, const Packing& packing) {
  first_way_.resize(problem.persons.size() + 1);
  ways_.reserve(problem.candidates.size());
  for (const Candidate& c : problem.candidates) {
    const Index head = network.arcs[network.candidate_arc(static_cast<Index>(ways_.size()))].head;
    const Index cell = head < network.first_cell ? none : cell_node(head - network.first_cell);
    ways_.push_back({c.slot, cell, packing.value(problem, c)});
    ++first_way_[c.person + 1];
  }
  std::partial_sum(first_way_.begin(), first_way_.end(), first_way_.begin());
}

/// No more places than somebody might want, and one that shows that there are enough.
void Seating::lay_places(const Problem& problem) {
  std::vector<std::uint32_t> wanted(slots_);
  for (const Way& way : ways_) ++wanted[way.node];
  first_place_.resize(slots_ + 1);
  for (Index s = 0; s < slots_; ++s) {
    first_place_[s + 1] = first_place_[s] + std::min(problem.slots[s].places, wanted[s] + 1);
  }
  guest_.resize(first_place_.back());
}

void Seating::lay_takers() {
  const auto door_of = [&](const Way& way) { return door(way.cell == none ? way.node : way.cell); };
  first_taker_.resize(nodes() + 1);
  for (const Way& way : ways_) ++first_taker_[door_of(way) + 1];
  std::partial_sum(first_taker_.begin(), first_taker_.end(), first_taker_.begin());
  takers_.resize(ways_.size());
  std::vector<Index> next = first_taker_;
  for (Index p = 0; p < persons(); ++p) {
    for (Index w = first_way_[p]; w < first_way_[p + 1]; ++w)
      takers_[next[door_of(ways_[w])]++] = {p, w, ways_[w].value};
  }
}

/// Sends all ways of a cell to that node from now on.
void Seating::lead(Index cell, Index node) {
  through(cell, [&](const Taker& taker) { ways_[taker.way].node = node; });
}

void Seating::leave(Index person) {
  const auto [node, cell, value] = ways_[choice_[person]];
  const Index slot = slot_of(node);
  if (cell != none) {
    if (full(cell)) {
      left_[cell - slots_] = search_;
      lead(cell, slot);
    }
    --colleagues_[cell - slots_];
  }
  const Index last = guest(slot, --guests_[slot]);
  guest_[place_[person]] = last;
  place_[last] = place_[person];
  choice_[person] = none;
}

Index Seating::move(const Step& step) {
  if (choice_[step.person] != none) leave(step.person);
  const auto [node, cell, value] = ways_[step.way];
  const Index slot = slot_of(node);
  choice_[step.person] = step.way;
  place_[step.person] = first_place_[slot] + guests_[slot]++;
  guest_[place_[step.person]] = step.person;
  if (cell == none || ++colleagues_[cell - slots_] != pair_cap_) return none;
  lead(cell, cell);
  return left_[cell - slots_] == search_ ? none : cell;
}

}  // namespace sw::matching
