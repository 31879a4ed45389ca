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

  explicit Prices(Seating& whose) : seating(whose), price_(seating.nodes()) {}
  /// Goes on with prices of lanes alone, all bits shown.
  template <class Coarse>
  Prices(const Problem& problem, const Prices<Coarse>& coarse) : Prices(coarse.seating) {
    static_assert(ties);
    for (Index node = 0; node < seating.nodes(); ++node)
      price_[node] = Money{coarse.own_price(node)} * (Money{1} << Packing::tie_bits);
    ties_.reserve(problem.candidates.size());
    for (Index p = 0; p < seating.persons(); ++p) {
      for (Index w = seating.first_way(p); w < seating.end_way(p); ++w)
        ties_.push_back(problem.candidates[seating.candidate(p, w)].tie);
    }
  }

  /// Hides that many low bits from now on.
  void hide(int bits) {
    for (Money& price : price_) price = bits < hidden_ ? price * (Money{1} << (hidden_ - bits)) : price;
    hidden_ = bits;
    half_ = bits > 0 ? Money{1} << (bits - 1) : 0;
  }

  /// How much better off somebody who has a place might be elsewhere, and stays.
  void allow(Money slack) { slack_ = slack; }
  Money slack() const { return slack_; }

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
      return Packing::with_tie(shown, ties_[way]);
    } else {
      // Rounded, not cut off: a small loss in a later lane must not swallow a gain in an earlier one.
      return (shown + half_) >> hidden_;
    }
  }
  Money gain(Index index) const { return gain(seating.way(index), index); }
  Money gain(const Seating::Way& way, Index index) const {
    return value(way.value, index) - (*this)[way.node];
  }
  /// What somebody gains where they are, nothing at home.
  Money own_gain(Index person) const {
    const Index choice = seating.choice(person);
    return choice == none ? Money{0} : std::max<Money>(0, gain(choice));
  }
  Money best_gain(Index person) const {
    Money best = 0;
    Index index = seating.first_way(person);
    for (const Seating::Way& way : seating.ways(person)) best = std::max(best, gain(way, index++));
    return best;
  }

  void set(Index node, Money price) { price_[node] = price; }
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
  /// All ask less by what the cheapest slot asks: where nearly all places are taken, only differences count.
  void lower_all() {
    if (seating.slots() == 0) return;
    const Money least = *std::min_element(price_.begin(), price_.begin() + seating.slots());
    for (Money& price : price_) price -= least;
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
  int hidden_ = 0;
  Money slack_ = 0;
  Money half_ = 0;                   // of the least bit that is shown
  std::vector<Money> price_;         // per node
  std::vector<std::uint64_t> ties_;  // per way, where they count
};

}  // namespace sw::matching
