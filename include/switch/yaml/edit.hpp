// Changes to a file that somebody else wrote: one place changes, every other byte stays. What comes out is
// read again by the reader and by the referee, and must say exactly what was intended; else nothing is done.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "switch/language/words.hpp"
#include "switch/yaml/path.hpp"
#include "switch/yaml/value.hpp"

namespace sw::yaml {

/// A scalar gets another value, in its own quotes where it has them; a value that was left out, and an empty
/// list or block, gets any.
struct Replace {
  Path at;
  Value value;
};

/// A new key in a mapping, or in a value that was left out: behind the key `after`, else at the end.
struct Insert {
  Path mapping;
  std::string key;
  Value value;
  std::string after = {};
};

/// A new last item of a sequence, or the first one of a value that was left out.
struct Append {
  Path sequence;
  Value item;
};

/// An entry of a mapping or an item of a sequence, with the comment lines directly above it. The last one
/// leaves
/// `{}` or `[]`.
struct Delete {
  Path at;
};

using Edit = std::variant<Replace, Insert, Append, Delete>;

/// The new text, or why there is none.
struct Edited {
  std::optional<std::string> text;
  Text refusal;
};

/// Never throws. Line ends of Windows, a byte order mark and a missing last line end stay as they are.
Edited apply(std::string_view text, const Edit& edit);

}  // namespace sw::yaml
