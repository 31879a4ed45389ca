#include "switch/schema/encode.hpp"

#include "switch/schema/describe.hpp"
#include "switch/schema/entities.hpp"
#include "switch/yaml/value.hpp"
#include "type_words.hpp"

namespace sw::schema {
namespace {

/// The visitor that makes a YAML value of an entity.
class Encoder {
 public:
  template <class T>
  void field(const Info& info, const T& member) {
    if (is_there(member) || info.need == Need::required)
      entries_.push_back({std::string(info.key), of(member)});
  }

  yaml::Value finish() { return yaml::mapping_value(std::move(entries_)); }

 private:
  template <class T>
  static bool is_there(const Field<T>& field) {
    return field.given() || field.value != T{};
  }
  template <class T>
  static bool is_there(const T& member) {
    return member.given();
  }

  template <class T>
  static yaml::Value of(const Field<T>& field) {
    const Json value = json_value(field.value);
    return value.is_string() ? yaml::text_value(value.get<std::string>()) : yaml::typed_value(value.dump());
  }

  template <class S>
  requires std::is_base_of_v<Entry, S>
  static yaml::Value of(const S& entry) {
    Encoder inner;
    describe(inner, entry);
    return inner.finish();
  }

  template <class T>
  static yaml::Value of(const List<T>& list) {
    std::vector<yaml::Value> items;
    for (const T& item : list) items.push_back(of(item));
    return yaml::sequence_value(std::move(items));
  }

  template <class T>
  static yaml::Value of(const Table<T>& table) {
    std::vector<yaml::Entry> rows;
    for (const auto& row : table.rows) rows.push_back({*row.key, of(row.value)});
    return yaml::mapping_value(std::move(rows));
  }

  std::vector<yaml::Entry> entries_;
};

}  // namespace

template <class Entity>
std::string written_file(const Entity& entity) {
  Encoder encoder;
  describe(encoder, entity);
  return schema_line(entity_info(entity)) + yaml::emit(encoder.finish());
}

template std::string written_file(const Round&);
template std::string written_file(const Organisation&);
template std::string written_file(const Participant&);
template std::string written_file(const Exchange&);

}  // namespace sw::schema
