// The words of running text: letters and digits. Marks end a word, those of typesetters (’ « – …, a no-break
// space) too. Bytes that are no UTF-8 count as letters.
#pragma once

#include <cstddef>
#include <string_view>

namespace sw {

/// Where the character ends that begins at `at`.
std::size_t next_character(std::string_view text, std::size_t at);

/// Whether the character before `at` is part of a word.
bool after_word(std::string_view text, std::size_t at);

/// Where the next word begins, at `from` or behind it; the size of the text where there is none.
std::size_t word_begin(std::string_view text, std::size_t from);

}  // namespace sw
