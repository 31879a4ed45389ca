// Whether everybody who comes to a host finds a day there, where only so many are welcome at once.
#pragma once

#include <span>

#include "switch/matching/round_match.hpp"

namespace sw::matching {

/// A note for every host whose guests have too few days in common with it, one day for each taken as enough.
/// Visits that have a date stand.
Sink check_days(const RoundView& view, std::span<const MatchedPair> pairs);

}  // namespace sw::matching
