// The best round there is: the exact optimum of a Problem, lane by lane.
#pragma once

#include "switch/matching/certificate.hpp"
#include "switch/matching/problem.hpp"

namespace sw::matching {

/// An optimum and its proof. The same Problem gives the same bytes; the choice itself also stands when the
/// Problem is numbered otherwise, as long as the ties are those of the same names.
Certificate solve(const Problem& problem);

}  // namespace sw::matching
