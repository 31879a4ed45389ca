// Pairs that stand before anything is matched: confirmed exchanges, and pins. And what is wrong with them.
#pragma once

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/matching/round_view.hpp"

namespace sw::matching {

/// Clashes are errors, and nothing can be matched while one stands: two pins for one person, a pin at the own
/// organisation, more pins than places, a pin against a veto. The rest warns.
Sink check_fixed(const RoundView& view);
bool has_error(const Sink& findings);

}  // namespace sw::matching
