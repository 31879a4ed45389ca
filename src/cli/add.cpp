#include "command.hpp"
#include "editing.hpp"
#include "place.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

struct Options {
  std::string whose;
  std::string path;
  std::vector<std::string> values;
  EditOptions edit;

  void declare(Arguments& arguments) {
    arguments.positional("FILE-OR-ID", whose,
                         {"Welk bestand, zoals bij ‘set’.", "Which file, as with ‘set’."});
    arguments.positional(
        "LIST", path,
        {"De lijst, zoals vision.strengths of roles.", "The list, such as vision.strengths or roles."});
    arguments.positionals("VALUE", values,
                          {"Wat erbij komt: één waarde, of sleutel=waarde voor elke sleutel van het element.",
                           "What is added: one value, or key=value for each key of the item."},
                          true);
    edit.declare(arguments);
  }

  int run(Session& session) const {
    auto place = open_place(session, whose, path, edit.dry_run);
    if (!place) return exit_failed;
    if (place->holds != schema::Holds::list) return session.refuse(say(msg::not_a_list, visible(path)));
    const auto item = item_of(session, *place);
    if (!item) return exit_failed;
    Editing editing(session, place->opened);
    editing.append(place->file, place->path, *item);
    return editing.finish(edit, say(msg::was_added, place->file, yaml::shown(place->path)));
  }

 private:
  /// The new item, each of its values as its field wants it.
  std::optional<yaml::Value> item_of(Session& session, const Place& place) const {
    yaml::Path inner = place.path;
    inner.emplace_back(std::size_t{1});
    const auto holds = schema::holds(entity_of(place.file), inner);
    if (holds && *holds != schema::Holds::block) return yaml::text_value(values.front());
    std::vector<yaml::Entry> entries;
    for (const std::string& one : values) {
      const std::size_t equals = one.find('=');
      yaml::Path field = inner;
      field.emplace_back(one.substr(0, equals));
      const auto kind =
          equals == std::string::npos ? std::nullopt : schema::holds(entity_of(place.file), field);
      if (!kind) {
        session.complain(equals == std::string::npos ? say(msg::key_value, visible(one))
                                                     : say(msg::no_such_key, visible(one.substr(0, equals))));
        return std::nullopt;
      }
      const std::string value = one.substr(equals + 1);
      entries.push_back({one.substr(0, equals),
                         *kind == schema::Holds::text ? yaml::text_value(value) : yaml::typed_value(value)});
    }
    return yaml::mapping_value(std::move(entries));
  }
};

}  // namespace

const Command add_command{
    "add",
    Group::set_up,
    {"Voeg een element toe aan een lijst in een bestand.", "Add an item to a list in a file."},
    declared<Options>,
    Effect::writes};

}  // namespace sw::cli
