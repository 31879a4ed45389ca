// Where there are about as many places as people: an auction. Whoever waits bids for the place that gains
// most, so much that the next best would do as well, and the guest there with the lowest bid has to look for
// another one. Everybody is content with a little less than the best, so prices climb by steps that are not
// too small, and no chain has to be laid to its end before people move.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "matching/solver_start_measure.hpp"
#include "matching/solver_start_prices.hpp"

namespace sw::matching {

class Auction {
 public:
  using Money = Measure::Money;

  Auction(Prices<Money>& prices, Measure& measure);

  /// Whether there are about as many places as people who may go anywhere, and few at each host.
  static bool suits(const Seating& seating);

  /// Seats all who wait; who would gain nothing anywhere stays at home.
  void run(std::vector<Index> waiting);

 private:
  std::vector<Index> bid_in_turn(const std::vector<Index>& waiting);
  Index bid(Index person, bool ask_anew);
  Index make_room(Index node, bool ask_anew);
  Index least_willing(Index node);
  Index lowest(Index node) const;
  Money willing(Index guest) const;
  void raise_bids();
  void set_prices(Index slot, Index node);

  Prices<Money>& prices_;
  Seating& seating_;
  Measure& measure_;
  std::vector<Money> bid_;  // per person what they are known to pay for their place
};

}  // namespace sw::matching
