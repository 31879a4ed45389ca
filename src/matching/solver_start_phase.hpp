// All who wait seek a place together: where few places are left, single searches would each cross the whole
// land. A phase measures from all ends at once how far every node is from the nearest one, raises all prices
// by that, and then sends as many as can be along ways that now cost nothing, each over people whom no other
// has asked: the phases of Hopcroft and Karp, with prices.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "matching/solver_start_measure.hpp"
#include "matching/solver_start_prices.hpp"

namespace sw::matching {

class Phase {
 public:
  using Money = Measure::Money;

  Phase(Prices<Money>& prices, Measure& measure);

  /// Runs one phase; those who found a place or stay at home wait no longer. There is always one.
  void run(std::vector<Index>& waiting);

 private:
  /// One of the chain who may take the place of the next.
  struct Link {
    Seating::Step step;
    Money own = 0;
    std::uint32_t people = none;  // may only go on to nodes with fewer
  };

  bool go(Index person, Money own);
  std::optional<Index> next_in_chain(Link& last);
  Index next_guest(Index node);
  void take_places();

  Prices<Money>& prices_;
  Seating& seating_;
  Measure& measure_;
  std::vector<char> asked_;           // per person, whether a chain has come by
  std::vector<std::uint32_t> tried_;  // per node how many guests are no use any more
  std::vector<Link> chain_;
};

}  // namespace sw::matching
