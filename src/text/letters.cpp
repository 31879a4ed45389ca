#include "text/letters.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <utility>

namespace sw {
namespace {

constexpr bool is_ascii(Character one) {
  return one.point >= 0 && one.point < 0x80;
}

utf8proc_category_t category(Character one) {
  return one.point < 0 ? UTF8PROC_CATEGORY_LO : utf8proc_category(one.point);
}

/// Letters that Unicode does not take apart, though people write them with their bare sister.
constexpr std::array<std::pair<std::int32_t, std::string_view>, 6> bare_letters{
    {{0x00E6, "ae"}, {0x00F0, "d"}, {0x00F8, "o"}, {0x0111, "d"}, {0x0142, "l"}, {0x0153, "oe"}}};

void append(std::string& folded, std::int32_t point) {
  for (const auto& [letter, bare] : bare_letters)
    if (letter == point) {
      folded += bare;
      return;
    }
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(point, bytes);
  folded.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {byte, 1};
  utf8proc_int32_t point = Character::broken;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                     static_cast<utf8proc_ssize_t>(text.size() - at), &point);
  return size > 0 ? Character{point, static_cast<std::uint32_t>(size)} : Character{};
}

Character character_before(std::string_view text, std::size_t end) {
  constexpr std::size_t longest = 4;
  for (std::size_t size = 1; size <= std::min(end, longest); ++size) {
    const bool goes_on = (static_cast<unsigned char>(text[end - size]) & 0xC0) == 0x80;
    if (goes_on) continue;
    const Character one = character_at(text, end - size);
    return one.size == size ? one : Character{};
  }
  return {};
}

bool is_of_word(Character one) {
  if (is_ascii(one)) {
    const int c = one.point;
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
  const auto kind = category(one);
  return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_NO && !is_apostrophe(one);
}

bool is_unseen(Character one) {
  return !is_ascii(one) && category(one) == UTF8PROC_CATEGORY_CF;
}

bool is_blank(Character one) {
  if (is_ascii(one)) return one.point == ' ' || (one.point >= '\t' && one.point <= '\r');
  const auto kind = category(one);
  return kind == UTF8PROC_CATEGORY_ZS || kind == UTF8PROC_CATEGORY_ZL || kind == UTF8PROC_CATEGORY_ZP ||
         one.point == 0x85;
}

bool is_dash(Character one) {
  constexpr std::int32_t minus = 0x2212;
  return one.point == '-' || one.point == minus || (!is_ascii(one) && category(one) == UTF8PROC_CATEGORY_PD);
}

bool is_apostrophe(Character one) {
  constexpr std::array<std::int32_t, 8> all{'\'', '`', 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC};
  return std::find(all.begin(), all.end(), one.point) != all.end();
}

bool is_capital(Character one) {
  if (is_ascii(one)) return one.point >= 'A' && one.point <= 'Z';
  const auto kind = category(one);
  return kind == UTF8PROC_CATEGORY_LU || kind == UTF8PROC_CATEGORY_LT;
}

bool is_small(Character one) {
  if (is_ascii(one)) return one.point >= 'a' && one.point <= 'z';
  return one.point >= 0 && category(one) == UTF8PROC_CATEGORY_LL;
}

void add_folded(std::string& folded, Character one) {
  if (is_ascii(one)) {
    folded += static_cast<char>(is_capital(one) ? one.point + ('a' - 'A') : one.point);
    return;
  }
  if (one.point < 0) {
    folded += '\xFF';  // stands for any byte that is no UTF-8
    return;
  }
  constexpr auto how = static_cast<utf8proc_option_t>(
      UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
  std::array<utf8proc_int32_t, 32> points{};
  int boundary = 0;
  const auto count = utf8proc_decompose_char(one.point, points.data(), points.size(), how, &boundary);
  for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, points.size()); ++i)
    append(folded, points[static_cast<std::size_t>(i)]);
}

std::string folded(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Character one = character_at(text, at);
    add_folded(result, one);
    at += one.size;
  }
  return result;
}

}  // namespace sw
