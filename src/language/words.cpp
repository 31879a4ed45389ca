#include "switch/language/words.hpp"

template class std::vector<sw::Text>;

namespace sw {

std::optional<Language> language_of(std::string_view tag) {
  const std::string_view base = tag.substr(0, tag.find_first_of("_-.@"));
  if (base == "nl") return Language::nl;
  if (base == "en" || base == "C" || base == "POSIX") return Language::en;
  return std::nullopt;
}

}  // namespace sw
