// People who travel together, or swap places: what is wrong with what they say.
#pragma once

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/matching/round_view.hpp"

namespace sw::matching {

Sink check_companions(const RoundView& view);

}  // namespace sw::matching
