// The pair cap where a host has places in several periods. In one period it is a capacity like any other;
// over several of them it holds across the slots, which no network does.
#pragma once

#include <vector>

#include "switch/matching/problem.hpp"

namespace sw::matching {

/// Those of one organisation who could come to one host, in more than one period and more of them than the
/// pair cap allows.
struct Crowd {
  Index organisation = 0;
  Index host = 0;
  std::vector<Index> candidates;  // in their order
};

std::vector<Crowd> crowds(const Problem& problem);

/// The candidates of a crowd that are chosen.
std::vector<Index> guests_of(const Crowd& crowd, const Problem& problem, const std::vector<Index>& choice);

/// Whether there are duos or crowds: then a network only bounds what a round can reach.
bool entangled(const Problem& problem);

}  // namespace sw::matching
