// What a YAML text says, without how it is written: the common form in which reader, referee and the
// intention of an edit are compared.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "switch/yaml/document.hpp"

namespace sw::yaml {

/// A scalar, or the beginning or end of a collection.
struct Event {
  enum class What : std::uint8_t { scalar, mapping, sequence, end };

  What what = What::scalar;
  bool typed = false;       ///< a scalar that is null, a boolean or a number, and no text
  std::string text;         ///< of a scalar; empty for every spelling of null
  std::uint32_t begin = 0;  ///< its first byte; not compared, and not set where nothing is written

  friend bool operator==(const Event& a, const Event& b) {
    return a.what == b.what && a.typed == b.typed && a.text == b.text;
  }
};

/// In reading order; a document of nothing but null is empty.
using Tree = std::vector<Event>;

Tree tree_of(const Document& document);

/// A scalar's event, from its text and whether it stands without quotes.
Event scalar_event(std::string_view text, bool plain);

}  // namespace sw::yaml
