// Names in running text: found where they stand as words of their own, or with the s of a possessive
// (`Toms`).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sw {

/// Where `name` is mentioned, at `from` or behind it; npos where it is not.
std::size_t find_mention(std::string_view text, std::string_view name, std::size_t from = 0);

/// Names, each with what stands in its place. However many there are, a text is read once.
class Mentions {
 public:
  /// The first `by` of a name holds.
  void add(std::string_view name, std::string_view by);
  /// The text with each name replaced, the longest that stands at a place; of `Toms` the s
  /// stays, behind an apostrophe.
  std::string replaced(std::string_view text) const;

 private:
  struct Entry {
    std::string name;
    std::string by;
  };
  struct Found {
    std::size_t length = 0;
    std::string by;
  };
  /// The name that stands at the beginning of a word.
  std::optional<Found> named(std::string_view text, std::size_t at, std::string_view word) const;

  std::unordered_map<std::string, std::vector<Entry>> by_first_word_;  ///< the longest name first
};

}  // namespace sw
