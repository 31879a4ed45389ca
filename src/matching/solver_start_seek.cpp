#include "matching/solver_start_seek.hpp"

#include <algorithm>

namespace sw::matching {

template <class Money>
Seek<Money>::Seek(Prices<Money>& prices)
    : prices_(prices),
      seating_(prices.seating),
      labels_(seating_.nodes()),
      steps_(seating_.nodes()),
      through_(seating_.persons()),
      asked_(seating_.persons()) {}

template <class Money>
bool Seek<Money>::seek(Index person, std::size_t most) {
  ++search_;
  seating_.begin_search();
  labels_.clear();
  const Money own = prices_.best_gain(person);
  bound_ = own;
  end_ = none;
  last_ = person;
  asked_[person] = search_;
  look(person, 0, own);
  while (!labels_.empty() && labels_.distance(labels_.top()) < bound_) {
    if (labels_.all_settled().size() >= most) return false;
    ask_guests(labels_.settle());
  }
  prices_.raise(labels_.all_settled(), bound_, [&](Index node) { return labels_.distance(node); });
  move_on(person);
  return true;
}

/// Where a person could go instead, losing what that is worth less than its own gain.
template <class Money>
void Seek<Money>::look(Index person, Money base, Money own) {
  for (Index w = seating_.first_way(person); w < seating_.end_way(person); ++w) {
    const Index node = seating_.way(w).node;
    const Money distance = base + std::max<Money>(0, own - prices_.gain(w));
    if (distance >= bound_ || !labels_.improves(node, distance)) continue;
    labels_.put(node, distance, none);
    steps_[node] = {person, w};
    if (seating_.free(node)) {
      bound_ = distance;
      end_ = node;
    }
  }
}

/// Asks all who stand at a node whether they would move on.
template <class Money>
void Seek<Money>::ask_guests(Index node) {
  const Money distance = labels_.distance(node);
  const Index slot = seating_.slot_of(node);
  for (std::uint32_t i = 0; i < seating_.guests(slot); ++i) {
    const Index guest = seating_.guest(slot, i);
    if (asked_[guest] == search_) continue;
    const Index stand = seating_.stand(guest);
    const Money dearer = prices_[stand] - prices_[node];
    if (stand == node || (seating_.is_slot(node) && dearer == 0)) {
      ask(guest, node, distance);
    } else if (seating_.is_slot(node) && distance + dearer < bound_ &&
               labels_.improves(stand, distance + dearer)) {
      labels_.put(stand, distance + dearer, none);
      steps_[stand].person = none;
    }
  }
}

template <class Money>
void Seek<Money>::ask(Index guest, Index node, Money distance) {
  asked_[guest] = search_;
  through_[guest] = node;
  const Money own = prices_.own_gain(guest);
  if (distance + own < bound_) {
    bound_ = distance + own;
    end_ = none;
    last_ = guest;
  }
  look(guest, distance, own);
}

/// From the end of the way back: everybody takes the place that the next one left.
template <class Money>
void Seek<Money>::move_on(Index person) {
  Index node = end_;
  if (node == none) {
    if (last_ == person) return;
    node = through_[last_];
    seating_.leave(last_);
  }
  for (;;) {
    if (steps_[node].person == none) node = seating_.slot_of(node);  // a cell reached through its slot
    const Seating::Step step = steps_[node];
    prices_.move(step);
    if (step.person == person) return;
    node = through_[step.person];
  }
}

template class Seek<std::int64_t>;
template class Seek<Wide>;

}  // namespace sw::matching
