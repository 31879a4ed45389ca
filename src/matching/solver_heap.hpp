// The labels of one shortest-path search: a binary heap of nodes by distance, cleared in no time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "switch/matching/problem.hpp"

namespace sw::matching {

template <class Distance>
class Labels {
 public:
  explicit Labels(std::size_t nodes) : labels_(nodes) {}

  void clear() {
    heap_.clear();
    level_.clear();
    settled_.clear();
    now_ = {};
    ++round_;
  }
  bool empty() const { return heap_.empty() && level_.empty(); }
  Index top() const { return level_.empty() ? heap_.front() : level_.back(); }
  bool settled(Index node) const { return labels_[node].round == round_ && labels_[node].place == none; }
  const Distance& distance(Index node) const { return labels_[node].distance; }
  Index parent(Index node) const { return labels_[node].parent; }
  const std::vector<Index>& all_settled() const { return settled_; }

  /// Whether the label is better than the one that stands; a settled node keeps its own.
  bool improves(Index node, const Distance& distance) const {
    const Label& label = labels_[node];
    return label.round != round_ || (label.place != none && distance < label.distance);
  }
  void put(Index node, const Distance& distance, Index parent) {
    Label& label = labels_[node];
    const bool known = label.round == round_;
    label.round = round_;
    label.distance = distance;
    label.parent = parent;
    if (!(now_ < distance)) {
      if (known) take_out(label.place);
      label.place = on_level;
      level_.push_back(node);
      return;
    }
    if (!known) {
      label.place = static_cast<Index>(heap_.size());
      heap_.push_back(node);
    }
    rise(label.place, node);
  }
  /// Settles the nearest node and takes it out.
  Index settle() {
    const Index node = top();
    if (level_.empty()) {
      take_out(0);
      now_ = labels_[node].distance;
    } else {
      level_.pop_back();
    }
    labels_[node].place = none;
    settled_.push_back(node);
    return node;
  }

 private:
  static constexpr Index on_level = none - 1;

  struct Label {
    Distance distance{};
    Index parent = none;
    Index place = none;       // in the heap; none once settled
    std::uint32_t round = 0;  // the search it belongs to
  };

  void set(Index place, Index node) {
    heap_[place] = node;
    labels_[node].place = place;
  }
  bool nearer(Index a, Index b) const { return labels_[a].distance < labels_[b].distance; }
  void take_out(Index place) {
    const Index last = heap_.back();
    heap_.pop_back();
    if (place == heap_.size()) return;
    set(place, last);
    sink(place, last);
    rise(labels_[last].place, last);
  }
  void rise(Index place, Index node) {
    while (place > 0) {
      const Index above = (place - 1) / 2;
      if (!nearer(node, heap_[above])) break;
      set(place, heap_[above]);
      place = above;
    }
    set(place, node);
  }
  void sink(Index place, Index node) {
    const Index size = static_cast<Index>(heap_.size());
    for (Index below = 2 * place + 1; below < size; below = 2 * place + 1) {
      if (below + 1 < size && nearer(heap_[below + 1], heap_[below])) ++below;
      if (!nearer(heap_[below], node)) break;
      set(place, heap_[below]);
      place = below;
    }
    set(place, node);
  }

  std::vector<Label> labels_;
  std::vector<Index> heap_;
  std::vector<Index> level_;  // as near as the last that was settled: the last come first, straight ahead
  Distance now_{};
  std::vector<Index> settled_;
  std::uint32_t round_ = 0;
};

}  // namespace sw::matching
