// The goals of a matching, as people call them.
#pragma once

#include <utility>
#include <vector>

#include "switch/matching/problem.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

Term goal_term(matching::Goal goal);

/// How many bands of scores the lanes tell apart; the best band has no lane.
std::uint32_t bands_of(const std::vector<matching::Lane>& lanes);

/// The lowest and the highest score of a band, as the core divides them.
std::pair<std::int64_t, std::int64_t> scores_in(std::uint32_t band, std::uint32_t bands);

}  // namespace sw::report
