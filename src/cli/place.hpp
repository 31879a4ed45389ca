// A place in a file as the commands that edit name it, and the value that is to stand there: one reading for
// all of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session.hpp"
#include "switch/schema/paths.hpp"
#include "switch/yaml/value.hpp"

namespace sw::cli {

/// A place that a file has, or may have as its entity is described.
struct Spot {
  yaml::Path path;
  schema::Holds holds;
};

/// Complains, and is empty, where `path` is none, the entity has no such field, or a list no such item.
std::optional<Spot> find_spot(Session& session, std::string_view entity, const yaml::Document& document,
                              const std::string& path);

struct Place {
  Opened opened;  ///< to be edited
  std::string file;
  Spot spot;
  std::vector<std::string> words;  ///< what a list of single values holds
};

/// Opens the round, to edit it unless nothing is to be written. Complains, and is empty, where there is no
/// such file or place.
std::optional<Place> open_place(Session& session, const std::string& whose, const std::string& path,
                                bool dry_run);

/// A word of the command line as a field wants it. The word stands for itself: brackets, commas and quotes
/// are part of it.
yaml::Value value_for(schema::Holds holds, const std::string& word);

/// The two halves of `key=value`; complains, and is empty, without a `=` or a value.
std::optional<std::pair<std::string, std::string>> assignment(Session& session, const std::string& word);

}  // namespace sw::cli
