#include "switch/text/source.hpp"

#include <algorithm>

#include "switch/text/unicode.hpp"

namespace sw {
namespace {

constexpr std::size_t block = 1024;

}  // namespace

std::string_view Source::text(Span span) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  const std::uint32_t begin = std::min(span.begin, size);
  return std::string_view(text_).substr(begin, std::max(span.end, begin) - begin);
}

Position Source::position(std::uint32_t offset) const {
  offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
  const auto& all = index().starts;
  const auto after = std::upper_bound(all.begin(), all.end(), offset);
  const std::uint32_t start = *(after - 1);
  const auto line = static_cast<std::uint32_t>(after - all.begin());
  const std::uint32_t bytes = offset - start;
  return {line, 1 + (bytes <= block ? count_code_points(std::string_view(text_).substr(start, bytes))
                                    : points_before(offset) - points_before(start))};
}

std::uint32_t Source::line_count() const {
  return static_cast<std::uint32_t>(index().starts.size());
}

std::string_view Source::line(std::uint32_t number) const {
  const auto& all = index().starts;
  if (number == 0 || number > all.size()) return {};
  const std::uint32_t begin = all[number - 1];
  const std::size_t end = number < all.size() ? all[number] - 1 : text_.size();
  std::string_view line = std::string_view(text_).substr(begin, end - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::uint32_t Source::points_before(std::uint32_t offset) const {
  const std::size_t whole = offset / block;
  const std::string_view rest = std::string_view(text_).substr(whole * block, offset % block);
  return index().points[whole] + count_code_points(rest);
}

const Source::Index& Source::index() const {
  if (!index_.starts.empty()) return index_;
  index_.starts.push_back(0);
  for (std::size_t i = text_.find('\n'); i != std::string::npos; i = text_.find('\n', i + 1))
    index_.starts.push_back(static_cast<std::uint32_t>(i + 1));
  std::uint32_t points = 0;
  for (std::size_t begin = 0; begin <= text_.size(); begin += block) {
    index_.points.push_back(points);
    points += count_code_points(std::string_view(text_).substr(begin, block));
  }
  return index_;
}

}  // namespace sw
