// A place in a file as `set` and `unset` name it: FILE-OR-ID and PATH.
#pragma once

#include <optional>
#include <string>

#include "session.hpp"
#include "switch/schema/paths.hpp"

namespace sw::cli {

struct Place {
  std::string file;
  yaml::Path path;
  schema::Holds holds;
};

/// Complains, and is empty, where there is no such place.
std::optional<Place> place_of(Session& session, const Workspace& workspace, const std::string& whose,
                              const std::string& path);

}  // namespace sw::cli
