// One source text with its name, and the way from byte offsets to lines and columns.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "switch/text/span.hpp"

namespace sw {

/// A place as people read it: both from 1; columns count code points, not bytes.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend bool operator==(const Position&, const Position&) = default;
};

/// A text and the path it is shown under. Lines end at LF; a CR before it belongs to the line end.
/// Line starts are looked up at the first question, so a file without findings costs nothing; that first
/// question must not be asked by two threads at once. Columns stay cheap in a file that is one long line.
class Source {
 public:
  Source() = default;
  Source(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)) {}

  const std::string& name() const { return name_; }
  std::string_view text() const { return text_; }
  std::string_view text(Span span) const;

  /// The position of a byte; an offset past the end is the end.
  Position position(std::uint32_t offset) const;
  /// How many lines there are; an empty text has one.
  std::uint32_t line_count() const;
  /// A line (from 1) without its end; empty past the last.
  std::string_view line(std::uint32_t number) const;

 private:
  struct Index {
    std::vector<std::uint32_t> starts;  ///< of every line
    std::vector<std::uint32_t> points;  ///< how many code points stand before every block of bytes
  };
  const Index& index() const;
  std::uint32_t points_before(std::uint32_t offset) const;

  std::string name_;
  std::string text_;
  mutable Index index_;
};

}  // namespace sw
