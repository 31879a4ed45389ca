#include "partners.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "sides.hpp"

namespace sw::yaml {
namespace {

using Partners = std::vector<std::size_t>;

/// Items that say the same, each once, in the order of both.
Partners equals(const std::vector<std::string>& there, const std::vector<std::string>& given) {
  std::unordered_map<std::string_view, std::vector<std::size_t>> places;
  for (std::size_t i = there.size(); i-- > 0;) places[there[i]].push_back(i);
  Partners partners(given.size(), no_partner);
  for (std::size_t j = 0; j < given.size(); ++j)
    if (const auto found = places.find(given[j]); found != places.end() && !found->second.empty()) {
      partners[j] = found->second.back();
      found->second.pop_back();
    }
  return partners;
}

/// The next ones that are left belong together: they were rewritten.
void pair_the_rest(std::size_t count, Partners& partners) {
  std::vector<bool> taken(count);
  for (const std::size_t one : partners)
    if (one != no_partner) taken[one] = true;
  std::size_t next = 0;
  for (std::size_t& one : partners) {
    if (one != no_partner) continue;
    while (next < count && taken[next]) ++next;
    if (next < count) one = next++;
  }
}

/// Where the order counts, equal items are partners only if taking away and adding at the end is all there is
/// to do; else the first is the first, and so on.
void keep_order(std::size_t count, Partners& partners) {
  const auto last = std::find(partners.begin(), partners.end(), no_partner);
  const bool added_at_end =
      std::all_of(last, partners.end(), [](std::size_t one) { return one == no_partner; });
  const bool rising = std::is_sorted(partners.begin(), last);
  const bool none_left = static_cast<std::size_t>(last - partners.begin()) == count;
  if (rising && added_at_end && (last == partners.end() || none_left)) return;
  for (std::size_t j = 0; j < partners.size(); ++j) partners[j] = j < count ? j : no_partner;
}

}  // namespace

Partners partners_of(const Value& first, const Value& second) {
  std::vector<std::string> there, given;
  bool single = true;
  for (const Value& item : first.items) there.push_back(meaning(item).written);
  for (const Value& item : second.items) {
    given.push_back(meaning(item).written);
    single = single && is_single(item);
  }
  Partners partners = equals(there, given);
  if (single)
    pair_the_rest(there.size(), partners);
  else
    keep_order(there.size(), partners);
  return partners;
}

}  // namespace sw::yaml
