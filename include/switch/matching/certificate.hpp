// A round that is said to be the best, with prices that prove it; and the check of that proof, which needs
// nothing of the solver.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "switch/matching/problem.hpp"

namespace sw::matching {

/// Where people of one organisation compete for one slot under the pair cap.
struct Cell {
  Index organisation = 0;
  Index slot = 0;

  friend bool operator==(const Cell&, const Cell&) = default;
};

/// Potentials are vectors, one number per lane, laid end to end; the root of the network stands at zero.
struct Certificate {
  std::vector<Lane> lanes;
  std::vector<std::int64_t> totals;  // per lane, as people count: placed 12, not -12
  std::vector<Index> choice;         // per person the index of its candidate, or none
  std::vector<Cell> cells;
  std::vector<std::int64_t> sender, host, slot, cell, person;

  friend bool operator==(const Certificate&, const Certificate&) = default;
};

}  // namespace sw::matching
