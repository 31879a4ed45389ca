// Topics of different frames that stand for the same thing, as one number: the closure of the round's pairs.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "switch/matching/problem.hpp"
#include "switch/model/round.hpp"

namespace sw::matching {

class TopicClasses {
 public:
  explicit TopicClasses(const List<SameAs>& pairs) {
    for (const SameAs& pair : pairs) parent_[top(number(*pair.topic))] = top(number(*pair.same_as));
  }

  /// Equal for two topics that stand for the same thing.
  Index of(const TopicId& topic) { return top(number(topic)); }

 private:
  Index number(const TopicId& topic) {
    const auto [at, fresh] = numbers_.emplace(topic.text, static_cast<Index>(parent_.size()));
    if (fresh) parent_.push_back(at->second);
    return at->second;
  }
  Index top(Index number) {
    while (parent_[number] != number) number = parent_[number] = parent_[parent_[number]];
    return number;
  }

  std::unordered_map<std::string_view, Index> numbers_;
  std::vector<Index> parent_;
};

}  // namespace sw::matching
