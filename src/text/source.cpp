#include "switch/text/source.hpp"

#include <algorithm>

#include "switch/text/unicode.hpp"

namespace sw {

std::string_view Source::text(Span span) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  const std::uint32_t begin = std::min(span.begin, size);
  return std::string_view(text_).substr(begin, std::max(span.end, begin) - begin);
}

Position Source::position(std::uint32_t offset) const {
  offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
  const auto& all = starts();
  const auto after = std::upper_bound(all.begin(), all.end(), offset);
  const std::uint32_t start = *(after - 1);
  const auto line = static_cast<std::uint32_t>(after - all.begin());
  return {line, 1 + count_code_points(std::string_view(text_).substr(start, offset - start))};
}

std::uint32_t Source::line_count() const { return static_cast<std::uint32_t>(starts().size()); }

std::string_view Source::line(std::uint32_t number) const {
  const auto& all = starts();
  if (number == 0 || number > all.size()) return {};
  const std::uint32_t begin = all[number - 1];
  const std::size_t end = number < all.size() ? all[number] - 1 : text_.size();
  std::string_view line = std::string_view(text_).substr(begin, end - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

const std::vector<std::uint32_t>& Source::starts() const {
  if (starts_.empty()) {
    starts_.push_back(0);
    for (std::size_t i = text_.find('\n'); i != std::string::npos; i = text_.find('\n', i + 1))
      starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
  return starts_;
}

}  // namespace sw
