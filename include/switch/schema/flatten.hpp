// Entities as rows: one sheet per entity and one per list of blocks in it, with the keys of the files as
// columns.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "switch/model/workspace.hpp"

namespace sw::schema {

/// A value without its field: nothing, or as the file has it.
using Plain =
    std::variant<std::monostate, std::string, std::int64_t, bool, Date, Minutes, std::vector<std::string>>;

/// Keys inside a block are joined with `_`: `preconditions_sends`. The rows of a list begin with the id of
/// their entity and the number of the item.
struct Sheet {
  std::string name;  ///< `exchanges`, `exchanges_visits`, `exchanges_visits_photos`
  std::vector<std::string> columns;
  std::vector<std::vector<Plain>> rows;

  friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// Organisations, participants and exchanges; a sheet without rows is left out.
std::vector<Sheet> flatten(const Workspace& workspace);

}  // namespace sw::schema
