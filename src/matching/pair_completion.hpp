// Makes sure that a short list of hosts costs nobody a place.
#pragma once

#include "matching/pair_problem.hpp"

namespace sw::matching {

/// Looks among all pairs that may be made, weighed or not, for chains of moves that end in a free place and
/// begin with somebody without one, and adds their pairs to the candidates. False where nothing is to be
/// added: then nobody more can be placed, unless something that the round wants more forbids it.
bool add_missing_pairs(const RoundView& view, RoundProblem& round, const std::vector<Index>& choice);

}  // namespace sw::matching
