// The words for what a round wants.
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
/// Which scores or pairs a lane counts; empty where it counts all.
Cell goal_detail(const matching::Lane& lane, const std::vector<matching::Lane>& lanes);

}  // namespace sw::report
