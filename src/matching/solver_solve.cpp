#include "matching/solver_state.hpp"
#include "switch/matching/solver.hpp"

namespace sw::matching {

Certificate solve(const Problem& problem) {
  const std::size_t lanes = lanes_of(problem).size();
  if (lanes <= 8) return State<8>(problem).certificate();
  if (lanes <= 12) return State<12>(problem).certificate();
  return State<16>(problem).certificate();
}

}  // namespace sw::matching
