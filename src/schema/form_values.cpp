#include "form_values.hpp"

#include <fmt/format.h>

#include "switch/schema/describe.hpp"
#include "switch/schema/form_model.hpp"
#include "switch/text/hash.hpp"

namespace sw::schema {
namespace {

/// The visitor that takes the values that are there.
class ValueWriter {
 public:
  explicit ValueWriter(FormValues which) : which_(which) {}

  template <class T>
  void field(const Info& info, const T& member) {
    if (member.given() && (info.asked || which_ == FormValues::all))
      values_[std::string(info.key)] = of(member);
  }

  Json finish() { return std::move(values_); }

 private:
  template <class T>
  Json of(const Field<T>& field) const {
    return json_value(field.value);
  }
  template <class S>
  requires std::is_base_of_v<Entry, S> Json of(const S& entry)
  const {
    ValueWriter inner(which_);
    describe(inner, entry);
    return inner.finish();
  }
  template <class T>
  Json of(const List<T>& list) const {
    Json items = Json::array();
    for (const T& item : list) items.push_back(of(item));
    return items;
  }

  FormValues which_;
  Json values_ = Json::object();
};

/// The visitor that lists the fields.
class FieldLister {
 public:
  template <class T>
  void field(const Info& info, const T& member) {
    const std::string outer = path_;
    path_ += (outer.empty() ? "" : ".") + std::string(info.key);
    all.push_back({path_, info.help, info.asked});
    if (info.asked) inside(member);
    path_ = outer;
  }

  std::vector<FormField> all;

 private:
  template <class T>
  void inside(const Field<T>&) {}
  template <class T>
  void inside(const List<Field<T>>&) {}
  template <class S>
  requires std::is_base_of_v<Entry, S>
  void inside(const S& entry) { describe(*this, entry); }
  template <class S>
  requires std::is_base_of_v<Entry, S>
  void inside(const List<S>&) { describe(*this, static_cast<const S&>(S{})); }

  std::string path_;
};

yaml::Value value_of(const Json& json) {
  if (json.is_array()) {
    std::vector<yaml::Value> items;
    for (const Json& item : json) items.push_back(value_of(item));
    return yaml::sequence_value(std::move(items));
  }
  if (json.is_object()) {
    std::vector<yaml::Entry> entries;
    for (const auto& [key, value] : json.items()) entries.push_back({key, value_of(value)});
    return yaml::mapping_value(std::move(entries));
  }
  return json.is_string() ? yaml::text_value(json.get<std::string>()) : yaml::typed_value(json.dump());
}

std::string base_of(const Json& values) {
  return fmt::format("{:016x}", stable_hash(values.dump(-1, ' ', false, Json::error_handler_t::replace)));
}

std::string number_of(std::string_view meant) {
  return fmt::format("{:08x}", stable_hash(meant) >> 32);
}

}  // namespace

template <class Entity>
Json form_values(const Entity& entity, FormValues which) {
  ValueWriter values(which);
  describe(values, entity);
  return values.finish();
}

template <class Entity>
std::vector<FormField> form_fields() {
  FieldLister lister;
  describe(lister, static_cast<const Entity&>(Entity{}));
  return std::move(lister.all);
}

template <class Entity>
std::string form_base(const Entity& entity) {
  return base_of(form_values(entity, FormValues::asked));
}

template <class Entity>
std::string form_base_of_all(const Entity& entity) {
  return base_of(form_values(entity, FormValues::all));
}

template <class Entity>
std::map<std::string, std::string> form_start(const Entity& entity) {
  std::map<std::string, std::string> start;
  for (const auto& [place, meant] : yaml::places_of(value_of(form_values(entity, FormValues::asked))))
    start.emplace(place.name, number_of(meant.usual));
  return start;
}

bool form_says(std::string_view number, const yaml::Meaning& meant) {
  return number == number_of(meant.usual) || number == number_of(meant.written);
}

#define SWITCH_FORM_OF(Entity)                           \
  template Json form_values(const Entity&, FormValues);  \
  template std::vector<FormField> form_fields<Entity>(); \
  template std::string form_base(const Entity&);         \
  template std::string form_base_of_all(const Entity&);  \
  template std::map<std::string, std::string> form_start(const Entity&)
SWITCH_FORM_OF(Organisation);
SWITCH_FORM_OF(Participant);
#undef SWITCH_FORM_OF

}  // namespace sw::schema
