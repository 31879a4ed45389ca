// Characters as the finder of names reads them: what is a letter, what separates, and what a letter is
// without its case and accents.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sw {

/// One character of a text. Bytes that are no UTF-8 stand alone, as letters.
struct Character {
  static constexpr std::int32_t broken = -1;

  std::int32_t point = broken;
  std::uint32_t size = 1;  ///< in bytes
};

Character character_at(std::string_view text, std::size_t at);
/// The one that ends at `end`, which is not 0.
Character character_before(std::string_view text, std::size_t end);

/// A letter, a mark on one, or a digit.
bool is_of_word(Character one);
/// What nobody sees: a soft hyphen, a joiner, a mark of direction. It neither ends a word nor counts in one.
bool is_unseen(Character one);
/// White space of any width, line ends among them.
bool is_blank(Character one);
/// A hyphen or dash of any length.
bool is_dash(Character one);
bool is_apostrophe(Character one);
bool is_capital(Character one);
bool is_small(Character one);

/// Adds the letter in small and without its accents; nothing for an accent that stands alone (as in NFD).
void add_folded(std::string& folded, Character one);
/// The whole text, marks and blanks as they are.
std::string folded(std::string_view text);

}  // namespace sw
