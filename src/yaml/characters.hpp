// Which bytes mean what to the reader. One table, so that a scan asks one question per byte.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace sw::yaml {

enum Class : std::uint8_t {
  blank = 1,            ///< space, tab
  line_end = 2,         ///< LF, CR (the guard lets CR stand before LF alone), and the NUL behind the text
  flow_mark = 4,        ///< , [ ] { }
  stops_plain = 8,      ///< : # and line ends: where the scan of a plain scalar must look closer
  reserved_start = 16,  ///< no plain scalar starts with it
  stops_flow = 32       ///< , [ ] { } ?: where a plain scalar between brackets ends
};

inline constexpr auto classes = [] {
  std::array<std::uint8_t, 256> table{};
  const auto mark = [&](std::string_view characters, int with) {
    for (const char c : characters) {
      auto& entry = table[static_cast<unsigned char>(c)];
      entry = static_cast<std::uint8_t>(entry | with);
    }
  };
  mark(" \t", blank);
  mark(std::string_view("\n\r\0", 3), line_end | stops_plain);
  mark(",[]{}", flow_mark | reserved_start | stops_flow);
  mark("?", stops_flow);
  mark(":#", stops_plain);
  mark("&*!|>%@`\"'#\t", reserved_start);
  return table;
}();

inline bool is(char c, int wanted) {
  return (classes[static_cast<unsigned char>(c)] & wanted) != 0;
}

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Whether a text may hold this code point: no control character but tab and line feed, nothing invisible
/// that one YAML reader takes for a line end and another does not.
constexpr bool may_stand(std::uint32_t point) {
  if (point < 0x20) return point == '\t' || point == '\n';
  const bool control = point >= 0x7F && point < 0xA0;
  const bool separator = point == 0x2028 || point == 0x2029;
  const bool surrogate = point >= 0xD800 && point < 0xE000;
  const bool no_character = point == 0xFEFF || (point & 0xFFFE) == 0xFFFE;
  return !control && !separator && !surrogate && !no_character && point <= 0x10FFFF;
}

}  // namespace sw::yaml
