#include "switch/yaml/meaning.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

namespace sw::yaml {
namespace {

/// What JavaScript's trim() takes for a blank, of three bytes: U+1680, U+2000 to U+200A, U+2028, U+2029,
/// U+202F, U+205F, U+3000, U+FEFF.
bool is_wide_blank(std::string_view three) {
  if (three == "\xE1\x9A\x80" || three == "\xE3\x80\x80" || three == "\xEF\xBB\xBF") return true;
  if (three == "\xE2\x81\x9F") return true;
  if (!three.starts_with("\xE2\x80")) return false;
  const auto last = static_cast<unsigned char>(three[2]);
  return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF;
}

/// Bytes of the blank that a text begins with; 0 where it begins with something else.
std::size_t blank_at_begin(std::string_view text) {
  if (text.empty()) return 0;
  if (text.front() == ' ' || text.front() == '\n') return 1;
  if (text.starts_with("\xC2\xA0")) return 2;
  return text.size() >= 3 && is_wide_blank(text.substr(0, 3)) ? 3 : 0;
}

std::size_t blank_at_end(std::string_view text) {
  if (text.empty()) return 0;
  if (text.back() == ' ' || text.back() == '\n') return 1;
  if (text.ends_with("\xC2\xA0")) return 2;
  return text.size() >= 3 && is_wide_blank(text.substr(text.size() - 3)) ? 3 : 0;
}

/// Bytes of the control character or the code point that is none at a place: U+0000 to U+001F but the line
/// end, U+007F to U+009F, U+FFFE, U+FFFF; 0 for all others.
std::size_t without_picture(std::string_view text) {
  const auto c = static_cast<unsigned char>(text.front());
  if (c < 0x20 || c == 0x7F) return c == '\n' ? 0 : 1;
  if (c == 0xC2 && text.size() > 1 && static_cast<unsigned char>(text[1]) < 0xA0) return 2;
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF") ? 3 : 0;
}

/// Marks that no text holds: they tell a number from a text, and where a value of a collection begins and
/// ends.
constexpr char value_mark = '\x05', item_mark = '\x01', key_mark = '\x02', inside_mark = '\x03',
               end_mark = '\x04';

/// As JSON writes it: `+2.50` is 2.5.
std::string usual_number(std::string_view text) {
  const std::string_view digits = text.substr(text.front() == '+' ? 1 : 0);
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool whole = error == std::errc{} && end == digits.data() + digits.size();
  return value_mark + (whole ? fmt::format("{}", value) : std::string(text));
}

Meaning of_scalar(const std::string& text) {
  switch (core_meaning(text)) {
    case Scalar::null:
      return {};
    case Scalar::boolean:
      return {text, value_mark + std::string(text.front() == 't' || text.front() == 'T' ? "true" : "false")};
    case Scalar::integer:
    case Scalar::real:
      return {text, usual_number(text)};
    case Scalar::text:
      break;
  }
  const std::string plain = plain_text(text);
  return {plain, plain};
}

using Texts = std::vector<std::string>;

std::string closed(const Texts& parts) {
  std::string out;
  for (const std::string& one : parts) out += one;
  return out.empty() ? out : out + end_mark;
}

Meaning of_list(const Value& list) {
  Texts written, usual;
  bool single = true;
  for (const Value& item : list.items) {
    single = single && item.is != Value::Is::mapping && item.is != Value::Is::sequence;
    const Meaning one = meaning(item);
    if (one.nothing()) continue;
    written.push_back(item_mark + one.written);
    usual.push_back(item_mark + one.usual);
  }
  if (single) std::sort(written.begin(), written.end());
  if (single) std::sort(usual.begin(), usual.end());
  return {closed(written), closed(usual)};
}

Meaning of_block(const Value& block) {
  Texts written, usual;
  for (const Entry& entry : block.entries) {
    const Meaning one = meaning(entry.value);
    if (one.nothing()) continue;
    const std::string before = key_mark + entry.key + inside_mark;
    written.push_back(before + one.written);
    usual.push_back(before + one.usual);
  }
  std::sort(written.begin(), written.end());
  std::sort(usual.begin(), usual.end());
  return {closed(written), closed(usual)};
}

}  // namespace

std::string plain_text(std::string_view text) {
  std::string out;
  std::size_t blanks = 0;  // before here on the line
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    const bool windows_end = c == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (c == ' ' || c == '\t') {
      ++blanks;
    } else if (c == '\n' || c == '\r') {
      blanks = 0;
      out += '\n';
      i += windows_end ? 1 : 0;
    } else if (const std::size_t skipped = without_picture(text.substr(i)); skipped > 0) {
      i += skipped;
      continue;
    } else {
      out.append(std::exchange(blanks, 0), ' ');
      out += c;
    }
    ++i;
  }
  std::string_view rest = out;
  while (const std::size_t size = blank_at_begin(rest)) rest.remove_prefix(size);
  while (const std::size_t size = blank_at_end(rest)) rest.remove_suffix(size);
  return std::string(rest);
}

Meaning meaning(const Value& value) {
  switch (value.is) {
    case Value::Is::text: {
      const std::string plain = plain_text(value.text);
      return {plain, plain};
    }
    case Value::Is::typed:
      return of_scalar(value.text);
    case Value::Is::sequence:
      return of_list(value);
    case Value::Is::mapping:
      return of_block(value);
  }
  return {};
}

}  // namespace sw::yaml
