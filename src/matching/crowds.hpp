// The pair cap where no network holds it: over several periods of a host, for it holds across the slots; and
// where more people of one organisation stand at a host than it allows, for then it holds only as long as
// somebody else of theirs comes.
#pragma once

#include <vector>

#include "switch/matching/problem.hpp"

namespace sw::matching {

/// Those of one organisation who could come to one host, where they may be too many in a way that the network
/// does not see.
struct Crowd {
  Index organisation = 0;
  Index host = 0;
  std::vector<Index> candidates;  // in their order
};

std::vector<Crowd> crowds(const Problem& problem);

/// The candidates of a crowd that are chosen.
std::vector<Index> guests_of(const Crowd& crowd, const Problem& problem, const std::vector<Index>& choice);

/// How many of one organisation there are at one host.
struct Colleagues {
  std::size_t beyond_cap = 0;  // whose pairs stand beyond the pair cap
  std::size_t others = 0;

  void add(const Candidate& candidate) { ++(candidate.beyond_cap ? beyond_cap : others); }
  bool too_many(std::uint32_t pair_cap) const { return others > 0 && beyond_cap + others > pair_cap; }
};

/// Whether the pair cap forbids these guests of a crowd.
bool too_many(const std::vector<Index>& guests, const Problem& problem);

/// Whether there are duos or crowds: then a network only bounds what a round can reach.
bool entangled(const Problem& problem);

}  // namespace sw::matching
