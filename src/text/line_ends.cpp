#include "switch/text/line_ends.hpp"

#include <cstddef>

namespace sw {

bool same_lines(std::string_view a, std::string_view b) {
  const auto next = [](std::string_view text, std::size_t at) {
    return at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n' ? at + 1 : at;
  };
  std::size_t i = next(a, 0), j = next(b, 0);
  while (i < a.size() && j < b.size() && a[i] == b[j]) i = next(a, i + 1), j = next(b, j + 1);
  return i >= a.size() && j >= b.size();
}

std::string plain_lines(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (text.starts_with(mark)) text.remove_prefix(mark.size());
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') plain += text[i];
  return plain;
}

}  // namespace sw
