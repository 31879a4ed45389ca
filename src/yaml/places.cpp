#include <string_view>
#include <unordered_set>

#include "sides.hpp"

namespace sw::yaml {
namespace {

std::string_view id_of(const Value& item) {
  for (const Entry& entry : item.entries)
    if (entry.key == "id" && is_single(entry.value)) return entry.value.text;
  return {};
}

bool have_ids(const std::vector<Value>& items) {
  std::unordered_set<std::string_view> seen;
  for (const Value& item : items)
    if (const std::string_view id = id_of(item); id.empty() || !seen.insert(id).second) return false;
  return !items.empty();
}

class Lister {
 public:
  void list(const Value& value, const std::string& name, const std::string& field) {
    if (value.is == Value::Is::mapping) {
      const std::string dot = name.empty() ? "" : ".";
      for (const Entry& entry : value.entries)
        list(entry.value, name + dot + entry.key, field + dot + entry.key);
    } else if (value.is == Value::Is::sequence && have_ids(value.items)) {
      for (const Value& item : value.items) list(item, name + '[' + std::string(id_of(item)) + ']', field);
    } else if (Meaning meant = meaning(value); !meant.nothing()) {
      all.emplace_back(Place{name, field}, std::move(meant));
    }
  }

  std::vector<std::pair<Place, Meaning>> all;
};

}  // namespace

std::vector<std::pair<Place, Meaning>> places_of(const Value& value) {
  Lister lister;
  lister.list(value, {}, {});
  return std::move(lister.all);
}

}  // namespace sw::yaml
