#include "switch/schema/flatten.hpp"

#include <algorithm>
#include <utility>

#include "switch/schema/describe.hpp"
#include "type_words.hpp"

namespace sw::schema {
namespace {

using Cells = std::vector<std::pair<std::string, Plain>>;

template <class T>
Plain plain(const T& value) {
  if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, Date> || std::is_same_v<T, Minutes>)
    return value;
  else if constexpr (std::is_same_v<T, int>)
    return std::int64_t{value};
  else {
    const Json json = json_value(value);
    std::string text = json.is_string() ? json.template get<std::string>() : json.dump();
    return text.empty() ? Plain() : Plain(std::move(text));
  }
}

/// The visitor that makes one row, and the rows of the lists in it.
class Flattener {
 public:
  Flattener(std::vector<Sheet>& sheets, std::string name, Cells keys)
      : sheets_(sheets), name_(std::move(name)), keys_(std::move(keys)), row_(keys_) {
    const bool known =
        std::any_of(sheets_.begin(), sheets_.end(), [&](const Sheet& one) { return one.name == name_; });
    if (!known) sheets_.push_back({name_, {}, {}});
  }

  template <class T>
  void field(const Info& info, const T& member) {
    add(info, prefix_ + std::string(info.key), member);
  }

  void finish() {
    Sheet& sheet =
        *std::find_if(sheets_.begin(), sheets_.end(), [&](const Sheet& one) { return one.name == name_; });
    std::vector<Plain>& row = sheet.rows.emplace_back();
    sheet.columns.clear();
    for (auto& [column, value] : row_) {
      sheet.columns.push_back(column);
      row.push_back(std::move(value));
    }
  }

 private:
  template <class T>
  void add(const Info& info, const std::string& name, const Field<T>& field) {
    const bool told = field.given() || (info.need == Need::defaulted && there_);
    row_.emplace_back(name, told ? plain(field.value) : Plain());
  }
  template <class S>
  requires std::is_base_of_v<Entry, S>
  void add(const Info&, const std::string& name, const S& entry) {
    const std::string outer = std::exchange(prefix_, name + "_");
    const bool there = std::exchange(there_, there_ && entry.given());
    describe(*this, entry);
    prefix_ = outer;
    there_ = there;
  }
  template <class T>
  void add(const Info&, const std::string& name, const List<Field<T>>& list) {
    std::vector<std::string> items;
    for (const Field<T>& item : list) items.push_back(json_value(item.value).template get<std::string>());
    row_.emplace_back(name, items.empty() ? Plain() : Plain(std::move(items)));
  }
  template <class S>
  requires std::is_base_of_v<Entry, S>
  void add(const Info&, const std::string& name, const List<S>& list) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      Cells keys = keys_;
      keys.emplace_back(name + "_number", static_cast<std::int64_t>(i + 1));
      Flattener inner(sheets_, name_ + "_" + name, std::move(keys));
      describe(inner, list.items[i]);
      inner.finish();
    }
  }

  std::vector<Sheet>& sheets_;
  std::string name_;
  std::string prefix_;
  bool there_ = true;  // the block: what is not there has no defaults either
  Cells keys_;
  Cells row_;
};

template <class Entity>
void add_all(const std::vector<Entity>& entities, std::vector<Sheet>& sheets) {
  for (const Entity& one : entities) {
    const EntityInfo info = entity_info(one);
    Flattener row(sheets, std::string(info.folder), {{std::string(info.name), one.id.text}});
    describe(row, one);
    row.finish();
  }
}

}  // namespace

std::vector<Sheet> flatten(const Workspace& workspace) {
  std::vector<Sheet> sheets;
  add_all(workspace.organisations, sheets);
  add_all(workspace.participants, sheets);
  add_all(workspace.exchanges, sheets);
  return sheets;
}

}  // namespace sw::schema
