// All who wait seek a place together: where few places are left, single searches would each cross the whole
// land. A phase measures from all ends at once how far every node is from the nearest one, raises all prices
// by that, and then sends as many as can be along ways that now cost nothing, each over people whom no other
// has asked: the phases of Hopcroft and Karp, with prices. An end is a free place, or somebody who goes home.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "matching/solver_start_prices.hpp"

namespace sw::matching {

class Phase {
 public:
  using Money = std::int64_t;

  explicit Phase(Prices<Money>& prices);

  /// Runs one phase; those who found a place or stay at home wait no longer. There is always one.
  void run(std::vector<Index>& waiting);

 private:
  /// How far a node is from an end: what the way costs, and how many people move.
  struct Label {
    Money distance = 0;
    std::uint32_t people = none;
  };
  /// A person as the measuring sees them: where, and gaining what. Those who wait stand nowhere, and their
  /// gain is the best there is.
  struct Standing {
    Money own = 0;
    Index node = none;
  };
  /// One of the chain who may take the place of the next.
  struct Link {
    Seating::Step step;
    Money own = 0;
    std::uint32_t people = none;  // may only go on to nodes with fewer
  };

  void begin(const std::vector<Index>& waiting);
  void measure(const std::vector<Index>& waiting);
  Money farthest(const std::vector<Index>& waiting) const;
  void settle_next();
  void call_takers(Index node);
  void reach(Index node, Money distance, std::uint32_t people);

  bool go(Index person, Money own);
  std::optional<Index> next_in_chain(Link& last);
  Index next_guest(Index node);
  void take_places();

  Prices<Money>& prices_;
  Seating& seating_;
  std::vector<Label> labels_;                    // per node
  std::vector<Standing> standing_;               // per person
  std::vector<Money> far_;                       // per person who waits
  std::map<Money, std::vector<Index>> reached_;  // nodes by distance
  std::vector<std::pair<Money, Index>> homes_;   // a heap: own gains and nodes, the least on top
  std::vector<char> asked_;                      // per person, whether a chain has come by
  std::vector<std::uint32_t> tried_;             // per node how many guests are no use any more
  std::vector<Link> chain_;
};

}  // namespace sw::matching
