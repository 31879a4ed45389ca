// The reference page of the file format, from the descriptions.
#include <fmt/format.h>

#include "switch/schema/describe.hpp"
#include "switch/schema/entities.hpp"
#include "type_words.hpp"

namespace sw::schema {
namespace {

struct Row {
  std::string path;
  Text type;
  Info info;
  std::string fallback;
};

/// Lists the fields of an entry with their whole path: `visits[].talk.learned`.
class RowWriter {
 public:
  explicit RowWriter(std::string prefix, std::vector<Row>& rows) : prefix_(std::move(prefix)), rows_(rows) {}

  template <class T>
  void field(const Info& info, const T& member) {
    const std::string path = prefix_ + std::string(info.key);
    add(path, info, member);
  }

 private:
  template <class T>
  void add(const std::string& path, const Info& info, const Field<T>& field) {
    std::string fallback;
    if (info.need == Need::defaulted) {
      const Json value = json_value(field.value);
      fallback = value.is_string() ? value.get<std::string>() : value.dump();
    }
    rows_.push_back({path, scalar_words<T>(info.limits), info, std::move(fallback)});
  }

  template <class S>
  requires std::is_base_of_v<Entry, S>
  void add(const std::string& path, const Info& info, const S&) {
    rows_.push_back({path, {"blok", "block"}, info, {}});
    RowWriter inner(path + ".", rows_);
    S entry;
    describe(inner, entry);
  }

  template <class T>
  void add(const std::string& path, const Info& info, const List<T>&) {
    const std::size_t at = rows_.size();
    add(path + "[]", info, T{});
    rows_[at].type = {"lijst: " + rows_[at].type.nl, "list: " + rows_[at].type.en};
  }

  template <class T>
  void add(const std::string& path, const Info& info, const Table<T>&) {
    Text type = scalar_words<T>(info.limits);
    rows_.push_back({path + ".*", {"per sleutel: " + type.nl, "per key: " + type.en}, info, {}});
  }

  std::string prefix_;
  std::vector<Row>& rows_;
};

std::string need_words(const Row& row) {
  if (row.info.need == Need::required) return "**ja / yes**";
  return row.fallback.empty() ? "" : "`" + row.fallback + "`";
}

std::string shown(const Row& row) {
  std::string bounds;
  const Limits& limits = row.info.limits;
  if (limits.least != 0 || limits.most != 0) bounds = fmt::format(", {}–{}", limits.least, limits.most);
  const std::string type = row.type.nl == row.type.en ? row.type.nl : row.type.nl + " / " + row.type.en;
  return fmt::format("| `{}` | {}{} | {} | {}<br>*{}* | {} |\n", row.path, type, bounds, need_words(row),
                     row.info.help.nl, row.info.help.en, row.info.source);
}

template <class Entity>
std::string section() {
  Entity entity;
  const EntityInfo about = entity_info(entity);
  std::vector<Row> rows;
  RowWriter writer("", rows);
  describe(writer, entity);
  std::string page =
      fmt::format("## {} / {}\n\n`{}` — {}<br>*{}*\n\n", about.title.nl, about.title.en,
                  about.folder.empty() ? "switch.yaml" : std::string(about.folder) + "/ID.yaml",
                  about.help.nl, about.help.en);
  page +=
      "| sleutel / key | soort / type | verplicht of anders / required or default | uitleg / meaning | bron "
      "/ source |\n"
      "|---|---|---|---|---|\n";
  for (const Row& row : rows) page += shown(row);
  return page + "\n";
}

}  // namespace

std::string reference_page() {
  return section<Round>() + section<Organisation>() + section<Participant>() + section<Exchange>();
}

}  // namespace sw::schema
