#include "switch/text/words.hpp"

#include "text/letters.hpp"

namespace sw {

std::size_t next_character(std::string_view text, std::size_t at) {
  return at + character_at(text, at).size;
}

bool after_word(std::string_view text, std::size_t at) {
  return at > 0 && is_of_word(character_before(text, at));
}

std::size_t word_begin(std::string_view text, std::size_t from) {
  while (from < text.size() && !is_of_word(character_at(text, from))) from = next_character(text, from);
  return from;
}

}  // namespace sw
