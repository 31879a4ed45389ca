#include "matching/solver_start_phase.hpp"

#include <algorithm>
#include <functional>
#include <limits>

namespace sw::matching {
namespace {

constexpr Phase::Money infinite = std::numeric_limits<Phase::Money>::max();

}  // namespace

Phase::Phase(Prices<Money>& prices)
    : prices_(prices),
      seating_(prices.seating),
      labels_(seating_.nodes()),
      standing_(seating_.persons()),
      far_(seating_.persons()),
      asked_(seating_.persons()),
      tried_(seating_.nodes()) {}

void Phase::run(std::vector<Index>& waiting) {
  begin(waiting);
  measure(waiting);
  const Money most = farthest(waiting);
  prices_.raise_all([&](Index node) { return std::min(labels_[node].distance, most); });
  seating_.begin_search();
  const auto done = [&](Index person) {
    const Money own = prices_.best_gain(person);
    return own == 0 || go(person, own);
  };
  waiting.erase(std::remove_if(waiting.begin(), waiting.end(), done), waiting.end());
}

void Phase::begin(const std::vector<Index>& waiting) {
  reached_.clear();
  homes_.clear();
  std::fill(labels_.begin(), labels_.end(), Label{infinite, none});
  std::fill(tried_.begin(), tried_.end(), 0);
  std::fill(asked_.begin(), asked_.end(), 0);
  for (Index p = 0; p < seating_.persons(); ++p) {
    standing_[p] = {};
    if (seating_.choice(p) == none) continue;
    standing_[p] = {prices_.own_gain(p), seating_.stand(p)};
    homes_.push_back({standing_[p].own, standing_[p].node});
  }
  std::make_heap(homes_.begin(), homes_.end(), std::greater<>());
  for (const Index p : waiting) standing_[p].own = far_[p] = prices_.best_gain(p);
  for (Index s = 0; s < seating_.slots(); ++s) {
    if (seating_.free(s)) reach(s, 0, 0);
  }
}

/// Settles nodes by their distance from an end, until that of all who wait is known.
void Phase::measure(const std::vector<Index>& waiting) {
  for (;;) {
    while (!homes_.empty() && (reached_.empty() || homes_.front().first <= reached_.begin()->first)) {
      std::pop_heap(homes_.begin(), homes_.end(), std::greater<>());
      reach(homes_.back().second, homes_.back().first, 1);
      homes_.pop_back();
    }
    if (reached_.empty() || reached_.begin()->first >= farthest(waiting)) return;
    settle_next();
  }
}

Phase::Money Phase::farthest(const std::vector<Index>& waiting) const {
  Money most = 0;
  for (const Index person : waiting) most = std::max(most, far_[person]);
  return most;
}

/// All nodes at the least distance, in the order in which they are reached, so that few people have to move.
void Phase::settle_next() {
  const auto& [distance, nodes] = *reached_.begin();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (labels_[nodes[i]].distance == distance) call_takers(nodes[i]);
  }
  reached_.erase(reached_.begin());
}

void Phase::call_takers(Index node) {
  const Label label = labels_[node];
  const Money asked = prices_[node];
  const Index slot = seating_.slot_of(node);
  if (slot != node) reach(slot, label.distance + asked - prices_[slot], label.people);
  seating_.takers(node, [&](const Seating::Taker& taker) {
    const Standing standing = standing_[taker.person];
    const Money gain = prices_.value(taker.value, taker.way) - asked;
    const Money distance = label.distance + std::max<Money>(0, standing.own - gain);
    if (standing.node != none) {
      reach(standing.node, distance, label.people + 1);
    } else {
      far_[taker.person] = std::min(far_[taker.person], distance);
    }
  });
}

void Phase::reach(Index node, Money distance, std::uint32_t people) {
  if (labels_[node].distance <= distance) return;
  labels_[node] = {distance, people};
  reached_[distance].push_back(node);
}

/// A chain from somebody who waits to an end, along ways that cost nothing, each person nearer to it than the
/// one before.
bool Phase::go(Index person, Money own) {
  chain_.assign(1, {{person, seating_.first_way(person)}, own, none});
  while (!chain_.empty()) {
    Link& last = chain_.back();
    if (last.own == 0) {
      seating_.leave(last.step.person);  // goes home
      chain_.pop_back();
      take_places();
      return true;
    }
    const std::optional<Index> guest = next_in_chain(last);
    if (!guest) {
      chain_.pop_back();
    } else if (*guest == none) {
      take_places();
      return true;
    } else {
      asked_[*guest] = 1;
      const std::uint32_t people = labels_[seating_.way(last.step.way).node].people;
      chain_.push_back({{*guest, seating_.first_way(*guest)}, prices_.own_gain(*guest), people});
    }
  }
  return false;
}

/// Whose place the last of the chain could take; none where one is free; nothing where there is no way on.
std::optional<Index> Phase::next_in_chain(Link& last) {
  auto& [person, way] = last.step;
  for (; way < seating_.end_way(person); ++way) {
    const Index node = seating_.way(way).node;
    if (labels_[node].people >= last.people || prices_.gain(way) < last.own) continue;
    if (seating_.free(node)) return none;
    const Index guest = next_guest(node);
    if (guest != none) return guest;
  }
  return std::nullopt;
}

Index Phase::next_guest(Index node) {
  const Index slot = seating_.slot_of(node);
  for (std::uint32_t& i = tried_[node]; i < seating_.guests(slot); ++i) {
    const Index guest = seating_.guest(slot, i);
    if (asked_[guest]) continue;
    const Index stand = seating_.stand(guest);
    if (stand == node || (seating_.is_slot(node) && prices_[stand] == prices_[node])) return guest;
  }
  return none;
}

/// From the end of the chain back: everybody takes the place that the next one left.
void Phase::take_places() {
  for (; !chain_.empty(); chain_.pop_back()) prices_.move(chain_.back().step);
}

}  // namespace sw::matching
