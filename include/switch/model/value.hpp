// The values that fields hold: each knows where it was written.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "switch/text/span.hpp"

namespace sw {

/// A day. Files hold days of this century, as ISO 8601 writes them.
using Date = std::chrono::sys_days;

/// A length of time, or a time of the day since midnight. All arithmetic on time is in whole minutes.
using Minutes = std::chrono::duration<std::int32_t, std::ratio<60>>;

/// From one time of a day to a later one of the same day: `09:00-16:30`.
struct TimeRange {
  Minutes from{};
  Minutes until{};

  Minutes length() const { return until - from; }
  friend auto operator<=>(const TimeRange&, const TimeRange&) = default;
};

/// The id of one kind of thing; an id of one kind can't be taken for one of another.
template <class Tag>
struct Id {
  std::string text;

  bool empty() const { return text.empty(); }
  friend bool operator==(const Id&, const Id&) = default;
  friend auto operator<=>(const Id&, const Id&) = default;
};

using OrganisationId = Id<struct OrganisationTag>;
using ParticipantId = Id<struct ParticipantTag>;
using ExchangeId = Id<struct ExchangeTag>;
using NetworkId = Id<struct NetworkTag>;
using KindId = Id<struct KindTag>;
using FrameworkId = Id<struct FrameworkTag>;
using TopicId = Id<struct TopicTag>;
using MomentId = Id<struct MomentTag>;
using QuestionId = Id<struct QuestionTag>;
using CommitmentId = Id<struct CommitmentTag>;
using ItemId = Id<struct ItemTag>;  ///< of a strength, a growth point, an action: unique in its own list

/// One value of a file. Not given: it has its default, and no origin.
template <class T>
struct Field {
  using value_type = T;
  T value{};
  Origin origin;  ///< of the value itself

  bool given() const { return static_cast<bool>(origin); }
  /// For a value that the program itself puts into a new entity.
  void give(T made) {
    value = std::move(made);
    origin.file = FileId{0};
  }
  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

/// Base of everything that is a mapping in a file.
struct Entry {
  Origin origin;  ///< of its key; of its first key where it is an item of a list; of the file for an entity

  bool given() const { return static_cast<bool>(origin); }
};

/// A list of fields or entries.
template <class T>
struct List {
  using value_type = T;
  std::vector<T> items;
  Origin origin;  ///< of its key

  bool given() const { return static_cast<bool>(origin); }
  bool empty() const { return items.empty(); }
  std::size_t size() const { return items.size(); }
  auto begin() const { return items.begin(); }
  auto end() const { return items.end(); }
};

/// A mapping whose keys the writer chooses, in the order of the file.
template <class T>
struct Table {
  using value_type = T;
  struct Row {
    Field<std::string> key;
    Field<T> value;
  };
  std::vector<Row> rows;
  Origin origin;  ///< of its key

  bool given() const { return static_cast<bool>(origin); }
  const Row* find(std::string_view key) const {
    for (const Row& row : rows)
      if (*row.key == key) return &row;
    return nullptr;
  }
};

}  // namespace sw
