#include "matching/solver_start_auction.hpp"

#include <algorithm>

namespace sw::matching {
namespace {

/// Bids that take as long as a measuring: after so many it shows the way again to those who still wait.
constexpr std::size_t bids_a_measuring = 50'000;
/// Bids in a row, each by whom the one before turned out, that are always made.
constexpr std::size_t least_in_a_row = 50;
/// Rows that are longer run through land where many wait: there it pays to ask all guests anew what they
/// would pay before one is turned out.
constexpr std::size_t long_row = 10;
/// Guests at a slot, on average over all places, that may be looked through for the lowest bid.
constexpr std::uint64_t many_guests = 64;

}  // namespace

Auction::Auction(Prices<Money>& prices, Measure& measure)
    : prices_(prices), seating_(prices.seating), measure_(measure), bid_(seating_.persons()) {}

bool Auction::suits(const Seating& seating) {
  std::uint64_t looked_through = 0, people = 0;
  for (Index s = 0; s < seating.slots(); ++s)
    looked_through += std::uint64_t{seating.room(s)} * seating.room(s);
  for (Index p = 0; p < seating.persons(); ++p) people += seating.ways(p).empty() ? 0 : 1;
  const std::uint64_t places = seating.places();
  return 100 * places >= 98 * people && 200 * places <= 201 * people &&
         looked_through <= many_guests * places;
}

void Auction::run(std::vector<Index> waiting) {
  std::fill(bid_.begin(), bid_.end(), 0);
  raise_bids();
  for (waiting = bid_in_turn(waiting); !waiting.empty(); waiting = bid_in_turn(waiting)) {
    measure_.raise_prices(waiting);
    raise_bids();
  }
}

/// Everybody who waits once, and whom they turned out, and so on. Those who wait then come back.
std::vector<Index> Auction::bid_in_turn(const std::vector<Index>& waiting) {
  const std::size_t most = std::max(least_in_a_row, bids_a_measuring / (waiting.size() + 1));
  std::vector<Index> left;
  for (Index person : waiting) {
    for (std::size_t i = 0; i < most && person != none; ++i) person = bid(person, i >= long_row);
    if (person != none) left.push_back(person);
  }
  return left;
}

/// The bid of somebody without a place. Returns who is without one now.
Index Auction::bid(Index person, bool ask_anew) {
  Money best = 0, next = 0;
  Index way = none;
  Index index = seating_.first_way(person);
  for (const Seating::Way& each : seating_.ways(person)) {
    const Money gain = prices_.gain(each, index);
    if (gain > best) {
      next = best;
      best = gain;
      way = index;
    } else {
      next = std::max(next, gain);
    }
    ++index;
  }
  if (way == none) return none;
  const Index node = seating_.way(way).node, slot = seating_.slot_of(node);
  bid_[person] = prices_[node] + best - next + prices_.slack();
  if (seating_.room(slot) == 0) {  // no bid is high enough
    prices_.set(slot, bid_[person]);
    return person;
  }
  const Index out = make_room(node, ask_anew);
  seating_.move({person, way});
  set_prices(slot, seating_.stand(person));
  return out;
}

/// Turns out the guest with the lowest bid, unless a place is free.
Index Auction::make_room(Index node, bool ask_anew) {
  seating_.begin_search();
  if (seating_.free(node)) return none;
  const Index out = ask_anew ? least_willing(node) : lowest(node);
  seating_.leave(out);
  return out;
}

/// The guest who would pay least. Bids are what was needed when they were made; more is asked elsewhere
/// since.
Index Auction::least_willing(Index node) {
  for (Index guest = lowest(node);;) {
    const Money more = willing(guest);
    if (more <= bid_[guest]) return guest;
    bid_[guest] = more;
    const Index next = lowest(node);
    if (next == guest) return guest;
    guest = next;
  }
}

Index Auction::lowest(Index node) const {
  const Index slot = seating_.slot_of(node);
  Index low = none;
  for (std::uint32_t i = 0; i < seating_.guests(slot); ++i) {
    const Index guest = seating_.guest(slot, i);
    if (node != slot && seating_.stand(guest) != node) continue;
    if (low == none || bid_[guest] < bid_[low]) low = guest;
  }
  return low;
}

/// The price at which a guest would rather go elsewhere.
Auction::Money Auction::willing(Index guest) const {
  const Index choice = seating_.choice(guest);
  Money best = 0;
  Index index = seating_.first_way(guest);
  for (const Seating::Way& way : seating_.ways(guest)) {
    if (index != choice) best = std::max(best, prices_.gain(way, index));
    ++index;
  }
  return prices_[seating_.stand(guest)] + prices_.gain(choice) - best + prices_.slack();
}

/// Nobody is known to pay less than what is asked.
void Auction::raise_bids() {
  for (Index p = 0; p < seating_.persons(); ++p) {
    if (seating_.choice(p) != none) bid_[p] = std::max(bid_[p], prices_[seating_.stand(p)]);
  }
}

/// A full slot or cell asks what the guest with the lowest bid pays.
void Auction::set_prices(Index slot, Index node) {
  if (node != slot) prices_.set(node, bid_[lowest(node)]);
  if (!seating_.free(slot)) prices_.set(slot, bid_[lowest(slot)]);
}

}  // namespace sw::matching
