// From a result to the files of a round: which exchanges are new, and which earlier proposals are not the
// best any more.
#pragma once

#include <vector>

#include "switch/matching/round_match.hpp"

namespace sw::matching {

/// An exchange with status `proposed` for every pair that has none yet. Its id is `<jobshadower>--<host>`,
/// cut where it would be too long, and numbered where the round has it already.
std::vector<Exchange> new_exchanges(const Workspace& workspace, const MatchResult& result);

/// Proposals of the Workspace that the result does not hold to.
std::vector<const Exchange*> dropped_proposals(const Workspace& workspace, const MatchResult& result);

}  // namespace sw::matching
