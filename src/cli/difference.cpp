#include "difference.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

constexpr std::size_t context_lines = 2;
/// Beyond this many pairs of lines all are shown as changed: nobody reads such a difference line by line.
constexpr std::size_t most_pairs = 4'000'000;

using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

struct Line {
  char mark;  ///< ' ', '-' or '+'
  std::string_view text;
};

/// All lines of both, each line of their longest common part once.
std::vector<Line> merged(const Lines& a, const Lines& b) {
  const std::size_t width = b.size() + 1;
  const bool compare = a.size() * b.size() <= most_pairs;
  std::vector<std::uint32_t> common(compare ? (a.size() + 1) * width : 0);
  if (compare)
    for (std::size_t i = a.size(); i-- > 0;)
      for (std::size_t j = b.size(); j-- > 0;)
        common[i * width + j] = a[i] == b[j]
                                    ? common[(i + 1) * width + j + 1] + 1
                                    : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
  std::vector<Line> all;
  std::size_t i = 0, j = 0;
  while (i < a.size() || j < b.size()) {
    if (compare && i < a.size() && j < b.size() && a[i] == b[j]) {
      all.push_back({' ', a[i++]});
      ++j;
    } else if (i < a.size() &&
               (j == b.size() || !compare || common[(i + 1) * width + j] >= common[i * width + j + 1])) {
      all.push_back({'-', a[i++]});
    } else {
      all.push_back({'+', b[j++]});
    }
  }
  return all;
}

}  // namespace

std::string difference(std::string_view before, std::string_view after) {
  const std::vector<Line> all = merged(lines_of(before), lines_of(after));
  const auto near_change = [&](std::size_t at) {
    const std::size_t begin = at - std::min(at, context_lines),
                      end = std::min(all.size(), at + context_lines + 1);
    return std::any_of(all.begin() + static_cast<std::ptrdiff_t>(begin),
                       all.begin() + static_cast<std::ptrdiff_t>(end),
                       [](const Line& line) { return line.mark != ' '; });
  };
  std::string shown;
  bool gap = false;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!near_change(i)) {
      gap = true;
      continue;
    }
    if (gap && !shown.empty()) shown += "  …\n";
    gap = false;
    shown += std::string{all[i].mark, ' '} + visible(all[i].text) + "\n";
  }
  return shown;
}

}  // namespace sw::cli
