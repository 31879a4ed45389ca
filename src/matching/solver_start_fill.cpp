// A place that stands empty at a price seeks somebody who takes it: the cheapest chain of people who come,
// from home or from a place that may stand empty. Prices fall by what everybody on the way gains.
#include <algorithm>

#include "matching/solver_start.hpp"

namespace sw::matching {

void Start::fill(Index slot) {
  ++search_;
  labels_.clear();
  bound_ = price_[slot];
  end_ = slot;
  last_.person = none;
  labels_.put(slot, 0, none);
  while (!labels_.empty() && labels_.distance(labels_.top()) < bound_) call_takers(labels_.settle());
  lower_prices();

  std::vector<Move> chain;
  if (last_.person != none) chain.push_back(last_);
  for (Index node = end_; node != slot; node = labels_.parent(node)) {
    if (moves_[node].person != none) chain.push_back(moves_[node]);
  }
  std::for_each(chain.rbegin(), chain.rend(), [&](const Move& way) { move(way); });
}

/// All who could come to a node where a place is free.
template <class Visit>
void Start::takers(Index node, Visit visit) const {
  const auto through = [&](Index door) {
    for (Index t = first_taker_[door]; t < first_taker_[door + 1]; ++t) visit(takers_[t]);
  };
  through(node);
  if (node >= slots_) return;
  for (Index i = first_cell_[node]; i < first_cell_[node + 1]; ++i) {
    if (!full(cells_of_slots_[i])) through(cell_node(cells_of_slots_[i]));
  }
}

void Start::call_takers(Index node) {
  const Wide distance = labels_.distance(node), asked = price(node);
  const auto reach = [&](Index from, Wide far, Move way) {
    if (far >= bound_ || !labels_.improves(from, far)) return;
    labels_.put(from, far, node);
    moves_[from] = way;
    if (from < slots_ && far + price_[from] < bound_) {
      bound_ = far + price_[from];
      end_ = from;
      last_.person = none;
    }
  };
  if (node >= slots_) reach(slot_of(node), distance + asked - price_[slot_of(node)], {none, none});
  takers(node, [&](const Taker& taker) {
    const Wide far =
        distance + std::max<Wide>(0, own_gain(taker.person) - shown(taker.value, taker.way) + asked);
    if (far >= bound_) return;
    if (choice_[taker.person] != none) {
      reach(node_of(ways_[choice_[taker.person]]), far, {taker.person, taker.way});
    } else {
      bound_ = far;
      end_ = node;
      last_ = {taker.person, taker.way};
    }
  });
}

/// Full cells whose price leans on that of their slot get one of their own first.
void Start::lower_prices() {
  for (const Index node : labels_.all_settled()) {
    const Index slot = slot_of(node);
    for (Index i = first_cell_[slot]; i < first_cell_[slot + 1]; ++i) {
      const Index cell = cell_node(cells_of_slots_[i]);
      if (full(cells_of_slots_[i])) price_[cell] = price(cell);
    }
  }
  for (const Index node : labels_.all_settled()) {
    if (labels_.distance(node) < bound_) price_[node] -= bound_ - labels_.distance(node);
  }
}

}  // namespace sw::matching
