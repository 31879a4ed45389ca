// The ways in which one name is written in running text, so far as they follow from the name alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sw {

/// What a form says of somebody.
enum class NameKind : std::uint8_t {
  exact,      ///< by itself and in any case: a private word
  id,         ///< of several words, written as ids are: noor-de-wilde
  full,       ///< first name and surname
  reversed,   ///< surname first; a comma may stand between
  bare,       ///< first name and surname without its particles
  surname,    ///< with its particles
  main_part,  ///< the surname without its particles: only behind a title or an initial
  first,      ///< one of the first names, or an id of one word
  initials    ///< of first names and surname
};

struct NameForm {
  std::string key;  ///< folded letters and digits, without what separates them
  NameKind kind{};
  std::uint16_t main_at = 0;  ///< where in the key the surname without particles begins
  char first = 0;             ///< with what the first name begins, folded; 0: nobody's surname
};

/// `name` as people write it themselves: Noor van den Berg, An-Sofie De Smet, De Wilde, Noor.
std::vector<NameForm> forms_of_name(std::string_view name);
/// An id: one form, or none where it is empty.
std::vector<NameForm> forms_of_id(std::string_view id);
/// Private words; none where they hold no letter.
std::vector<NameForm> forms_of_words(std::string_view words);

/// The folded words of a text.
std::vector<std::string> words_in(std::string_view text);

}  // namespace sw
