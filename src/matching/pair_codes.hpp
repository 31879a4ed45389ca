// The codes of the matching, by name, in the order of their numbers.
#pragma once

#include "switch/diagnostic/code.hpp"

namespace sw::matching {

enum class Clash {
  fixed_twice,
  fixed_at_home,
  too_many_pins,
  pin_against_veto,
  stands_although,
  too_many_confirmed,
  pin_without_force,
  score_file,
  companion_stays,
  several_companions,
  unlike_companions,
  companions_over_cap,
  companion_kept_out,
  companions_nowhere,
  no_period_left,
  places_never_used,
  swap_at_home,
  too_few_days
};

/// The finding's entry in codes().
const Code& code(Clash clash);

}  // namespace sw::matching
