#include "switch/text/log_commands.hpp"

#include <algorithm>
#include <iterator>

#include "switch/text/unicode.hpp"

namespace sw {
namespace {

constexpr std::string_view line_ends = "\n\r\v\f";
constexpr std::string_view at_line_begin = "::";
constexpr std::string_view sections[] = {"section_start", "section_end"};  // with a colon behind it

bool in_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         c == '.';
}

/// How much of the front is nothing to a platform that looks for the beginning of a line: blanks, what has no
/// width, and colours.
std::size_t leading(std::string_view text) {
  const std::size_t whole = text.size();
  for (std::size_t before = 0; before != text.size();) {
    before = text.size();
    if (text.starts_with("\x1b[")) {
      const auto end =
          std::find_if(text.begin() + 2, text.end(), [](char c) { return c >= '@' && c <= '~'; });
      text.remove_prefix(static_cast<std::size_t>(end - text.begin()) + (end == text.end() ? 0 : 1));
    } else {
      text = past_blanks(text);
    }
  }
  return whole - text.size();
}

bool name_behind(std::string_view text, std::size_t at) {
  if (!text.substr(at).starts_with("##")) return false;
  const auto end = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at) + 2, text.end(), in_name);
  return end != text.end() && *end == '[';
}

bool section_before(std::string_view text, std::size_t at) {
  return std::any_of(std::begin(sections), std::end(sections),
                     [&](std::string_view name) { return text.substr(0, at).ends_with(name); });
}

bool begins_line(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  if (text[at - 1] > ' ' && text[at - 1] <= '~' && text[at - 1] != 'm') return false;  // nearly always
  const std::size_t end = text.substr(0, at).find_last_of(line_ends);
  const std::size_t begin = end == std::string_view::npos ? 0 : end + 1;
  return leading(text.substr(begin)) == at - begin;
}

}  // namespace

bool log_command_at(std::string_view text, std::size_t at) {
  if (text[at] == '#') return name_behind(text, at);
  if (text[at] != ':') return false;
  return section_before(text, at) || (text.substr(at).starts_with(at_line_begin) && begins_line(text, at));
}

std::string without_log_commands(std::string_view text, bool& line_begins) {
  std::string safe;
  safe.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (line_begins) {
      const std::size_t skipped = leading(text.substr(at));
      safe += text.substr(at, skipped);
      at += skipped;
      if (at == text.size()) break;
      line_begins = false;
      if (text.substr(at).starts_with(at_line_begin)) {
        safe += ": :";
        at += at_line_begin.size();
        continue;
      }
    }
    if (text[at] == ':' && section_before(text, at)) safe += ' ';
    safe += text[at];
    if (text[at] == '#' && name_behind(text, at)) safe += ' ';
    line_begins = line_ends.find(text[at]) != std::string_view::npos;
    ++at;
  }
  return safe;
}

std::string json_without_log_commands(std::string_view json) {
  std::string safe;
  safe.reserve(json.size());
  for (std::size_t at = 0; at < json.size(); ++at)
    if (log_command_at(json, at))
      safe += json[at] == '#' ? "\\u0023" : "\\u003a";
    else
      safe += json[at];
  return safe;
}

}  // namespace sw
