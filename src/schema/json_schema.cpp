// JSON Schema from the descriptions.
#include "switch/schema/describe.hpp"
#include "switch/schema/entities.hpp"
#include "type_words.hpp"

namespace sw::schema {
namespace {

std::string description(const Info& info) {
  std::string text = std::string(info.help.nl) + "\n\n" + std::string(info.help.en);
  if (!info.source.empty()) text += "\n\n(" + std::string(info.source) + ")";
  return text;
}

/// A value that may be left empty is null to a YAML reader.
void allow_null(Json& schema) {
  schema["type"] = Json::array({schema["type"], "null"});
  if (schema.contains("enum")) schema["enum"].push_back(nullptr);
}

class SchemaWriter {
 public:
  template <class T>
  void field(const Info& info, const T& member) {
    Json schema = {{"description", description(info)}};
    schema.update(of(info, member));
    if (info.need == Need::required) required_.push_back(info.key);
    else allow_null(schema);
    properties_[std::string(info.key)] = std::move(schema);
  }

  Json finish() {
    Json schema = {{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties_)}};
    if (!required_.empty()) schema["required"] = std::move(required_);
    return schema;
  }

 private:
  template <class T>
  Json of(const Info& info, const Field<T>& field) {
    Json schema = scalar_schema<T>(info.limits);
    if (info.need == Need::defaulted) schema["default"] = json_value(field.value);
    if (!info.example.empty() && schema["type"] == "string" && !schema.contains("enum"))
      schema["examples"] = Json::array({info.example});
    return schema;
  }

  template <class S>
    requires std::is_base_of_v<Entry, S>
  Json of(const Info&, const S&) {
    SchemaWriter inner;
    S entry;
    describe(inner, entry);
    return inner.finish();
  }

  template <class T>
  Json of(const Info& info, const List<T>&) {
    Info item = info;
    item.need = Need::required;
    return {{"type", "array"}, {"items", of(item, T{})}};
  }

  template <class T>
  Json of(const Info& info, const Table<T>&) {
    Json value = of(info, Field<T>{});
    allow_null(value);
    return {{"type", "object"}, {"additionalProperties", std::move(value)}};
  }

  Json properties_ = Json::object();
  Json required_ = Json::array();
};

template <class Entity>
std::string written_schema() {
  Entity entity;
  const EntityInfo about = entity_info(entity);
  SchemaWriter writer;
  describe(writer, entity);
  Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                 {"title", std::string(about.title.nl) + " / " + std::string(about.title.en)},
                 {"description", std::string(about.help.nl) + "\n\n" + std::string(about.help.en)}};
  schema.update(writer.finish());
  return schema.dump(2) + "\n";
}

}  // namespace

std::span<const EntityInfo> entities() {
  static const EntityInfo all[] = {entity_info(Round{}), entity_info(Organisation{}), entity_info(Participant{}),
                                   entity_info(Exchange{})};
  return all;
}

std::optional<std::string> json_schema(std::string_view entity) {
  std::string (*const writers[])() = {written_schema<Round>, written_schema<Organisation>, written_schema<Participant>,
                                      written_schema<Exchange>};
  for (std::size_t i = 0; i < entities().size(); ++i)
    if (entities()[i].name == entity) return writers[i]();
  return std::nullopt;
}

std::string schema_file(std::string_view entity) { return std::string(entity) + ".schema.json"; }

std::string schema_line(const EntityInfo& entity) {
  return "# yaml-language-server: $schema=" + std::string(entity.folder.empty() ? "" : "../") + "schemas/" +
         schema_file(entity.name) + "\n";
}

}  // namespace sw::schema
