// Which codes a run is about.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "switch/diagnostic/code.hpp"

namespace sw {

/// Codes by their beginnings: `S2-04`, `S2`, `S`. Errors of reading a file (D and Y) are always about it: of
/// a file that can't be read nothing else is known.
struct Selection {
  std::vector<std::string> select;  ///< none: all
  std::vector<std::string> ignore;  ///< goes before select

  bool has(const Code& code) const;
  static bool always(const Code& code);
};

}  // namespace sw
