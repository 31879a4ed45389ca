#include "matching/solver_start_fill.hpp"

#include <algorithm>

namespace sw::matching {

template <class Money>
Fill<Money>::Fill(Prices<Money>& prices)
    : prices_(prices), seating_(prices.seating), labels_(seating_.nodes()), steps_(seating_.nodes()) {}

template <class Money>
void Fill<Money>::fill(Index slot) {
  seating_.begin_search();
  labels_.clear();
  bound_ = prices_[slot];
  end_ = slot;
  last_.person = none;
  labels_.put(slot, 0, none);
  while (!labels_.empty() && labels_.distance(labels_.top()) < bound_) call_takers(labels_.settle());
  prices_.lower(labels_.all_settled(), bound_, [&](Index node) { return labels_.distance(node); });

  std::vector<Seating::Step> chain;
  if (last_.person != none) chain.push_back(last_);
  for (Index node = end_; node != slot; node = labels_.parent(node)) {
    if (steps_[node].person != none) chain.push_back(steps_[node]);
  }
  std::for_each(chain.rbegin(), chain.rend(), [&](const Seating::Step& step) { prices_.move(step); });
}

template <class Money>
void Fill<Money>::call_takers(Index node) {
  const Money distance = labels_.distance(node), asked = prices_[node];
  const Index slot = seating_.slot_of(node);
  if (slot != node) reach(slot, distance + asked - prices_[slot], {none, none}, node);
  seating_.takers(node, [&](const Seating::Taker& taker) {
    const Money gain = prices_.value(taker.value, taker.way) - asked;
    const Money far = distance + std::max<Money>(0, prices_.own_gain(taker.person) - gain);
    if (far >= bound_) return;
    if (seating_.choice(taker.person) != none) {
      reach(seating_.stand(taker.person), far, {taker.person, taker.way}, node);
    } else {
      bound_ = far;
      end_ = node;
      last_ = {taker.person, taker.way};
    }
  });
}

template <class Money>
void Fill<Money>::reach(Index from, Money distance, Seating::Step step, Index by) {
  if (distance >= bound_ || !labels_.improves(from, distance)) return;
  labels_.put(from, distance, by);
  steps_[from] = step;
  if (seating_.is_slot(from) && distance + prices_[from] < bound_) {
    bound_ = distance + prices_[from];
    end_ = from;
    last_.person = none;
  }
}

template class Fill<std::int64_t>;
template class Fill<Wide>;

}  // namespace sw::matching
