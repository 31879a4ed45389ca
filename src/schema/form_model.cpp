#include "switch/schema/form_model.hpp"

#include <utility>

#include "form_values.hpp"
#include "switch/schema/describe.hpp"
#include "switch/schema/entities.hpp"

namespace sw::schema {
namespace {

struct Context {
  const Workspace& workspace;
  Language language;
  OrganisationId home;  ///< whose people and questions may be chosen; empty: nobody's
};

Json choice_of(std::string_view value, std::string_view label) {
  return {{"value", value}, {"label", label.empty() ? value : label}};
}

template <class Things>
Json named(const Things& things) {
  Json all = Json::array();
  for (const auto& thing : things) all.push_back(choice_of(thing.id->text, *thing.name));
  return all;
}

/// What can be chosen from for a type; null where anything goes.
Json offered(const Context& c, const KindId&) {
  return named(c.workspace.round.kinds);
}
Json offered(const Context& c, const NetworkId&) {
  return named(c.workspace.round.networks);
}
Json offered(const Context& c, const FrameworkId&) {
  return named(c.workspace.round.frameworks);
}
Json offered(const Context& c, const MomentId&) {
  return named(c.workspace.round.moments);
}
Json offered(const Context& c, const CommitmentId&) {
  Json all = Json::array();
  for (const Commitment& one : c.workspace.round.commitments)
    all.push_back(choice_of(one.id->text, *one.text));
  return all;
}
Json offered(const Context& c, const TopicId&) {
  Json all = named(c.workspace.round.topics);
  for (const Framework& framework : c.workspace.round.frameworks)
    for (const Topic& topic : framework.topics)
      all.push_back(choice_of(topic.id->text, *topic.name + " (" + *framework.name + ")"));
  return all;
}
Json offered(const Context& c, const OrganisationId&) {
  Json all = Json::array();
  for (const Organisation& one : c.workspace.organisations) all.push_back(choice_of(one.id.text, *one.name));
  return all;
}
Json offered(const Context& c, const ParticipantId&) {
  Json all = Json::array();
  for (const Participant& one : c.workspace.participants)
    if (*one.organisation == c.home) all.push_back(choice_of(one.id.text, *one.name));
  return all;
}
Json offered(const Context& c, const QuestionId&) {
  Json all = Json::array();
  if (const Organisation* home = c.workspace.find(c.home))
    for (const OrganisationQuestion& question : home->learning_questions)
      all.push_back(choice_of(question.id->text, question.id->text + ": " + *question.text));
  return all;
}
template <class E>
requires std::is_enum_v<E> Json offered(const Context& c, E) {
  Json all = Json::array();
  for (const auto& one : choices(E{})) all.push_back(choice_of(one.key, one.shown.in(c.language)));
  return all;
}
template <class T>
requires(!std::is_enum_v<T>) Json offered(const Context&, const T&) {
  return nullptr;
}

template <class T>
std::string_view kind_of(const Limits& limits) {
  if constexpr (std::is_same_v<T, std::string>)
    return limits.lines ? "lines" : "text";
  else if constexpr (std::is_same_v<T, int>)
    return "integer";
  else if constexpr (std::is_same_v<T, double>)
    return "number";
  else if constexpr (std::is_same_v<T, bool>)
    return "boolean";
  else if constexpr (std::is_same_v<T, Date>)
    return "date";
  else
    return "text";
}

/// The visitor that lists the fields.
class FormWriter {
 public:
  explicit FormWriter(const Context& context) : context_(context) {}

  template <class T>
  void field(const Info& info, const T& member) {
    if (info.asked) add(info, of(info, member));
  }

  Json finish() { return std::move(fields_); }

 private:
  void add(const Info& info, const Json& value) {
    Json field = {{"key", info.key},
                  {"help", info.help.in(context_.language)},
                  {"required", info.need == Need::required}};
    field.update(value);
    fields_.push_back(std::move(field));
  }

  static void add_limits(const Json& schema, Json& field) {
    for (const auto& [name, as] :
         {std::pair{"maxLength", "longest"}, {"minimum", "least"}, {"maximum", "most"}})
      if (schema.contains(name)) field[as] = schema[name];
  }

  template <class T>
  Json of(const Info& info, const Field<T>& member) {
    Json field = {{"kind", kind_of<T>(info.limits)}};
    const Json schema = scalar_schema<T>(info.limits);
    add_limits(schema, field);
    if (field["kind"] == "text" && !std::is_same_v<T, std::string> && schema.contains("pattern"))
      field["pattern"] = schema["pattern"];
    if (!info.example.empty()) field["example"] = info.example;
    if (info.need == Need::defaulted) field["default"] = json_value(member.value);
    if (info.key != "id") add_choices(field, offered(context_, T{}));
    return field;
  }

  static void add_choices(Json& field, Json choices) {
    if (choices.is_null()) return;
    field["kind"] = "choice";
    field["choices"] = std::move(choices);
  }

  template <class S>
  requires std::is_base_of_v<Entry, S> Json of(const Info&, const S&) {
    return {{"kind", "block"}, {"fields", fields_of<S>()}};
  }

  template <class T>
  Json of(const Info& info, const List<Field<T>>&) {
    Info item = info;
    item.need = Need::required;
    return {{"kind", "list"}, {"item", of(item, Field<T>{})}};
  }

  template <class S>
  requires std::is_base_of_v<Entry, S> Json of(const Info&, const List<S>&) {
    return {{"kind", "rows"}, {"fields", fields_of<S>()}};
  }

  template <class S>
  Json fields_of() {
    FormWriter inner(context_);
    S entry;
    describe(inner, entry);
    return inner.finish();
  }

  const Context& context_;
  Json fields_ = Json::array();
};

OrganisationId home_of(const Organisation& organisation) {
  return organisation.id;
}
OrganisationId home_of(const Participant& participant) {
  return *participant.organisation;
}

/// Somebody new of an organisation works there.
Json values_of_new(const Organisation* home) {
  return home ? Json{{"organisation", home->id.text}} : Json::object();
}

/// A comment of as many lines as it takes.
template <class Entity>
std::string start_lines(const Entity& entity) {
  constexpr std::size_t widest = 76;
  std::string lines, line;
  for (const auto& [place, number] : form_start(entity)) {
    const std::string one = place + "=" + number;
    if (!line.empty() && line.size() + 1 + one.size() > widest) lines += std::exchange(line, {}) + "\n";
    line += line.empty() ? std::string(form_start_mark) + one : " " + one;
  }
  return line.empty() ? lines : lines + line + "\n";
}

std::string written(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

template <class Entity>
std::string form_model(const Workspace& workspace, const Entity* entity, const Organisation* home,
                       Language language) {
  const EntityInfo about = entity_info(Entity{});
  const Context context{workspace, language, entity ? home_of(*entity) : home ? home->id : OrganisationId{}};
  FormWriter fields(context);
  Entity blank;
  describe(fields, blank);
  std::string mark = std::string(form_mark) + std::string(about.name);
  if (entity) mark += " " + entity->id.text + " " + form_base(*entity);
  return written({{"entity", about.name},
                  {"round", *workspace.round.name},
                  {"language", language == Language::nl ? "nl" : "en"},
                  {"title", about.title.in(language)},
                  {"modeline", schema_line(about)},
                  {"mark", mark},
                  {"start", entity ? start_lines(*entity) : std::string()},
                  {"id", entity ? entity->id.text : std::string()},
                  {"fields", fields.finish()},
                  {"values", entity ? form_values(*entity, FormValues::asked) : values_of_new(home)}});
}

template std::string form_model(const Workspace&, const Organisation*, const Organisation*, Language);
template std::string form_model(const Workspace&, const Participant*, const Organisation*, Language);

}  // namespace sw::schema
