// A person seeks a place: the cheapest chain of people who move on, to a free place or to somebody who goes
// home. Prices rise by what everybody on the way gave up.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "matching/solver_heap.hpp"
#include "matching/solver_start_prices.hpp"

namespace sw::matching {

template <class Money>
class Seek {
 public:
  explicit Seek(Prices<Money>& prices);

  /// Brings somebody without a place to where the gain is the highest, or leaves them at home. Gives up, with
  /// everything as it was, where more than `most` nodes would have to be looked at.
  bool seek(Index person, std::size_t most);

 private:
  void look(Index person, Money base, Money own);
  void ask_guests(Index node);
  void ask(Index guest, Index node, Money distance);
  void move_on(Index person);

  Prices<Money>& prices_;
  Seating& seating_;
  Labels<Money> labels_;
  std::vector<Seating::Step> steps_;  // per node by whom and how it was reached
  std::vector<Index> through_;        // per person the node that it would leave
  std::vector<std::uint32_t> asked_;  // per person the last search that asked it
  std::uint32_t search_ = 0;
  Money bound_ = 0;
  Index end_ = none;   // where the search ends: a free place
  Index last_ = none;  // or who goes home
};

extern template class Seek<std::int64_t>;
extern template class Seek<Wide>;

}  // namespace sw::matching
