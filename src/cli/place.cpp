#include "place.hpp"

#include "editing.hpp"
#include "rounds.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {

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
  const auto parsed = yaml::parse_path(path);
  if (!parsed || parsed->empty()) {
    session.complain(say(msg::not_a_path, visible(path)));
    return std::nullopt;
  }
  const auto holds = schema::holds(entity_of(file), *parsed);
  if (!holds) {
    session.complain(say(msg::no_field, entity_of(file), visible(path)));
    return std::nullopt;
  }
  return Place{std::move(*opened), file, *parsed, *holds};
}

}  // namespace sw::cli
