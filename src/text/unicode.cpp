#include "switch/text/unicode.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdio>

namespace sw {
namespace {

/// Takes one code point from the front; -1 and one byte where the bytes are no UTF-8.
utf8proc_int32_t take(std::string_view& text) {
  utf8proc_int32_t point = -1;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &point);
  text.remove_prefix(length > 0 ? static_cast<std::size_t>(length) : 1);
  return length > 0 ? point : -1;
}

/// How much of the front is ASCII that is seen, each character one column wide: nearly all there is.
std::size_t plain(std::string_view text) {
  const auto other = std::find_if(text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; });
  return static_cast<std::size_t>(other - text.begin());
}

bool steers(utf8proc_int32_t point) {
  if ((point & 0xFFFE) == 0xFFFE) return true;  // never a character; XML refuses it
  const auto category = utf8proc_category(point);
  return category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF ||
         category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP ||
         category == UTF8PROC_CATEGORY_CS;
}

/// Is there nothing to see where it stands?
bool unseen(utf8proc_int32_t point) {
  const auto category = utf8proc_category(point);
  return steers(point) || category == UTF8PROC_CATEGORY_ZS || utf8proc_charwidth(point) == 0;
}

}  // namespace

std::uint32_t count_code_points(std::string_view text) {
  return static_cast<std::uint32_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::uint32_t display_width(std::string_view text) {
  std::uint32_t width = 0;
  for (;;) {
    const std::size_t ascii = plain(text);
    width += static_cast<std::uint32_t>(ascii);
    text.remove_prefix(ascii);
    if (text.empty()) return width;
    const auto point = take(text);
    width += point < 0 ? 1U : static_cast<std::uint32_t>(std::max(0, utf8proc_charwidth(point)));
  }
}

std::string visible(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (;;) {
    const std::size_t ascii = plain(text);
    shown += text.substr(0, ascii);
    text.remove_prefix(ascii);
    if (text.empty()) return shown;
    const std::string_view before = text;
    const auto point = take(text);
    char mark[16];
    if (point < 0) {
      std::snprintf(mark, sizeof mark, "<%02X>",
                    static_cast<unsigned>(static_cast<unsigned char>(before[0])));
      shown += mark;
    } else if (point == '\t') {
      shown += ' ';
    } else if (steers(point)) {
      std::snprintf(mark, sizeof mark, "<U+%04X>", static_cast<unsigned>(point));
      shown += mark;
    } else {
      shown += before.substr(0, before.size() - text.size());
    }
  }
}

std::string_view past_blanks(std::string_view text) {
  while (!text.empty()) {
    std::string_view rest = text;
    const auto point = take(rest);
    if (point < 0 || !unseen(point)) break;
    text = rest;
  }
  return text;
}

std::string padded(std::string_view text, std::uint32_t width) {
  std::string result(text);
  const std::uint32_t used = display_width(text);
  if (used < width) result.append(width - used, ' ');
  return result;
}

}  // namespace sw
