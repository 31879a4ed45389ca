// A person seeks a place: the cheapest chain of people who move on, to a free place or to somebody who goes
// home. Prices rise by what everybody on the way gave up.
#include <algorithm>

#include "matching/solver_start.hpp"

namespace sw::matching {

void Start::seek(Index person) {
  ++search_;
  labels_.clear();
  const Wide own = best_gain(person);
  bound_ = own;
  end_ = none;
  last_.person = person;
  asked_[person] = search_;
  look(person, 0, own);
  while (!labels_.empty() && labels_.distance(labels_.top()) < bound_) ask_guests(labels_.settle());
  raise_prices();
  move_on(person);
}

/// Where a person could go instead, losing what that is worth less than its own gain.
void Start::look(Index person, Wide base, Wide own) {
  for (Index c = first_way_[person]; c < first_way_[person + 1]; ++c) {
    const Way& way = ways_[c];
    const Index node = node_of(way);
    const Wide distance = base + std::max<Wide>(0, own - shown(way.value, c) + price(node));
    if (distance >= bound_ || !labels_.improves(node, distance)) continue;
    labels_.put(node, distance, none);
    moves_[node] = {person, c};
    if (node < slots_ && free(node)) {
      bound_ = distance;
      end_ = node;
    }
  }
}

/// Asks all who stand at a node whether they would move on.
void Start::ask_guests(Index node) {
  const Wide distance = labels_.distance(node);
  const Index slot = slot_of(node), first = first_place_[slot];
  for (Index i = first; i < first + guests_[slot]; ++i) {
    const Index guest = guest_[i];
    if (asked_[guest] == search_) continue;
    const Index stands = node_of(ways_[choice_[guest]]);
    const Wide dearer = price(stands) - price(node);
    if (stands == node || (node < slots_ && dearer == 0)) {
      ask(guest, node, distance);
    } else if (node < slots_ && distance + dearer < bound_ && labels_.improves(stands, distance + dearer)) {
      labels_.put(stands, distance + dearer, none);
      moves_[stands].person = none;
    }
  }
}

void Start::ask(Index guest, Index node, Wide distance) {
  asked_[guest] = search_;
  through_[guest] = node;
  const Wide own = own_gain(guest);
  if (distance + own < bound_) {
    bound_ = distance + own;
    end_ = none;
    last_.person = guest;
  }
  look(guest, distance, own);
}

/// Those reached before the end ask more by what they were nearer: cells first, whose prices lean on those of
/// their slots.
void Start::raise_prices() {
  for (const bool cells : {true, false}) {
    for (const Index node : labels_.all_settled()) {
      if ((node >= slots_) != cells || bound_ < labels_.distance(node)) continue;
      price_[node] = price(node) + bound_ - labels_.distance(node);
    }
  }
}

/// From the end of the way back: everybody takes the place that the next one left.
void Start::move_on(Index person) {
  Index node = end_;
  if (node == none) {
    if (last_.person == person) return;
    node = through_[last_.person];
    leave(last_.person);
  }
  for (;;) {
    if (moves_[node].person == none) node = slot_of(node);  // a cell that was reached through its slot
    const Move way = moves_[node];
    move(way);
    if (way.person == person) return;
    node = through_[way.person];
  }
}

}  // namespace sw::matching
