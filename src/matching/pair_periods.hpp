// Hosts with places per period: what is wrong with what they say, and who finds no place in any.
#pragma once

#include "matching/pair_solve.hpp"
#include "switch/diagnostic/diagnostic.hpp"

namespace sw::matching {

Sink check_periods(const RoundView& view);

/// Who is fixed at such a host without a known period, and found no place: then the round is not solved.
Sink check_placed(const RoundView& view, const SolvedRound& solved);

/// The days that they have in common, from the first to the last; the period where there are none.
Days days_together(const JobshadowerView& person, const PeriodView& period);

}  // namespace sw::matching
