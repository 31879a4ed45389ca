#include "lines.hpp"

#include <algorithm>

namespace sw::yaml {

Lines::Offset Lines::begin(Offset at) const {
  const std::size_t before = at == 0 ? std::string_view::npos : text_.rfind('\n', at - 1);
  return before == std::string_view::npos ? std::min(first_, size()) : static_cast<Offset>(before + 1);
}

Lines::Offset Lines::end(Offset at) const {
  const std::size_t found = text_.find('\n', at);
  if (found == std::string_view::npos) return size();
  return static_cast<Offset>(found > at && text_[found - 1] == '\r' ? found - 1 : found);
}

Lines::Offset Lines::next(Offset at) const {
  const std::size_t found = text_.find('\n', at);
  return found == std::string_view::npos ? size() : static_cast<Offset>(found + 1);
}

Lines::Offset Lines::indentation(Offset line) const {
  Offset at = line;
  while (at < size() && text_[at] == ' ') ++at;
  return at - line;
}

}  // namespace sw::yaml
