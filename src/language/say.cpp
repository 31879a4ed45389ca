#include "switch/language/say.hpp"

namespace sw {
namespace {

std::string joined(std::span<const Text> items, Language language, std::string_view last) {
  std::string result;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) result += i + 1 == items.size() ? last : std::string_view(", ");
    result += items[i].in(language);
  }
  return result;
}

}  // namespace

Text counted(std::int64_t number, const Noun& noun) {
  const Words& form = number == 1 ? noun.one : noun.many;
  return {fmt::format("{} {}", number, form.nl), fmt::format("{} {}", number, form.en)};
}

Text listed(std::span<const Text> items, Join join) {
  const bool all = join == Join::conjunction;
  return {joined(items, Language::nl, all ? " en " : " of "),
          joined(items, Language::en, all ? " and " : " or ")};
}

}  // namespace sw
