// Where a finding is, in the terms that all formats share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "switch/diagnostic/render.hpp"

namespace sw {

struct Place {
  const Source* source = nullptr;      ///< null for a finding without a file
  const RoundFolder* round = nullptr;  ///< null where the source's name is a path already
  Position begin;
  Position end;                 ///< behind the last character
  std::uint32_t last_line = 1;  ///< the last line that holds a part of it
  bool exact = false;           ///< false: the file as a whole, and the positions mean nothing

  bool one_line() const { return begin.line == last_line; }
};

Place place_of(const Report& report, const Origin& origin);

/// "organisations/roos.yaml:12:9" as far as it is known; empty without a file. Safe for a terminal.
std::string shown(const Report& report, const Place& place);

/// The path from where people stand; empty without a file.
std::string path_from_here(const Report& report, const Place& place);

/// The path from the repository's root; the round's own file for a finding without a file.
std::string path_from_root(const Report& report, const Place& place);

}  // namespace sw
