// A place that stands empty at a price seeks somebody who takes it: the cheapest chain of people who come,
// from home or from a place that may stand empty. Prices fall by what everybody on the way gains.
#pragma once

#include <cstdint>
#include <vector>

#include "matching/solver_heap.hpp"
#include "matching/solver_start_prices.hpp"

namespace sw::matching {

template <class Money>
class Fill {
 public:
  explicit Fill(Prices<Money>& prices);

  /// A guest more at that slot, or a lower price.
  void fill(Index slot);

 private:
  void call_takers(Index node);
  void reach(Index from, Money distance, Seating::Step step, Index by);

  Prices<Money>& prices_;
  Seating& seating_;
  Labels<Money> labels_;
  std::vector<Seating::Step> steps_;  // per node who leaves it, and which way
  Money bound_ = 0;
  Index end_ = none;    // where the search ends: a place that may stand empty
  Seating::Step last_;  // or somebody who comes from home, to there
};

extern template class Fill<std::int64_t>;
extern template class Fill<Wide>;

}  // namespace sw::matching
