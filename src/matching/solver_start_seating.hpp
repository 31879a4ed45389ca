// Who stands where while a start is sought.
//
// Everybody with a place stands at a node: the slot of the choice, or the cell in it where the pair cap is
// reached. Nodes are the slots, then the cells that are full: only these have a price of their own, and they
// are few among all cells. People are numbered anew, so that those who may meet lie together in memory.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
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
    Index cell = none;  // cells are numbered slot by slot
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
  /// As many as there may ever be.
  Index nodes() const { return static_cast<Index>(slot_at_.size()); }
  Index places() const { return first_place_.back(); }

  Index first_way(Index person) const { return first_way_[person]; }
  Index end_way(Index person) const { return first_way_[person + 1]; }
  const Way& way(Index index) const { return ways_[index]; }
  std::span<const Way> ways(Index person) const {
    return std::span(ways_).subspan(first_way_[person], first_way_[person + 1] - first_way_[person]);
  }

  bool is_slot(Index node) const { return node < slots_; }
  Index slot_of(Index node) const { return slot_at_[node]; }
  /// Where a cell of the network leads: to a node of its own while it is full, else to its slot.
  Index node_of_cell(Index cell) const {
    const Index rank = rank_of_cell_[cell];
    return full(rank) ? node_of_full_[rank] : slot_of_cell_[rank];
  }
  bool free(Index node) const { return is_slot(node) && guests_[node] < room(node); }
  std::uint32_t room(Index slot) const { return first_place_[slot + 1] - first_place_[slot]; }
  std::uint32_t guests(Index slot) const { return guests_[slot]; }
  Index guest(Index slot, std::uint32_t i) const { return guest_[first_place_[slot] + i]; }

  Index choice(Index person) const { return choice_[person]; }
  /// The node where somebody with a place stands.
  Index stand(Index person) const { return ways_[choice_[person]].node; }

  /// The candidate that a way of a person stands for, and the person that it is in the problem.
  Index candidate(Index person, Index way) const {
    return first_candidate_[person] + way - first_way_[person];
  }
  Index in_problem(Index person) const { return order_[person]; }

  /// Visits the nodes of the full cells of a slot.
  template <class Visit>
  void full_cells(Index slot, Visit visit) const {
    for (Index cell = first_cell_[slot]; cell < first_cell_[slot + 1]; ++cell) {
      if (full(cell)) visit(node_of_full_[cell]);
    }
  }
  /// Visits all who could come to a node where a place is free.
  template <class Visit>
  void takers(Index node, Visit visit) const {
    through(door_at_[node], visit);
    if (!is_slot(node)) return;
    for (Index cell = first_cell_[node]; cell < first_cell_[node + 1]; ++cell) {
      if (!full(cell)) through(cell_door(cell), visit);
    }
  }

  /// Has the memory fetched that a visit to a node will read: early where its takers lie, soon after them.
  void fetch_early(Index node) const { __builtin_prefetch(&first_taker_[door_at_[node]]); }
  void fetch(Index node) const { __builtin_prefetch(&takers_[first_taker_[door_at_[node]]]); }

  /// A search begins: cells that somebody leaves from now on keep their nodes, and so their prices, until the
  /// next one.
  void begin_search();
  void leave(Index person);
  /// Leaves and goes there. Returns the node of a cell that had none in this search and has one now, or none.
  Index move(const Step& step);

 private:
  void lay_cells(const std::vector<Cell>& cells);
  void lay_ways(const Problem& problem, const Network& network, const Packing& packing);
  void lay_places(const Problem& problem);
  void lay_takers();
  void lay_nodes();
  /// The places of slots and cells in a walk over all slots, each with its cells behind it.
  Index slot_door(Index slot) const { return slot + first_cell_[slot]; }
  Index cell_door(Index cell) const { return cell + slot_of_cell_[cell] + 1; }
  template <class Visit>
  void through(Index door, Visit visit) const {
    const auto first = takers_.begin() + first_taker_[door], end = takers_.begin() + first_taker_[door + 1];
    std::for_each(first, end, visit);
  }
  /// Whether the pair cap is reached.
  bool full(Index cell) const { return colleagues_[cell] >= pair_cap_; }
  void lead(Index cell, Index node);
  Index open_node(Index cell);

  std::uint32_t pair_cap_ = 1;
  Index slots_ = 0;
  std::vector<Index> order_;            // per person the one of the problem
  std::vector<Index> first_candidate_;  // per person
  std::vector<Index> first_cell_;       // per slot, and one past the last
  std::vector<Index> slot_of_cell_;     // per cell
  std::vector<Index> rank_of_cell_;     // per cell of the network the number that it has here
  std::vector<Index> first_way_;        // per person, and one past the last
  std::vector<Way> ways_;
  std::vector<Index> first_taker_;         // per door, and one past the last
  std::vector<Taker> takers_;              //
  std::vector<Index> first_place_;         // per slot, and one past the last
  std::vector<Index> guest_;               // per place, those that are taken first
  std::vector<std::uint32_t> guests_;      // per slot
  std::vector<std::uint32_t> colleagues_;  // per cell
  std::vector<Index> node_of_full_;        // per cell its node, none while it has none
  std::vector<Index> emptied_;             // cells that were left in this search
  std::vector<Index> slot_at_;             // per node
  std::vector<Index> door_at_;             // per node
  std::vector<Index> unused_;              // nodes for cells, the next one last
  std::vector<Index> choice_, place_;      // per person
};

}  // namespace sw::matching
