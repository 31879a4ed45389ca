#include "report/markdown.hpp"

#include <algorithm>

#include "switch/text/unicode.hpp"
#include "switch/text/words.hpp"

namespace sw::report {
namespace {

constexpr std::string_view marks = "\\`*_[]|#~$";

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The text on one line, with everything in it seen.
std::string one_line(std::string_view text) {
  std::string line(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  line.erase(line.find_last_not_of(' ') + 1);
  line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
  return visible(line);
}

/// Where a line would begin a list or a rule by the mark that stands there; npos: by none.
std::size_t block_mark(std::string_view line) {
  if (line.starts_with('-') || line.starts_with('+') || line.starts_with('=')) return 0;
  const auto end =
      static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_digit) - line.begin());
  if (end == 0 || end == line.size() || (line[end] != '.' && line[end] != ')')) return std::string_view::npos;
  return end + 1 == line.size() || line[end + 1] == ' ' ? end : std::string_view::npos;
}

/// Does a platform read what begins at `at` as the number of an issue, up to where the number begins?
std::size_t issue_mark(std::string_view line, std::size_t at) {
  for (const std::string_view mark : {"#", "!", "GH-", "gh-"}) {
    const std::size_t end = at + mark.size();
    const bool word = mark.size() > 1 && after_word(line, at);
    if (line.substr(at).starts_with(mark) && end < line.size() && is_digit(line[end]) && !word) return end;
  }
  return 0;
}

/// Where a blank has to stand, so that what begins at `at` is neither an address nor a call; 0: nowhere.
std::size_t part(std::string_view line, std::size_t at) {
  const std::string_view rest = line.substr(at);
  if (rest.starts_with("://")) return at + 1;
  if (rest.starts_with('@') && word_begin(line, at + 1) == at + 1) return at + 1;
  if (rest.starts_with("www.") && !after_word(line, at)) return at + 3;
  return issue_mark(line, at);
}

std::string escaped(char c) {
  switch (c) {
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '&':
      return "&amp;";
    default:
      return marks.find(c) == std::string_view::npos ? std::string(1, c) : std::string{'\\', c};
  }
}

}  // namespace

std::string plain(std::string_view text) {
  const std::string line = one_line(text);
  const std::size_t block = block_mark(line);
  std::string out;
  std::size_t blank = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (blank != 0 && at == blank) out += ' ';
    if (const std::size_t found = part(line, at)) blank = found;
    if (at == block) out += '\\';
    out += escaped(line[at]);
  }
  return out;
}

}  // namespace sw::report
