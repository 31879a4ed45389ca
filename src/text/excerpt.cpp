#include "switch/text/excerpt.hpp"

#include <algorithm>
#include <string_view>

#include "switch/text/unicode.hpp"

namespace sw {
namespace {

constexpr std::string_view ellipsis = "…";

bool inside_code_point(char c) {
  return (c & 0xC0) == 0x80;
}

/// What can matter of a piece: a line may be a mebibyte long, and a report may show it thousands of times.
std::size_t bytes_for(std::uint32_t columns) {
  return std::size_t{8} * (columns + 1);
}

std::string_view head(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && inside_code_point(text[bytes])) --bytes;
  return text.substr(0, bytes);
}

std::string_view tail(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  std::size_t begin = text.size() - bytes;
  while (begin < text.size() && inside_code_point(text[begin])) ++begin;
  return text.substr(begin);
}

/// The longest beginning that fits; marks without a width stay with the character before them.
std::string_view first_columns(std::string_view text, std::uint32_t columns) {
  std::uint32_t used = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin + 1;
    while (end < text.size() && inside_code_point(text[end])) ++end;
    used += display_width(text.substr(begin, end - begin));
    if (used > columns) return text.substr(0, begin);
    begin = end;
  }
  return text;
}

/// The longest end that fits and does not begin with a mark that belongs to a character left out.
std::string_view last_columns(std::string_view text, std::uint32_t columns) {
  std::uint32_t used = 0;
  std::size_t kept = text.size();
  for (std::size_t end = text.size(); end > 0;) {
    std::size_t begin = end - 1;
    while (begin > 0 && inside_code_point(text[begin])) --begin;
    const std::uint32_t width = display_width(text.substr(begin, end - begin));
    used += width;
    if (used > columns) return text.substr(kept);
    if (width > 0) kept = begin;
    end = begin;
  }
  return text;
}

void cut(Excerpt& shown, std::uint32_t columns) {
  const std::uint32_t before = display_width(shown.before);
  const std::uint32_t marked = display_width(shown.marked);
  const std::uint32_t after = display_width(shown.after);
  if (before + marked + after <= columns) return;

  const std::uint32_t room = columns - 2;  // an ellipsis on either side
  const std::uint32_t others = room - std::min(marked, room);
  const std::uint32_t in_front = std::min(before, std::max(others / 2, others - std::min(after, others)));
  if (in_front < before) shown.before = std::string(ellipsis).append(last_columns(shown.before, in_front));
  if (marked > room) {
    shown.marked = std::string(first_columns(shown.marked, room)).append(ellipsis);
    shown.after.clear();
  } else if (after > others - in_front) {
    shown.after = std::string(first_columns(shown.after, others - in_front)).append(ellipsis);
  }
}

}  // namespace

Excerpt excerpt(const Source& source, Span span, std::uint32_t columns) {
  columns = std::max(columns, 10U);
  Excerpt shown;
  shown.line = source.position(span.begin).line;
  const std::string_view line = source.line(shown.line);
  const auto line_begin = static_cast<std::size_t>(line.data() - source.text().data());
  const std::size_t begin =
      std::clamp<std::size_t>(span.begin, line_begin, line_begin + line.size()) - line_begin;
  const std::size_t end =
      std::clamp<std::size_t>(span.end, line_begin + begin, line_begin + line.size()) - line_begin;

  const std::size_t enough = bytes_for(columns);
  shown.before = visible(tail(line.substr(0, begin), enough));
  shown.marked = visible(head(line.substr(begin, end - begin), enough));
  shown.after = visible(head(line.substr(end), enough));
  cut(shown, columns);
  shown.offset = display_width(shown.before);
  shown.width = std::max(1U, display_width(shown.marked));
  return shown;
}

}  // namespace sw
