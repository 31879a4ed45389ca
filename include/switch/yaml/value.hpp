// A value that is to be written, and its YAML: quotes only where they must be, long text as a block.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "switch/yaml/tree.hpp"

namespace sw::yaml {

struct Entry;

/// Made by the functions below; what it holds depends on `is`.
struct Value {
  enum class Is : std::uint8_t { text, typed, sequence, mapping };

  Is is = Is::typed;
  std::string text;            ///< of text, or of something typed: `true`, `14`; empty for null
  std::vector<Value> items;    ///< of a sequence
  std::vector<Entry> entries;  ///< of a mapping
};

struct Entry {
  std::string key;
  Value value;
};

/// Reads back as this very text, whatever it looks like.
Value text_value(std::string text);
/// Reads back as what the text means: a boolean, a number, null, or text that is none of these.
Value typed_value(std::string text);
Value sequence_value(std::vector<Value> items);
Value mapping_value(std::vector<Entry> entries);

/// What a reader makes of the value once it is written.
Tree tree_of(const Value& value);

/// A whole file with this value, in block style; a line end behind the last line.
std::string emit(const Value& value);

}  // namespace sw::yaml
