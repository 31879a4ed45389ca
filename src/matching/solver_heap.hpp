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
  explicit Labels(std::size_t nodes) : distance_(nodes), parent_(nodes), place_(nodes), seen_(nodes) {}

  void clear() {
    heap_.clear();
    settled_.clear();
    ++round_;
  }
  bool empty() const { return heap_.empty(); }
  Index top() const { return heap_.front(); }
  bool seen(Index node) const { return seen_[node] == round_; }
  bool settled(Index node) const { return seen(node) && place_[node] == none; }
  const Distance& distance(Index node) const { return distance_[node]; }
  Index parent(Index node) const { return parent_[node]; }
  const std::vector<Index>& all_settled() const { return settled_; }

  /// Whether the label is better than the one that stands; a settled node keeps its own.
  bool improves(Index node, const Distance& distance) const {
    return !seen(node) || (place_[node] != none && distance < distance_[node]);
  }
  void put(Index node, const Distance& distance, Index parent) {
    if (!seen(node)) {
      seen_[node] = round_;
      place_[node] = static_cast<Index>(heap_.size());
      heap_.push_back(node);
    }
    distance_[node] = distance;
    parent_[node] = parent;
    rise(place_[node], node);
  }
  /// Settles the nearest node and takes it out.
  Index settle() {
    const Index node = heap_.front();
    const Index last = heap_.back();
    heap_.pop_back();
    if (!heap_.empty()) sink(0, last);
    place_[node] = none;
    settled_.push_back(node);
    return node;
  }

 private:
  void set(Index place, Index node) {
    heap_[place] = node;
    place_[node] = place;
  }
  void rise(Index place, Index node) {
    while (place > 0) {
      const Index above = (place - 1) / 2;
      if (!(distance_[node] < distance_[heap_[above]])) break;
      set(place, heap_[above]);
      place = above;
    }
    set(place, node);
  }
  void sink(Index place, Index node) {
    const Index size = static_cast<Index>(heap_.size());
    for (Index below = 2 * place + 1; below < size; below = 2 * place + 1) {
      if (below + 1 < size && distance_[heap_[below + 1]] < distance_[heap_[below]]) ++below;
      if (!(distance_[heap_[below]] < distance_[node])) break;
      set(place, heap_[below]);
      place = below;
    }
    set(place, node);
  }

  std::vector<Distance> distance_;
  std::vector<Index> parent_;
  std::vector<Index> place_;  // in the heap; none once settled
  std::vector<std::uint32_t> seen_;
  std::vector<Index> heap_;
  std::vector<Index> settled_;
  std::uint32_t round_ = 0;
};

}  // namespace sw::matching
