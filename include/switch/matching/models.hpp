// A solved round as mathematical models for other people's solvers.
#pragma once

#include <vector>

#include "switch/matching/linear_program.hpp"

namespace sw::matching {

struct Solved;

/// One file per goal, people and organisations by their ids; none where no pair may be made.
std::vector<LevelFile> models_of(const Solved& solved);

}  // namespace sw::matching
