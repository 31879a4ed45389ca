// The words for what a round wants.
#pragma once

#include "switch/matching/problem.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

Term goal_term(matching::Goal goal);
/// Which scores or pairs a lane counts; empty where it counts all.
Cell goal_detail(const matching::Lane& lane, const std::vector<matching::Lane>& lanes);

}  // namespace sw::report
