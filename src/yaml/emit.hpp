// How values are put into a file: shared by emit() and by the edits.
#pragma once

#include <string>
#include <string_view>

#include "switch/yaml/value.hpp"

namespace sw::yaml {

/// Where a value goes, and what it should look like.
struct Setting {
  int column = 0;             ///< where its own lines begin, if it has any
  bool in_flow = false;       ///< between brackets: no lines of its own, no blocks
  Style like = Style::plain;  ///< the style of the scalar whose place it takes
  bool blocks = true;         ///< text may become a block with `|` or `>`
};

inline bool is_collection(const Value& value) {
  return value.is == Value::Is::sequence || value.is == Value::Is::mapping;
}

/// A value behind `key:` or `-`.
struct Written {
  std::string first;  ///< what follows on the same line, with the space before it
  std::string below;  ///< the further lines, each with its line end in front
};

Written write_behind_key(const Value& value, const Setting& setting);
Written write_behind_dash(const Value& value, const Setting& setting);

/// A key as it is written; its colon is not there yet.
std::string write_key(std::string_view key, bool in_flow);

/// A value on one line: a scalar, or a collection between brackets.
std::string write_flow(const Value& value, Style like);

}  // namespace sw::yaml
