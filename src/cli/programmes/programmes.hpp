// The programmes whose declaration comes along: every file <name>.yaml of this folder.
#pragma once

#include <span>
#include <string_view>

namespace sw::cli {

struct Programme {
  std::string_view name;
  std::string_view declaration;  ///< a whole switch.yaml
};

std::span<const Programme> programmes();

}  // namespace sw::cli
