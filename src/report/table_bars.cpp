#include "table_bars.hpp"

#include <algorithm>
#include <cmath>

#include "switch/text/unicode.hpp"

namespace sw::report {
namespace {

constexpr std::uint32_t shortest = 8;
constexpr std::uint32_t longest = 40;
constexpr std::string_view gap = "  ";

std::uint32_t cells(double amount, double scale, std::uint32_t length) {
  return static_cast<std::uint32_t>(std::lround(amount / scale * length));
}

/// What is full is solid and what is open is grey; the aim is a line, also where a bar passes it.
std::string drawn(const TextBar& bar, double scale, std::uint32_t length) {
  const std::uint32_t full = cells(bar.full, scale, length);
  const std::uint32_t whole = std::max(full, cells(bar.full + bar.open, scale, length));
  const std::uint32_t aim = bar.mark > 0 ? cells(bar.mark, scale, length) : length + 1;
  std::string line;
  for (std::uint32_t i = 0; i <= length; ++i) {
    if (i == aim)
      line += "│";
    else if (i < full)
      line += "█";
    else if (i < whole)
      line += "░";
    else
      line += ' ';
  }
  return line;
}

}  // namespace

std::string bars_text(const std::vector<TextBar>& bars, Language language, std::uint32_t width) {
  std::uint32_t label = 0, amount = 0;
  double scale = 0;
  for (const TextBar& bar : bars) {
    label = std::max(label, display_width(bar.label));
    amount = std::max(amount, display_width(bar.amount.in(language)));
    scale = std::max({scale, bar.full + bar.open, bar.mark});
  }
  const std::uint32_t around = label + amount + 2 * static_cast<std::uint32_t>(gap.size()) + 1;
  if (scale <= 0 || around + shortest > width) return {};
  const std::uint32_t length = std::min(longest, width - around);
  std::string out;
  for (const TextBar& bar : bars) {
    std::string line = padded(bar.label, label);
    line += gap;
    line += drawn(bar, scale, length);
    line.append(gap).append(bar.amount.in(language));
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + '\n';
  }
  return out;
}

}  // namespace sw::report
