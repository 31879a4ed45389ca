// A place in a file as `set` and `unset` name it: FILE-OR-ID and PATH.
#pragma once

#include <optional>
#include <string>

#include "session.hpp"
#include "switch/schema/paths.hpp"

namespace sw::cli {

struct Place {
  Opened opened;  ///< to be edited
  std::string file;
  yaml::Path path;
  schema::Holds holds;
};

/// Opens the round to edit it. Complains, and is empty, where there is no such place.
std::optional<Place> open_place(Session& session, const std::string& whose, const std::string& path,
                                bool dry_run);

}  // namespace sw::cli
