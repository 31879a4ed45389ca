#include "matching/solver_start_measure.hpp"

#include <algorithm>
#include <functional>
#include <limits>

namespace sw::matching {
namespace {

constexpr Measure::Money infinite = std::numeric_limits<Measure::Money>::max();

}  // namespace

Measure::Measure(Prices<Money>& prices)
    : prices_(prices),
      seating_(prices.seating),
      labels_(seating_.nodes()),
      settled_(seating_.nodes()),
      standing_(seating_.persons()),
      far_(seating_.persons()) {}

void Measure::raise_prices(const std::vector<Index>& waiting) {
  begin(waiting);
  measure(waiting);
  const Money most = farthest(waiting);
  prices_.raise_all([&](Index node) { return std::min(labels_[node].distance, most); });
}

void Measure::begin(const std::vector<Index>& waiting) {
  reached_.clear();
  bucket_ = nullptr;
  homes_.clear();
  now_ = 0;
  std::fill(labels_.begin(), labels_.end(), Label{infinite, none});
  std::fill(settled_.begin(), settled_.end(), false);
  for (Index p = 0; p < seating_.persons(); ++p) {
    standing_[p] = {};
    if (seating_.choice(p) == none) continue;
    const Money own = prices_.own_gain(p);
    standing_[p] = {own + prices_.slack(), seating_.stand(p)};
    homes_.push_back({own, standing_[p].node});
  }
  std::make_heap(homes_.begin(), homes_.end(), std::greater<>());
  for (const Index p : waiting) standing_[p].need = far_[p] = prices_.best_gain(p);
  for (Index s = 0; s < seating_.slots(); ++s) {
    if (seating_.free(s)) reach(s, 0, 0);
  }
}

/// Settles nodes by their distance from an end, until that of all who wait is known.
void Measure::measure(const std::vector<Index>& waiting) {
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

Measure::Money Measure::farthest(const std::vector<Index>& waiting) const {
  Money most = 0;
  for (const Index person : waiting) most = std::max(most, far_[person]);
  return most;
}

/// All nodes at the least distance, in the order in which they are reached, so that few people have to move.
void Measure::settle_next() {
  const auto& [distance, nodes] = *reached_.begin();
  now_ = distance;
  for (const Index node : nodes) settled_[node] = true;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (i + 16 < nodes.size()) seating_.fetch_early(nodes[i + 16]);
    if (i + 8 < nodes.size()) seating_.fetch(nodes[i + 8]);
    if (labels_[nodes[i]].distance == distance) call_takers(nodes[i]);
  }
  reached_.erase(reached_.begin());
  bucket_ = nullptr;
}

void Measure::call_takers(Index node) {
  const Label label = labels_[node];
  const Money asked = prices_[node];
  const Index slot = seating_.slot_of(node);
  if (slot != node) reach(slot, label.distance + asked - prices_[slot], label.people);
  seating_.takers(node, [&](const Seating::Taker& taker) {
    const Standing standing = standing_[taker.person];
    if (standing.node != none && settled_[standing.node]) return;
    const Money gain = prices_.value(taker.value, taker.way) - asked;
    const Money distance = label.distance + std::max<Money>(0, standing.need - gain);
    if (standing.node != none) {
      reach(standing.node, distance, label.people + 1);
    } else {
      far_[taker.person] = std::min(far_[taker.person], distance);
    }
  });
}

void Measure::reach(Index node, Money distance, std::uint32_t people) {
  if (labels_[node].distance <= distance) return;
  labels_[node] = {distance, people};
  if (distance == now_) settled_[node] = true;
  if (!bucket_ || bucket_->first != distance) bucket_ = &*reached_.try_emplace(distance).first;
  bucket_->second.push_back(node);
}

}  // namespace sw::matching
