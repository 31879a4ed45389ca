// Topics of different frames that stand for the same thing, as one number: the closure of the round's pairs.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "switch/model/round.hpp"

namespace sw {

class TopicClasses {
 public:
  explicit TopicClasses(const List<SameAs>& pairs) {
    for (const SameAs& pair : pairs) parent_[top(number(*pair.topic))] = top(number(*pair.same_as));
  }

  /// Equal for two topics that stand for the same thing.
  std::uint32_t of(const TopicId& topic) { return top(number(topic)); }

 private:
  std::uint32_t number(const TopicId& topic) {
    const auto [at, fresh] = numbers_.emplace(topic.text, static_cast<std::uint32_t>(parent_.size()));
    if (fresh) parent_.push_back(at->second);
    return at->second;
  }
  std::uint32_t top(std::uint32_t number) {
    while (parent_[number] != number) number = parent_[number] = parent_[parent_[number]];
    return number;
  }

  std::unordered_map<std::string_view, std::uint32_t> numbers_;
  std::vector<std::uint32_t> parent_;
};

}  // namespace sw
