#include "place.hpp"

#include <algorithm>

#include "editing.hpp"
#include "names.hpp"
#include "rounds.hpp"
#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/schema/template.hpp"
#include "switch/text/nearest.hpp"
#include "switch/text/unicode.hpp"
#include "switch/yaml/read.hpp"

namespace sw::cli {
namespace {

/// The nodes of the items; empty where no list stands there.
std::vector<yaml::NodeId> items_at(const yaml::Document& document, const yaml::Path& list) {
  std::vector<yaml::NodeId> items;
  const yaml::NodeId id = yaml::resolve(document, list);
  if (id == yaml::no_node || document.node(id).kind != yaml::Kind::sequence) return items;
  for (yaml::NodeId item = document.node(id).first; item != yaml::no_node; item = document.node(item).next)
    items.push_back(item);
  return items;
}

/// The words in a list of single values.
std::vector<std::string> words_at(const yaml::Document& document, const yaml::Path& list) {
  std::vector<std::string> words;
  for (const yaml::NodeId item : items_at(document, list))
    if (document.node(item).kind == yaml::Kind::scalar) words.emplace_back(document.text(item));
  return words;
}

/// The first item that the path names and its list does not have.
std::optional<Text> missing_item(const yaml::Document& document, const yaml::Path& path) {
  for (auto step = path.begin(); step != path.end(); ++step) {
    const auto* number = std::get_if<std::size_t>(&*step);
    if (!number) continue;
    const yaml::Path list(path.begin(), step);
    const std::size_t count = items_at(document, list).size();
    if (*number > count)
      return say(msg::no_item, yaml::shown({path.begin(), step + 1}), yaml::shown(list),
                 counted(static_cast<std::int64_t>(count), msg::item_noun));
  }
  return std::nullopt;
}

}  // namespace

std::optional<Spot> find_spot(Session& session, std::string_view entity, const yaml::Document& document,
                              const std::string& path) {
  const auto parsed = yaml::parse_path(path);
  const auto wrong = [&](const Text& why) {
    session.complain(why);
    return std::nullopt;
  };
  if (!parsed || parsed->empty()) return wrong(say(msg::not_a_path, visible(path)));
  const auto holds = schema::holds(entity, *parsed);
  if (!holds)
    return wrong(
        with_meant(say(msg::no_field, entity, visible(path)), nearest(path, schema::top_keys(entity))));
  if (const auto missing = missing_item(document, *parsed)) return wrong(*missing);
  return Spot{*parsed, *holds};
}

std::optional<Place> open_place(Session& session, const std::string& whose, const std::string& path,
                                bool dry_run) {
  const auto named = named_file(session, whose);
  auto opened = session.open_to_edit(named ? named->root : session.folder(), dry_run);
  if (!opened) return std::nullopt;
  const std::string file = file_of(opened->workspace, named ? named->name : whose);
  if (file.empty()) {
    session.unknown_id(opened->workspace, whose);
    return std::nullopt;
  }
  if (!readable(session, *opened, file)) return std::nullopt;
  Sink ignored;
  const auto document = yaml::read(source_of(opened->workspace, file), FileId{0}, ignored);
  auto spot = find_spot(session, entity_of(file), *document, path);
  if (!spot) return std::nullopt;
  return Place{std::move(*opened), file, *spot, words_at(*document, spot->path)};
}

yaml::Value value_for(schema::Holds holds, const std::string& word) {
  return holds == schema::Holds::text ? yaml::text_value(word) : yaml::typed_value(word);
}

std::optional<std::pair<std::string, std::string>> assignment(Session& session, const std::string& word) {
  const std::size_t equals = word.find('=');
  if (equals == std::string::npos)
    session.complain(say(msg::key_value, visible(word)));
  else if (equals + 1 == word.size())
    session.complain(say(msg::is_empty, visible(word)));
  else
    return std::pair(word.substr(0, equals), word.substr(equals + 1));
  return std::nullopt;
}

}  // namespace sw::cli
