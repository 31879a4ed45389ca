// Checksums over exactly what a proof rests on: of each person and organisation, and of the whole round.
#pragma once

#include <string>
#include <vector>

#include "matching/pair_problem.hpp"

namespace sw::matching {

/// Sixteen hexadecimal digits each. They hang on ids and values, not on files: neither comments nor the order
/// of files nor a diary changes them.
struct Inputs {
  std::vector<std::string> people;  ///< per jobshadower: home, fixed pairs, and per host score and rank
  std::vector<std::string> organisations;  ///< places
  std::string rules;                       ///< goals, bands and pair cap
  std::string all;
};

Inputs inputs_of(const RoundView& view, const RoundProblem& round);

}  // namespace sw::matching
