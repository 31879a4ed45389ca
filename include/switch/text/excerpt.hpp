// One line of a source as it is shown under a finding: made visible, cut to a width, with the part to mark.
#pragma once

#include <cstdint>
#include <string>

#include "switch/text/source.hpp"

namespace sw {

/// The line is before + marked + after, all of it safe for a terminal. Marks go under columns
/// [offset, offset + width).
struct Excerpt {
  std::uint32_t line = 1;
  std::string before;
  std::string marked;
  std::string after;
  std::uint32_t offset = 0;
  std::uint32_t width = 1;  ///< at least one, also for a place between two characters
};

/// The first line of `span`. A line wider than `columns` is cut around the start of the span, with an
/// ellipsis where text was left out.
Excerpt excerpt(const Source& source, Span span, std::uint32_t columns = 100);

}  // namespace sw
