// What a value says, however it is written: so that two ways of writing one answer are one answer.
#pragma once

#include <string>
#include <string_view>

#include "switch/yaml/value.hpp"

namespace sw::yaml {

/// A text without what no reader sees: blanks at the ends of its lines, blanks and empty lines around it,
/// characters without a picture; a tab is a space. A form hands a text back like this.
std::string plain_text(std::string_view text);

/// What a value says: two say the same where either text is the same. Both are empty where the value holds
/// nothing: no value, an empty text, or only those. The order of keys, and of a list of single values, tells
/// nothing; that of a list of blocks does.
struct Meaning {
  std::string written;  ///< as the text of its values stands there: a phone number is no number
  std::string usual;    ///< with numbers and booleans as values: `2.50` is 2.5, and no text is

  bool nothing() const { return written.empty(); }
  friend bool operator==(const Meaning& a, const Meaning& b) {
    return a.written == b.written || a.usual == b.usual;
  }
};

Meaning meaning(const Value& value);

}  // namespace sw::yaml
