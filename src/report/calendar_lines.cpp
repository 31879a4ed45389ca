#include "report/calendar_lines.hpp"

namespace sw::report {
namespace {

constexpr std::size_t longest_line = 75;  ///< octets, the line end not counted

/// Control characters are no part of a text in a calendar, a tab and a line end excepted.
bool is_dropped(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t' && c != '\n') || byte == 0x7F;
}

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (is_dropped(c)) continue;
    if (c == '\\' || c == ';' || c == ',') safe += '\\';
    if (c == '\n')
      safe += "\\n";
    else
      safe += c;
  }
  return safe;
}

bool continues_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

}  // namespace

void CalendarLines::add(std::string_view name, std::string_view value) {
  std::string line;
  line.append(name).append(":").append(value);
  std::string_view rest = line;
  std::size_t room = longest_line;
  while (rest.size() > room) {
    std::size_t cut = room;
    while (cut > 1 && continues_code_point(rest[cut])) --cut;
    out_.append(rest.substr(0, cut)).append("\r\n ");
    rest.remove_prefix(cut);
    room = longest_line - 1;  // the space at its start counts
  }
  out_.append(rest).append("\r\n");
}

void CalendarLines::add_text(std::string_view name, std::string_view text) {
  add(name, escaped(text));
}

}  // namespace sw::report
