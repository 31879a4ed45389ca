#include <fmt/format.h>

#include "matching/score_number.hpp"
#include "switch/matching/problem.hpp"
#include "switch/matching/score_file.hpp"

namespace sw::matching {

std::optional<Scale> scale_in(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return std::nullopt;
  const std::vector<double> least = readings(text.substr(0, dots)), most = readings(text.substr(dots + 2));
  if (least.size() != 1 || most.size() != 1 || least.front() >= most.front()) return std::nullopt;
  return Scale{least.front(), most.front()};
}

std::string written(const Scale& scale) {
  return fmt::format("{}..{}", scale.least, scale.most);
}

Scale points(bool adds) {
  return {adds ? -double{best_score} : 0, best_score};
}

}  // namespace sw::matching
