#include "switch/language/say.hpp"

#include <algorithm>

namespace sw {
namespace {

std::string listed_in(Language language, std::span<const Text> items, std::string_view last) {
  if (items.size() < 2) return joined(items, "", language);
  return joined(items.first(items.size() - 1), ", ", language).append(last).append(items.back().in(language));
}

}  // namespace

Text counted(std::int64_t number, const Noun& noun) {
  const Words& form = number == 1 ? noun.one : noun.many;
  return {fmt::format("{} {}", number, form.nl), fmt::format("{} {}", number, form.en)};
}

Text listed(std::span<const Text> items, Join join) {
  const bool all = join == Join::conjunction;
  return {listed_in(Language::nl, items, all ? " en " : " of "),
          listed_in(Language::en, items, all ? " and " : " or ")};
}

std::string joined(std::span<const Text> items, std::string_view separator, Language language) {
  std::string all;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) all += separator;
    all += items[i].in(language);
  }
  return all;
}

std::string enumerated(std::span<const Text> items, Language language) {
  const bool long_winded = std::any_of(items.begin(), items.end(), [&](const Text& one) {
    const std::string& text = one.in(language);
    return text.find(", ") != std::string::npos || text.find(": ") != std::string::npos;
  });
  return joined(items, long_winded ? "; " : ", ", language);
}

}  // namespace sw
