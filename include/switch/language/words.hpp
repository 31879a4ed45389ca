// Dutch beside English: every word that people see exists in both.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sw {

enum class Language { nl, en };

/// The language a tag such as `nl`, `nl_BE.UTF-8` or `en` names; none for any other.
std::optional<Language> language_of(std::string_view tag);

/// A fixed text in both languages; its views outlive the program (literals).
struct Words {
  std::string_view nl;
  std::string_view en;

  constexpr std::string_view in(Language language) const { return language == Language::nl ? nl : en; }
};

/// A composed text in both languages. Which one is shown is decided where it is printed.
struct Text {
  std::string nl;
  std::string en;

  Text() = default;
  Text(std::string dutch, std::string english) : nl(std::move(dutch)), en(std::move(english)) {}
  Text(Words words) : nl(words.nl), en(words.en) {}  // NOLINT: a fixed text is a text
  /// The same in both: a name, an id, a quotation.
  static Text same(std::string_view text) { return {std::string(text), std::string(text)}; }

  const std::string& in(Language language) const { return language == Language::nl ? nl : en; }
  bool empty() const { return nl.empty() && en.empty(); }
  friend bool operator==(const Text&, const Text&) = default;
  friend auto operator<=>(const Text&, const Text&) = default;
};

}  // namespace sw

// Made once, in words.cpp: else nearly every file makes it again.
extern template class std::vector<sw::Text>;
