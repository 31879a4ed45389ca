// What the nodes ask of all who come, and what everybody gains: value less price. A full cell asks a price of
// its own that is at least as high as its slot's. Values and prices are whole numbers: 64 bits for the lanes
// alone, of which the low ones may be hidden; a wide number for the lanes with the tie below them.
#pragma once

#include <algorithm>
#include <cstdint>
#include <type_traits>
#include <vector>

#include "matching/solver_packing.hpp"
#include "matching/solver_start_seating.hpp"
#include "switch/matching/problem.hpp"

namespace sw::matching {

template <class Money>
class Prices {
 public:
  static constexpr bool ties = std::is_same_v<Money, Wide>;

  Prices(const Problem& problem, Seating& whose)
      : seating(whose), candidates_(problem.candidates), price_(seating.nodes()) {}
  /// Goes on with prices of lanes alone, all bits shown.
  template <class Coarse>
  Prices(const Problem& problem, const Prices<Coarse>& coarse) : Prices(problem, coarse.seating) {
    for (Index node = 0; node < seating.nodes(); ++node)
      price_[node] = Money{coarse.own_price(node)} * (Money{1} << Packing::tie_bits);
  }

  /// Hides that many low bits from now on.
  void hide(int bits) {
    for (Money& price : price_) price = bits < hidden_ ? price * (Money{1} << (hidden_ - bits)) : price;
    hidden_ = bits;
    half_ = bits > 0 ? Money{1} << (bits - 1) : 0;
  }

  /// Prices at which nobody goes, so that the places seek the people.
  void price_all_out() {
    for (Index p = 0; p < seating.persons(); ++p) {
      for (Index w = seating.first_way(p); w < seating.end_way(p); ++w) {
        Money& price = price_[seating.slot_of(seating.way(w).node)];
        price = std::max(price, value(seating.way(w).value, w));
      }
    }
  }

  Money own_price(Index node) const { return price_[node]; }
  Money operator[](Index node) const {
    return seating.is_slot(node) ? price_[node] : std::max(price_[node], price_[seating.slot_of(node)]);
  }
  Money value(std::int64_t shown, Index way) const {
    if constexpr (ties) {
      return Packing::with_tie(shown, candidates_[way]);
    } else {
      // Rounded, not cut off: a small loss in a later lane must not swallow a gain in an earlier one.
      return (shown + half_) >> hidden_;
    }
  }
  Money gain(Index index) const {
    const Seating::Way& way = seating.way(index);
    return value(way.value, index) - (*this)[way.node];
  }
  /// What somebody gains where they are, nothing at home.
  Money own_gain(Index person) const {
    const Index choice = seating.choice(person);
    return choice == none ? Money{0} : std::max<Money>(0, gain(choice));
  }
  Money best_gain(Index person) const {
    Money best = 0;
    for (Index w = seating.first_way(person); w < seating.end_way(person); ++w)
      best = std::max(best, gain(w));
    return best;
  }

  void move(const Seating::Step& step) {
    const Index filled = seating.move(step);
    if (filled != none) price_[filled] = 0;  // nothing beyond its slot's
  }

  /// Nodes that were reached before the end ask more by what they were nearer: cells first, whose prices lean
  /// on those of their slots.
  template <class Distance>
  void raise(const std::vector<Index>& nodes, Money end, Distance distance) {
    for (const bool slots : {false, true}) {
      for (const Index node : nodes) {
        if (seating.is_slot(node) == slots && distance(node) < end)
          price_[node] = (*this)[node] + end - distance(node);
      }
    }
  }
  /// All nodes ask more, each by its own amount; cells first, for the same reason.
  template <class Amount>
  void raise_all(Amount amount) {
    for (Index node = seating.nodes(); node-- > 0;) price_[node] = (*this)[node] + amount(node);
  }
  /// And less by it. Full cells whose price leans on that of their slot get one of their own first.
  template <class Distance>
  void lower(const std::vector<Index>& nodes, Money end, Distance distance) {
    for (const Index node : nodes) {
      seating.full_cells(seating.slot_of(node), [&](Index cell) { price_[cell] = (*this)[cell]; });
    }
    for (const Index node : nodes) {
      if (distance(node) < end) price_[node] -= end - distance(node);
    }
  }

  Seating& seating;

 private:
  const std::vector<Candidate>& candidates_;
  int hidden_ = 0;
  Money half_ = 0;            // of the least bit that is shown
  std::vector<Money> price_;  // of a cell only while it is full
};

}  // namespace sw::matching
