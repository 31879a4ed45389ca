// A round that is said to be the best, with prices that prove it; and the check of that proof, which needs
// nothing of the solver.
#pragma once

#include <cstdint>
#include <optional>
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

/// Why a certificate is no proof.
enum class Flaw : std::uint8_t {
  shape,   // it does not belong to this problem: other lanes, cells, people or numbers of potentials
  choice,  // somebody is sent where there is no candidate, no place left, or too many of one organisation
  totals,  // the totals are not those of the choice
  price    // some change of the round would be cheaper by these potentials: nothing is proved
};

/// Nothing where the choice is the optimum and the totals are its own: rebuilds the arcs of the problem and
/// holds the choice and the potentials against them: conservation, capacities, and a reduced cost of at least
/// zero on every arc with room, both ways. By the duality of circulations that suffices.
std::optional<Flaw> flaw_in(const Problem& problem, const Certificate& certificate);

}  // namespace sw::matching
