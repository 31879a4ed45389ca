// Names in running text: found where they stand as words of their own.
#pragma once

#include <string>
#include <string_view>

namespace sw {

/// Does this part of a text begin and end where a word does? Every byte of a letter beyond ASCII counts as one.
bool stands_alone(std::string_view text, std::size_t at, std::size_t length);

/// Where `name` stands alone, at `from` or behind it; npos where it does not.
std::size_t find_mention(std::string_view text, std::string_view name, std::size_t from = 0);

/// The text with each such name replaced.
std::string replace_mentions(std::string_view text, std::string_view name, std::string_view by);

}  // namespace sw
