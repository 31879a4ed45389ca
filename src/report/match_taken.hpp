// The words for a host where somebody might have gone.
#pragma once

#include "switch/matching/round_match.hpp"

namespace sw::report {

Text told(const matching::TakenHost& taken);

}  // namespace sw::report
