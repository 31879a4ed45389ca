// The words for what people, and not the parts, make of a score.
#pragma once

#include "switch/matching/score.hpp"

namespace sw::report {

/// What a file of own scores says of a pair, and the points that it got by hand.
std::vector<Text> given_by_people(const matching::PairScore& score);

}  // namespace sw::report
