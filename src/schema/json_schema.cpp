// JSON Schema from the descriptions.
#include <algorithm>

#include "switch/schema/describe.hpp"
#include "switch/schema/entities.hpp"
#include "switch/text/log_commands.hpp"
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

template <class Id>
const std::string& text_of(const Field<Id>& id) {
  return id->text;
}
template <class Tag>
const std::string& text_of(const Id<Tag>& id) {
  return id.text;
}

/// The ids of a list, with the names that people know them by.
struct Known {
  Json ids = Json::array();
  Json names = Json::array();

  template <class List>
  void add(const List& list) {
    for (const auto& one : list) {
      const std::string& id = text_of(one.id);
      if (std::find(ids.begin(), ids.end(), id) != ids.end()) continue;  // a topic may stand in two frames
      ids.push_back(id);
      if constexpr (requires { one.name; })
        names.push_back(*one.name);
      else
        names.push_back(*one.text);
    }
  }
};

/// What a reference of this type can name in a round; nothing for a type that a round does not define.
template <class T>
Known known_in(const Workspace& workspace) {
  [[maybe_unused]] const Round& round = workspace.round;
  Known known;
  if constexpr (std::is_same_v<T, OrganisationId>)
    known.add(workspace.organisations);
  else if constexpr (std::is_same_v<T, ParticipantId>)
    known.add(workspace.participants);
  else if constexpr (std::is_same_v<T, NetworkId>)
    known.add(round.networks);
  else if constexpr (std::is_same_v<T, KindId>)
    known.add(round.kinds);
  else if constexpr (std::is_same_v<T, FrameworkId>)
    known.add(round.frameworks);
  else if constexpr (std::is_same_v<T, MomentId>)
    known.add(round.moments);
  else if constexpr (std::is_same_v<T, CommitmentId>)
    known.add(round.commitments);
  else if constexpr (std::is_same_v<T, TopicId>) {
    for (const Framework& one : round.frameworks) known.add(one.topics);
    known.add(round.topics);
  }
  return known;
}

class SchemaWriter {
 public:
  /// `round` may be null.
  explicit SchemaWriter(const Workspace* round) : round_(round) {}

  template <class T>
  void field(const Info& info, const T& member) {
    add(info, of(info, member));
  }

  Json finish() {
    Json schema = {
        {"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties_)}};
    if (!required_.empty()) schema["required"] = std::move(required_);
    return schema;
  }

 private:
  void add(const Info& info, const Json& value) {
    Json schema = {{"description", description(info)}};
    schema.update(value);
    if (info.need == Need::required)
      required_.push_back(info.key);
    else
      allow_null(schema);
    properties_[std::string(info.key)] = std::move(schema);
  }

  template <class T>
  Json of(const Info& info, const Field<T>& field) {
    Json schema = scalar_schema<T>(info.limits);
    if (info.need == Need::defaulted) schema["default"] = json_value(field.value);
    add_example(info, schema);
    // An `id` defines, every other key refers.
    if (round_ != nullptr && info.key != "id") add_known(known_in<T>(*round_), schema);
    return schema;
  }

  static void add_example(const Info& info, Json& schema) {
    if (!info.example.empty() && schema["type"] == "string" && !schema.contains("enum"))
      schema["examples"] = Json::array({info.example});
  }

  static void add_known(Known known, Json& schema) {
    if (known.ids.empty()) return;
    schema["enum"] = std::move(known.ids);
    schema["enumDescriptions"] = std::move(known.names);
  }

  template <class S>
  requires std::is_base_of_v<Entry, S> Json of(const Info&, const S&) {
    SchemaWriter inner(round_);
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

  const Workspace* round_;
  Json properties_ = Json::object();
  Json required_ = Json::array();
};

template <class Entity>
std::string written_schema(const Workspace* round) {
  Entity entity;
  const EntityInfo about = entity_info(entity);
  SchemaWriter writer(round);
  describe(writer, entity);
  Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                 {"title", std::string(about.title.nl) + " / " + std::string(about.title.en)},
                 {"description", std::string(about.help.nl) + "\n\n" + std::string(about.help.en)}};
  schema.update(writer.finish());
  return json_without_log_commands(schema.dump(2)) + "\n";
}

}  // namespace

std::span<const EntityInfo> entities() {
  static const EntityInfo all[] = {entity_info(Round{}), entity_info(Organisation{}),
                                   entity_info(Participant{}), entity_info(Exchange{})};
  return all;
}

std::optional<std::string> json_schema(std::string_view entity, const Workspace* round) {
  std::string (*const writers[])(const Workspace*) = {written_schema<Round>, written_schema<Organisation>,
                                                      written_schema<Participant>, written_schema<Exchange>};
  for (std::size_t i = 0; i < entities().size(); ++i)
    if (entities()[i].name == entity) return writers[i](round);
  return std::nullopt;
}

std::string schema_file(std::string_view entity) {
  return std::string(entity) + ".schema.json";
}

std::string schema_line(const EntityInfo& entity) {
  return "# yaml-language-server: $schema=" + std::string(entity.folder.empty() ? "" : "../") + "schemas/" +
         schema_file(entity.name) + "\n";
}

}  // namespace sw::schema
