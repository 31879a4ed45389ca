// A text as lines, for edits: where they begin and end, and which hold nothing but a comment.
#pragma once

#include <cstdint>
#include <string_view>

#include "characters.hpp"

namespace sw::yaml {

class Lines {
 public:
  using Offset = std::uint32_t;

  explicit Lines(std::string_view text)
      : text_(text),
        first_(text.starts_with(byte_order_mark) ? static_cast<Offset>(byte_order_mark.size()) : 0) {}

  Offset size() const { return static_cast<Offset>(text_.size()); }
  /// Where the line of `at` begins; the first begins behind a byte order mark.
  Offset begin(Offset at) const;
  /// Where the line of `at` ends: at its line end, or at the end of the text.
  Offset end(Offset at) const;
  /// Where the next line begins; the end of the text where there is none.
  Offset next(Offset at) const;
  bool is_first(Offset line) const { return line <= first_; }
  /// In spaces, of the line that begins at `line`.
  Offset indentation(Offset line) const;
  bool is_blank(Offset line) const { return text(line) == end(line); }
  bool is_comment(Offset line) const { return text(line) < size() && text_[text(line)] == '#'; }
  /// Whether nothing but spaces stands before `at` on its line.
  bool is_own(Offset at) const { return text(begin(at)) >= at; }

 private:
  /// The first byte of a line that is no space.
  Offset text(Offset line) const { return line + indentation(line); }

  std::string_view text_;
  Offset first_;
};

}  // namespace sw::yaml
