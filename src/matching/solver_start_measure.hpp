// How far every node is from the nearest end, for all who wait at once: what the way costs, and how many
// people would move on it. An end is a free place, or somebody who goes home. Prices then rise by that, so
// that everybody who waits has a way that costs nothing.
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "matching/solver_start_prices.hpp"

namespace sw::matching {

class Measure {
 public:
  using Money = std::int64_t;

  explicit Measure(Prices<Money>& prices);

  /// Measures from all ends, as far as the last of those who wait, and raises prices by it.
  void raise_prices(const std::vector<Index>& waiting);

  /// Of the last measuring: how many people move on the way from a node.
  std::uint32_t people(Index node) const { return labels_[node].people; }

 private:
  struct Label {
    Money distance = 0;
    std::uint32_t people = none;
  };
  /// A person as the measuring sees them: where, and what a place has to bring them. Those who wait stand
  /// nowhere, and it is the best gain there is.
  struct Standing {
    Money need = 0;
    Index node = none;
  };

  void begin(const std::vector<Index>& waiting);
  void measure(const std::vector<Index>& waiting);
  Money farthest(const std::vector<Index>& waiting) const;
  void settle_next();
  void call_takers(Index node);
  void reach(Index node, Money distance, std::uint32_t people);

  Prices<Money>& prices_;
  Seating& seating_;
  std::vector<Label> labels_;                    // per node
  std::vector<bool> settled_;                    // per node, whether it is known to have its last label
  std::vector<Standing> standing_;               // per person
  std::vector<Money> far_;                       // per person who waits
  std::map<Money, std::vector<Index>> reached_;  // nodes by distance
  std::pair<const Money, std::vector<Index>>* bucket_ = nullptr;  // of these, where the last one came in
  Money now_ = 0;                                                 // the distance that is looked at
  std::vector<std::pair<Money, Index>> homes_;  // a heap: own gains and nodes, the least on top
};

}  // namespace sw::matching
