// A quick start: the round without reciprocity, on hosts alone, in packed numbers. Passes go from coarse
// values, where many ways are equally short and every search ends soon, to fine ones, where little is left to
// mend. The answer is near the optimum and the prices are near the potentials; neither is trusted. The
// circulation sets them right in exact vectors, so a fault here costs time and nothing else.
//
// Everybody stands at a node: the slot of the choice, or the cell in it where the pair cap is reached. A slot
// asks a price of all who come, a full cell a price of its own that is at least as high. Between two passes
// everybody with a place stands where the gain, value less price, is the highest.
#pragma once

#include <cstdint>
#include <vector>

#include "matching/solver_heap.hpp"
#include "matching/solver_network.hpp"
#include "matching/solver_packing.hpp"
#include "switch/matching/problem.hpp"

namespace sw::matching {

class Start {
 public:
  Start(const Problem& problem, const Network& network);

  void run();

  Index choice(Index person) const { return choice_[person]; }
  /// What a newcomer must be worth more than, packed.
  Wide slot_price(Index slot) const { return price_[slot]; }
  Wide cell_price(Index cell) const;
  const Packing& packing() const { return packing_; }

 private:
  /// A candidate as the searches read it.
  struct Way {
    Index slot = 0;
    Index cell = none;
    std::int64_t value = 0;
  };
  /// The same seen from the door that it leads through, a cell or a slot.
  struct Taker {
    Index person = 0;
    Index way = 0;
    std::int64_t value = 0;
  };
  struct Move {
    Index person = 0;
    Index way = 0;
  };

  void lay_ways(const Network& network);
  void lay_doors();
  void lay_cells();

  // solver_start.cpp: who stands where at which price.
  Index cell_node(Index cell) const { return slots_ + cell; }
  Index slot_of(Index node) const { return node < slots_ ? node : cells_[node - slots_].slot; }
  Index node_of(const Way& way) const {
    return way.cell != none && full(way.cell) ? cell_node(way.cell) : way.slot;
  }
  bool full(Index cell) const { return colleagues_[cell] >= problem_.pair_cap; }
  bool free(Index slot) const { return guests_[slot] < first_place_[slot + 1] - first_place_[slot]; }
  Wide shown(std::int64_t value, Index way) const {
    // Rounded, not cut off: a small loss in a later lane must not swallow a gain in an earlier one.
    if (!ties_) return (Wide{value} + half_) >> hidden_;
    return Packing::with_tie(value, problem_.candidates[way]);
  }
  /// A full cell asks at least what its slot asks.
  Wide price(Index node) const {
    return node < slots_ ? price_[node] : std::max(price_[node], price_[slot_of(node)]);
  }
  Wide gain(Index index) const {
    const Way& way = ways_[index];
    return shown(way.value, index) - price(node_of(way));
  }
  Wide own_gain(Index person) const;
  Wide best_gain(Index person) const;
  void leave(Index person);
  void move(const Move& move);
  void show(int hidden, bool ties);
  void begin_pass();
  void price_all_out();
  void pass(int hidden, bool ties);

  // solver_start_seek.cpp: a person seeks a place, and others move on.
  void seek(Index person);
  void look(Index person, Wide base, Wide own);
  void ask_guests(Index node);
  void ask(Index guest, Index node, Wide distance);
  void raise_prices();
  void move_on(Index person);

  // solver_start_fill.cpp: a free place that has its price seeks a person, or falls in price.
  void fill(Index slot);
  template <class Visit>
  void takers(Index node, Visit visit) const;
  void call_takers(Index node);
  void lower_prices();

  const Problem& problem_;
  const std::vector<Cell>& cells_;
  Packing packing_;
  Index slots_ = 0;
  int hidden_ = 0;
  bool ties_ = false;
  Wide half_ = 0;                      // of the least bit that is shown
  std::vector<Index> first_way_;       // per person, and one past the last
  std::vector<Way> ways_;              // per candidate
  std::vector<Index> first_cell_;      // per slot, and one past the last
  std::vector<Index> cells_of_slots_;  // its cells, slot by slot
  std::vector<Index> first_taker_;     // per door, and one past the last
  std::vector<Taker> takers_;
  std::vector<Index> first_place_;                // per slot, and one past the last
  std::vector<Index> guest_;                      // per place, those that are taken first
  std::vector<std::uint32_t> guests_;             // per slot
  std::vector<Wide> price_;                       // per slot, then per cell while it is full
  std::vector<std::uint32_t> colleagues_, left_;  // per cell: how many are there, and when one left last
  std::vector<Index> choice_, place_;             // per person
  std::vector<Index> waiting_;                    // people who look for a place

  Labels<Wide> labels_;
  std::vector<Move> moves_;           // per node by whom and how it was reached
  std::vector<Index> through_;        // per person the node that it would leave
  std::vector<std::uint32_t> asked_;  // per person the last search that asked it
  std::uint32_t search_ = 0;
  Wide bound_ = 0;
  Index end_ = none;  // where the search ends: a free place
  Move last_;         // or the last who moves: home, or from there
};

}  // namespace sw::matching
