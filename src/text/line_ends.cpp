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

}  // namespace sw
