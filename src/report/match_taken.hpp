// The words for a host where somebody might have gone.
#pragma once

#include "switch/matching/round_match.hpp"

namespace sw::report {

Text told(const matching::TakenHost& taken);
/// That there are so many more.
Text and_others(std::size_t others);

}  // namespace sw::report
