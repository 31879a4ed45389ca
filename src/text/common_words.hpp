// Which words of Dutch are everyday words, so that by themselves they need not be somebody's name.
#pragma once

#include <string_view>

namespace sw {

/// Of a folded word (small, without accents). Words of the language that are also surnames or first names
/// (bos, klein, wilde, roos), and those that often stand before a name (met, volgens).
bool is_common_word(std::string_view folded);

/// What may begin a surname: van, de, 't, von.
bool is_particle(std::string_view folded);

/// What people are addressed with: mevrouw, dr, juf.
bool is_title(std::string_view folded);

/// A title of two or more capitals, a country, a machine: OK, TV, KDV. No initials.
bool is_abbreviation(std::string_view folded);

}  // namespace sw
