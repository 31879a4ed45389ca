#include "place.hpp"

#include "editing.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {

std::optional<Place> place_of(Session& session, const Workspace& workspace, const std::string& whose,
                              const std::string& path) {
  const std::string file = file_of(workspace, whose);
  if (file.empty()) {
    session.unknown_id(workspace, whose);
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
  return Place{file, *parsed, *holds};
}

}  // namespace sw::cli
