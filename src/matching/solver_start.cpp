#include "matching/solver_start.hpp"

#include <algorithm>

#include "matching/solver_start_auction.hpp"
#include "matching/solver_start_fill.hpp"
#include "matching/solver_start_measure.hpp"
#include "matching/solver_start_phase.hpp"
#include "matching/solver_start_prices.hpp"
#include "matching/solver_start_seating.hpp"
#include "matching/solver_start_seek.hpp"

namespace sw::matching {
namespace {

/// Nodes that a single search may look at before it is left to the phases.
constexpr std::size_t near = 64;
/// What a phase has to place to be worth its time: single searches take about a thirtieth of it.
constexpr std::size_t many = 32;

/// Sets free who would rather be elsewhere; they wait, with those who have no place yet.
template <class Money>
std::vector<Index> discontent(Prices<Money>& prices) {
  Seating& seating = prices.seating;
  std::vector<Index> waiting;
  seating.begin_search();
  for (Index p = 0; p < seating.persons(); ++p) {
    const Index choice = seating.choice(p);
    if ((choice == none ? 0 : prices.gain(choice) + prices.slack()) >= prices.best_gain(p)) continue;
    if (choice != none) seating.leave(p);
    waiting.push_back(p);
  }
  return waiting;
}

template <class Money>
void fill_all(Prices<Money>& prices, Fill<Money>& fill) {
  for (Index s = 0; s < prices.seating.slots(); ++s) {
    while (prices.seating.free(s) && prices[s] > 0) fill.fill(s);
  }
}

/// Phase after phase, as long as they place many.
void seek_together(Phase& phase, std::vector<Index>& waiting) {
  for (std::size_t placed = many; placed >= many && waiting.size() >= many;) {
    placed = waiting.size();
    phase.run(waiting);
    placed -= waiting.size();
  }
}

/// From coarse values to fine ones, with everybody a little less than content.
void auction_passes(Prices<std::int64_t>& prices, Measure& measure, const std::vector<int>& passes) {
  Auction auction(prices, measure);
  prices.hide(passes.front());
  prices.allow(1);
  for (const int hidden : passes) {
    prices.hide(hidden);
    auction.run(discontent(prices));
  }
  prices.allow(0);
  prices.lower_all();
}

/// From coarse values to fine ones, with everybody content.
void content_passes(Prices<std::int64_t>& prices, Measure& measure, const std::vector<int>& passes) {
  // With places to spare an end is never far.
  const bool scarce = prices.seating.places() <= prices.seating.persons();
  Seek<std::int64_t> seek(prices);
  Phase phase(prices, measure);
  Fill<std::int64_t> fill(prices);
  for (const int hidden : passes) {
    prices.hide(hidden);
    std::vector<Index> waiting = discontent(prices);
    const auto done = [&](Index p) { return seek.seek(p, scarce ? near : none); };
    waiting.erase(std::remove_if(waiting.begin(), waiting.end(), done), waiting.end());
    seek_together(phase, waiting);
    for (const Index p : waiting) seek.seek(p, none);
    fill_all(prices, fill);
  }
}

/// The goals without the tie.
Prices<std::int64_t> coarse_passes(const Packing& packing, Seating& seating) {
  Prices<std::int64_t> prices(seating);
  Measure measure(prices);
  if (Auction::suits(seating)) {
    auction_passes(prices, measure, packing.auction_passes());
    content_passes(prices, measure, {0});
  } else {
    const std::vector<int> passes = packing.passes();
    prices.hide(passes.front());
    if (seating.places() < seating.persons()) prices.price_all_out();
    content_passes(prices, measure, passes);
  }
  return prices;
}

Prices<Wide> fine_pass(const Problem& problem, const Packing& packing, Seating& seating) {
  Prices<Wide> prices(problem, coarse_passes(packing, seating));
  {
    Seek<Wide> seek(prices);
    for (const Index p : discontent(prices)) seek.seek(p, none);
  }
  Fill<Wide> fill(prices);
  fill_all(prices, fill);
  return prices;
}

/// Slots that take their places along from another one had a share of them. Now they ask the same as that,
/// which asks nothing while it has room; only those that are full themselves may ask more.
void price_shared(const Problem& problem, const Seating& seating, Start& start) {
  std::vector<std::uint32_t> guests(problem.slots.size());
  const auto within = [&](Index slot) { return problem.slots[slot].within; };
  const auto full = [&](Index slot) { return seating.guests(slot) == problem.slots[slot].places; };
  for (Index s = 0; s < guests.size(); ++s)
    if (within(s) != none) guests[within(s)] += seating.guests(s);
  for (Index s = 0; s < guests.size(); ++s)
    if (within(s) != none && !full(s) && guests[within(s)] == problem.slots[within(s)].places)
      start.slot_price[within(s)] = std::max(start.slot_price[within(s)], start.slot_price[s]);
  for (Index s = 0; s < guests.size(); ++s) {
    if (within(s) == none) continue;
    const Wide common = start.slot_price[within(s)];
    start.slot_price[s] = full(s) ? std::max(start.slot_price[s], common) : common;
  }
}

}  // namespace

Start quick_start(const Problem& problem, const Network& network, const Packing& packing) {
  Seating seating(problem, network, packing);
  const Prices<Wide> prices = fine_pass(problem, packing, seating);
  Start start;
  start.choice.assign(seating.persons(), none);
  for (Index p = 0; p < seating.persons(); ++p) {
    const Index way = seating.choice(p);
    if (way != none) start.choice[seating.in_problem(p)] = seating.candidate(p, way);
  }
  for (Index s = 0; s < seating.slots(); ++s) start.slot_price.push_back(prices[s]);
  price_shared(problem, seating, start);
  for (Index k = 0; k < network.cells.size(); ++k) {
    const Index node = seating.node_of_cell(k);
    const Wide of_slot = start.slot_price[network.cells[k].slot];
    start.cell_price.push_back(seating.is_slot(node) ? of_slot : std::max(prices[node], of_slot));
  }
  return start;
}

}  // namespace sw::matching
