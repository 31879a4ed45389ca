// A quick start: the round without reciprocity, on hosts alone, in packed numbers. Passes go from coarse
// values, where many ways are equally short and every search ends soon, to fine ones, where little is left to
// mend. The answer is near the optimum and the prices are near the potentials; neither is trusted. The
// circulation sets them right in exact vectors, so a fault here costs time and nothing else.
#pragma once

#include <vector>

#include "matching/solver_network.hpp"
#include "matching/solver_packing.hpp"
#include "switch/matching/problem.hpp"

namespace sw::matching {

/// Prices are packed, with ties: what a newcomer must be worth more than.
struct Start {
  std::vector<Index> choice;  // per person the candidate, or none
  std::vector<Wide> slot_price, cell_price;
};

Start quick_start(const Problem& problem, const Network& network, const Packing& packing);

}  // namespace sw::matching
