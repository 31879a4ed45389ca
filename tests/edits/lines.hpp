// What the driver of this folder plays: command lines that write, with systematic values.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "switch/model/workspace.hpp"

namespace edits {

using Line = std::vector<std::string>;

/// A place in a file that must hold this text once the line was carried out.
struct Told {
  std::string file;
  std::string path;  ///< ends in `[]` for one of the items
  std::string text;
};

struct Edit {
  Line words;
  std::optional<Told> told;
};

/// Every path of every kind of file, and every argument of every other command that writes, with every value.
std::vector<Edit> all(const sw::Workspace& round);

}  // namespace edits
