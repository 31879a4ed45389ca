// Scalars between quotes.
#include "reader.hpp"

namespace sw::yaml {
namespace {

void append_utf8(std::string& text, std::uint32_t point) {
  const auto byte = [&](std::uint32_t value) { text += static_cast<char>(value); };
  if (point < 0x80) return byte(point);
  if (point < 0x800) {
    byte(0xC0 | point >> 6);
  } else {
    if (point < 0x10000) {
      byte(0xE0 | point >> 12);
    } else {
      byte(0xF0 | point >> 18);
      byte(0x80 | (point >> 12 & 0x3F));
    }
    byte(0x80 | (point >> 6 & 0x3F));
  }
  byte(0x80 | (point & 0x3F));
}

/// The value of a hexadecimal digit; 16 for any other character.
std::uint32_t hex(char c) {
  if (c >= '0' && c <= '9') return static_cast<std::uint32_t>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<std::uint32_t>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<std::uint32_t>(c - 'A' + 10);
  return 16;
}

}  // namespace

bool Reader::quoted(Parent& parent, int indent) {
  const bool is_double = here() == '"';
  const NodeId id = add(parent, Kind::scalar, is_double ? Style::double_quoted : Style::single_quoted);
  const QuoteFrame frame{at_, indent, document_.decoded_.size()};
  ++at_;
  Offset end = at_;
  while (text_[end] != text_[frame.open] && text_[end] != '\\' && !is(text_[end], line_end)) ++end;
  const bool as_written = text_[end] == text_[frame.open] && (is_double || text_[end + 1] != '\'');
  if (as_written) {
    take_source(id, at_, end);
    at_ = end + 1;
  } else {
    if (!(is_double ? double_quoted(frame) : single_quoted(frame))) return false;
    take_decoded(id, frame.decoded);
  }
  node(id).span.end = at_;
  return true;
}

bool Reader::single_quoted(const QuoteFrame& frame) {
  for (;;) {
    const char c = here();
    if (is(c, line_end)) {
      if (!fold(frame, frame.decoded)) return false;
      continue;
    }
    if (c == '\'' && text_[++at_] != '\'') return true;
    document_.decoded_ += c;
    ++at_;
  }
}

bool Reader::double_quoted(const QuoteFrame& frame) {
  std::size_t keep = frame.decoded;  // what an escape wrote is not trimmed by a fold
  for (;;) {
    const char c = here();
    if (is(c, line_end)) {
      if (!fold(frame, keep)) return false;
    } else if (c == '\\') {
      if (!escape(frame)) return false;
      keep = document_.decoded_.size();
    } else {
      ++at_;
      if (c == '"') return true;
      document_.decoded_ += c;
    }
  }
}

/// Passes a line end inside quotes, the blanks around it and empty lines.
bool Reader::fold(const QuoteFrame& frame, std::size_t keep) {
  std::string& text = document_.decoded_;
  while (text.size() > keep && is(text.back(), blank)) text.pop_back();
  if (at_end()) return refuse_unclosed_quote(frame.open, at_);
  const LineStart next = next_text_line(at_);
  const bool too_far_left = static_cast<int>(next.indentation) <= frame.indent;
  if (next.text == size_ || too_far_left || (next.indentation == 0 && marker_at(next.line))) {
    return refuse_unclosed_quote(frame.open, next.line);
  }
  // One empty line behind a text is one line end for every reader. From the second on, and without a text,
  // yaml-cpp counts otherwise than the others.
  const bool alike = next.breaks <= 1 || (next.breaks == 2 && text.size() > frame.decoded);
  if (!alike && text_[next.text] == text_[frame.open]) return refuse_empty_end(frame.open, next.text);
  at_ = next.text;
  line_ = next.line;
  add_folded(next.breaks);
  return true;
}

bool Reader::escape(const QuoteFrame& frame) {
  const Offset begin = at_++;
  const char c = here();
  if (is(c, line_end))
    return !at_end() ? escaped_line_end(frame, begin) : refuse_unclosed_quote(frame.open, at_);
  ++at_;
  switch (c) {
    case 't':
      document_.decoded_ += '\t';
      return true;
    case 'n':
      document_.decoded_ += '\n';
      return true;
    case '"':
    case '\\':
    case '/':
    case ' ':
      document_.decoded_ += c;
      return true;
    case 'x':
      return escaped_code_point(2, begin);
    case 'u':
      return escaped_code_point(4, begin);
    case 'U':
      return escaped_code_point(8, begin);
    default:
      return refuse_escape(begin);
  }
}

bool Reader::escaped_code_point(int digits, Offset begin) {
  std::uint32_t point = 0;
  for (int i = 0; i < digits; ++i, ++at_) {
    const std::uint32_t digit = hex(here());
    if (digit > 15) return refuse_escape(begin);
    point = point << 4 | digit;
  }
  if (!may_stand(point)) return refuse_escape(begin);
  append_utf8(document_.decoded_, point);
  return true;
}

/// A backslash at the end of a line joins the next line without a space.
bool Reader::escaped_line_end(const QuoteFrame& frame, Offset begin) {
  const LineStart next = next_text_line(at_);
  if (next.breaks > 1) return refuse_escape(begin);
  if (next.text == size_ || static_cast<int>(next.indentation) <= frame.indent) {
    return refuse_unclosed_quote(frame.open, next.line);
  }
  if (next.indentation == 0 && marker_at(next.line)) return refuse_unclosed_quote(frame.open, next.line);
  at_ = next.text;
  line_ = next.line;
  return true;
}

}  // namespace sw::yaml
