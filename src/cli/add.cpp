#include <algorithm>

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
                          {"Wat erbij komt: een of meer waarden, of sleutel=waarde voor elke sleutel van het "
                           "ene element.",
                           "What is added: one value or more, or key=value for each key of the one item."},
                          true);
    edit.declare(arguments);
  }

  int run(Session& session) const {
    auto place = open_place(session, whose, path, edit.dry_run);
    if (!place) return exit_failed;
    if (place->spot.holds != schema::Holds::list) return session.refuse(say(msg::not_a_list, visible(path)));
    Editing editing(session, place->opened);
    const auto done =
        holds_blocks(*place) ? add_block(session, *place, editing) : add_words(session, *place, editing);
    return done ? editing.finish(edit, *done) : exit_failed;
  }

 private:
  static yaml::Path inside(const Place& place) {
    yaml::Path path = place.spot.path;
    path.emplace_back(std::size_t{1});
    return path;
  }

  static bool holds_blocks(const Place& place) {
    return schema::holds(entity_of(place.file), inside(place)) == schema::Holds::block;
  }

  /// Each word that the list does not hold yet. What to say of it; empty after a complaint.
  std::optional<Text> add_words(Session& session, const Place& place, Editing& editing) const {
    const yaml::Path& list = place.spot.path;
    const auto holds = schema::holds(entity_of(place.file), inside(place)).value_or(schema::Holds::text);
    std::vector<Text> added;
    for (auto word = values.begin(); word != values.end(); ++word) {
      if (std::find(values.begin(), word, *word) != word) {
        session.complain(say(msg::given_twice, visible(*word)));
        return std::nullopt;
      }
      if (std::ranges::find(place.words, *word) != place.words.end()) continue;
      editing.append(place.file, list, value_for(holds, *word));
      added.push_back(Text::same(visible(*word)));
    }
    return say(msg::were_added, place.file, yaml::shown(list), listed(added));
  }

  /// One item with all its keys.
  std::optional<Text> add_block(Session& session, const Place& place, Editing& editing) const {
    std::vector<yaml::Entry> entries;
    for (const std::string& word : values)
      if (!take(session, place, word, entries)) return std::nullopt;
    editing.append(place.file, place.spot.path, yaml::mapping_value(std::move(entries)));
    return say(msg::was_added, place.file, yaml::shown(place.spot.path));
  }

  /// Adds what `key=value` says; false after a complaint.
  static bool take(Session& session, const Place& place, const std::string& word,
                   std::vector<yaml::Entry>& entries) {
    const auto halves = assignment(session, word);
    if (!halves) return false;
    const auto& [key, value] = *halves;
    yaml::Path field = inside(place);
    field.emplace_back(key);
    const auto holds = schema::holds(entity_of(place.file), field);
    field.emplace_back(std::size_t{1});
    const auto of_items = schema::holds(entity_of(place.file), field);
    const bool list = holds == schema::Holds::list;
    const auto same = std::ranges::find(entries, key, &yaml::Entry::key);
    std::optional<Text> wrong;
    if (!holds)
      wrong = say(msg::no_such_key, visible(key));
    else if (holds == schema::Holds::block || (list && of_items == schema::Holds::block))
      wrong = say(msg::not_one_value, visible(key));
    else if (same != entries.end() && !list)
      wrong = say(msg::given_twice, visible(key));
    if (wrong) return session.refuse(*wrong) == exit_fine;
    if (!list)
      entries.push_back({key, value_for(*holds, value)});
    else if (same != entries.end())
      same->value.items.push_back(value_for(*of_items, value));
    else
      entries.push_back({key, yaml::sequence_value({value_for(*of_items, value)})});
    return true;
  }
};

}  // namespace

const Command add_command{"add",
                          Group::set_up,
                          {"Voeg een of meer elementen toe aan een lijst in een bestand.",
                           "Add one item or more to a list in a file."},
                          declared<Options>,
                          Effect::writes};

}  // namespace sw::cli
