#include "guard.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "characters.hpp"
#include "switch/diagnostic/codes_syntax.hpp"
#include "switch/language/messages_yaml.hpp"
#include "switch/yaml/read.hpp"

namespace sw::yaml {
namespace {

constexpr std::uint32_t block = 8;
constexpr std::uint64_t ones = 0x0101010101010101;

/// Whether eight bytes are all printable ASCII or LF. Looking at eight at once makes the guard cost next to
/// nothing on the texts that people write. No sum below carries from one byte into the next.
bool plain_ascii(const char* bytes) {
  std::uint64_t word;
  std::memcpy(&word, bytes, sizeof word);
  const auto low = [](std::uint64_t value) { return value & (ones * 0x7F); };
  const std::uint64_t is_printable = low(word) + ones * 0x60;  // the high bit of each byte from 0x20 on
  const std::uint64_t is_delete = low(word) + ones;
  const std::uint64_t not_lf = low(word ^ (ones * '\n')) + ones * 0x7F;
  return ((word | is_delete | (~is_printable & not_lf)) & (ones * 0x80)) == 0;
}

struct CodePoint {
  std::uint32_t value = 0;
  std::uint32_t size = 0;  ///< in bytes; 0 where there is no valid UTF-8
};

/// Decodes what starts with a byte above 0x7F; overlong forms, surrogates and half characters are refused.
CodePoint decode(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::uint32_t size = lead >= 0xF8 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0;
  if (size == 0 || text.size() < size) return {};
  std::uint32_t value = lead & (0x7FU >> size);
  for (std::uint32_t i = 1; i < size; ++i) {
    const auto next = static_cast<unsigned char>(text[i]);
    if ((next & 0xC0) != 0x80) return {};
    value = value << 6 | (next & 0x3F);
  }
  constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xD800 && value < 0xE000;
  if (value < least[size] || value > 0x10FFFF || surrogate) return {};
  return {value, size};
}

class Guard {
 public:
  Guard(const Source& source, FileId file, Sink& sink) : text_(source.text()), file_(file), sink_(sink) {}

  bool passes() {
    if (text_.size() > largest_file) {
      return report(codes::too_large, {0, 0}, say(messages::yaml::too_large, largest_file),
                    codes::too_large.fix);
    }
    if (text_.starts_with(byte_order_mark)) {
      note(codes::byte_order_mark, 0, messages::yaml::byte_order_mark, messages::yaml::save_without_mark);
      at_ = static_cast<std::uint32_t>(byte_order_mark.size());
    }
    while (at_ < text_.size()) {
      if (at_ + block <= text_.size() && plain_ascii(text_.data() + at_)) {
        at_ += block;
      } else if (!characters_of_block()) {
        return false;
      }
    }
    if (!text_.empty() && text_.back() != '\n') {
      note(codes::no_final_newline, at_, messages::yaml::no_final_newline, messages::yaml::add_final_newline);
    }
    return true;
  }

 private:
  bool characters_of_block() {
    const std::size_t end = std::min<std::size_t>(at_ + block, text_.size());
    while (at_ < end)
      if (!character()) return false;
    return true;
  }

  bool character() {
    const char c = text_[at_];
    if ((c & 0x80) != 0) return beyond_ascii();
    if (c == '\r') return carriage_return();
    if (!may_stand(static_cast<unsigned char>(c))) return hidden({static_cast<unsigned char>(c), 1});
    ++at_;
    return true;
  }

  bool beyond_ascii() {
    const CodePoint point = decode(text_.substr(at_));
    if (point.size == 0) return broken();
    if (!may_stand(point.value)) return hidden(point);
    at_ += point.size;
    return true;
  }

  bool carriage_return() {
    if (at_ + 1 == text_.size() || text_[at_ + 1] != '\n') {
      return report(codes::lone_cr, {at_, at_ + 1}, say(messages::yaml::lone_cr),
                    say(messages::yaml::save_with_lf));
    }
    if (!crlf_noted_) note(codes::crlf, at_, messages::yaml::crlf, messages::yaml::save_with_lf);
    crlf_noted_ = true;
    at_ += 2;
    return true;
  }

  bool broken() {
    const bool wide = at_ == 0 && (text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF"));
    const auto byte = fmt::format("{:02X}", static_cast<unsigned char>(text_[at_]));
    return report(codes::not_utf8, {at_, at_ + 1},
                  wide ? say(messages::yaml::utf16) : say(messages::yaml::bad_byte, std::string_view(byte)),
                  say(messages::yaml::save_as_utf8));
  }

  bool hidden(CodePoint point) {
    const auto name = fmt::format("U+{:04X}", point.value);
    return report(codes::hidden_character, {at_, at_ + point.size},
                  say(messages::yaml::hidden, std::string_view(name)), say(messages::yaml::delete_hidden));
  }

  bool report(const Code& code, Span span, Text message, Text hint) {
    sink_.add({&code, code.severity, {file_, span}, std::move(message), std::move(hint), {}});
    return false;
  }

  void note(const Code& code, std::uint32_t at, const Message<>& message, const Message<>& hint) {
    report(code, {at, at}, say(message), say(hint));
  }

  std::string_view text_;
  FileId file_;
  Sink& sink_;
  std::uint32_t at_ = 0;
  bool crlf_noted_ = false;
};

}  // namespace

bool guard(const Source& source, FileId file, Sink& sink) {
  return Guard(source, file, sink).passes();
}

}  // namespace sw::yaml
