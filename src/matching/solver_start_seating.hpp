// Who stands where while a start is sought.
//
// Everybody with a place stands at a node: the slot of the choice, or the cell in it where the pair cap is
// reached. Nodes are the slots, then the cells.
#pragma once

#include <cstdint>
#include <vector>

#include "matching/solver_network.hpp"
#include "matching/solver_packing.hpp"
#include "switch/matching/problem.hpp"

namespace sw::matching {

class Seating {
 public:
  /// A candidate as the searches read it. The node is where it leads as things stand: the cell, if there is
  /// one, once that is full, else the slot.
  struct Way {
    Index node = 0;
    Index cell = none;
    std::int64_t value = 0;
  };
  /// The same seen from the door that it leads through, a cell or a slot.
  struct Taker {
    Index person = 0;
    Index way = 0;
    std::int64_t value = 0;
  };
  /// Somebody takes a way.
  struct Step {
    Index person = 0;
    Index way = 0;
  };

  Seating(const Problem& problem, const Network& network, const Packing& packing);

  Index persons() const { return static_cast<Index>(choice_.size()); }
  Index slots() const { return slots_; }
  Index nodes() const { return slots_ + static_cast<Index>(slot_of_cell_.size()); }
  Index places() const { return first_place_.back(); }

  Index first_way(Index person) const { return first_way_[person]; }
  Index end_way(Index person) const { return first_way_[person + 1]; }
  const Way& way(Index index) const { return ways_[index]; }

  bool is_slot(Index node) const { return node < slots_; }
  Index slot_of(Index node) const { return is_slot(node) ? node : slot_of_cell_[node - slots_]; }
  /// The node of a cell of the network; only people who stand there are at it.
  Index cell_node(Index cell) const { return slots_ + rank_of_cell_[cell]; }
  bool free(Index node) const { return is_slot(node) && guests_[node] < room(node); }
  std::uint32_t room(Index slot) const { return first_place_[slot + 1] - first_place_[slot]; }
  std::uint32_t guests(Index slot) const { return guests_[slot]; }
  Index guest(Index slot, std::uint32_t i) const { return guest_[first_place_[slot] + i]; }

  Index choice(Index person) const { return choice_[person]; }
  /// The node where somebody with a place stands.
  Index stand(Index person) const { return ways_[choice_[person]].node; }

  /// Whether the pair cap of a cell is reached.
  bool full(Index node) const { return colleagues_[node - slots_] >= pair_cap_; }
  /// Visits the full cells of a slot.
  template <class Visit>
  void full_cells(Index slot, Visit visit) const {
    for (Index cell = slots_ + first_cell_[slot]; cell < slots_ + first_cell_[slot + 1]; ++cell) {
      if (full(cell)) visit(cell);
    }
  }
  /// Visits all who could come to a node where a place is free.
  template <class Visit>
  void takers(Index node, Visit visit) const {
    through(node, visit);
    if (!is_slot(node)) return;
    for (Index cell = slots_ + first_cell_[node]; cell < slots_ + first_cell_[node + 1]; ++cell) {
      if (!full(cell)) through(cell, visit);
    }
  }

  /// A search begins: cells that somebody leaves from now on are remembered until the next one.
  void begin_search() { ++search_; }
  void leave(Index person);
  /// Leaves and goes there. Returns the node of a cell that was not full in this search and is now, or none.
  Index move(const Step& step);

 private:
  void lay_cells(const std::vector<Cell>& cells);
  void lay_ways(const Problem& problem, const Network& network, const Packing& packing);
  void lay_places(const Problem& problem);
  void lay_takers();
  /// The place of a node in a walk over all slots, each with its cells behind it.
  Index door(Index node) const {
    return is_slot(node) ? node + first_cell_[node] : node - slots_ + slot_of(node) + 1;
  }
  template <class Visit>
  void through(Index node, Visit visit) const {
    const Index at = door(node);
    for (Index t = first_taker_[at]; t < first_taker_[at + 1]; ++t) visit(takers_[t]);
  }
  void lead(Index cell, Index node);

  std::uint32_t pair_cap_ = 1;
  Index slots_ = 0;
  std::vector<Index> first_cell_;      // per slot, and one past the last
  std::vector<Index> slot_of_cell_;    // cells lie slot by slot here
  std::vector<Index> rank_of_cell_;    // per cell of the network
  std::vector<Index> first_way_;       // per person, and one past the last
  std::vector<Way> ways_;              // per candidate
  std::vector<Index> first_taker_;     // per door, and one past the last
  std::vector<Taker> takers_;          //
  std::vector<Index> first_place_;     // per slot, and one past the last
  std::vector<Index> guest_;           // per place, those that are taken first
  std::vector<std::uint32_t> guests_;  // per slot
  std::vector<std::uint32_t> colleagues_,
      left_;                           // per cell: how many are there, and the last search it lost one in
  std::vector<Index> choice_, place_;  // per person
  std::uint32_t search_ = 0;
};

}  // namespace sw::matching
