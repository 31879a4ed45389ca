// From a result to the files of a round: which exchanges are new, and which earlier ones do not stand any
// more.
#pragma once

#include <vector>

#include "switch/matching/round_match.hpp"

namespace sw::matching {

/// An exchange with status `proposed` for every pair that has none yet. Its id is `<jobshadower>--<host>`,
/// cut where it would be too long, and numbered where the round has it already.
std::vector<Exchange> new_exchanges(const Workspace& workspace, const MatchResult& result);

/// The same for one pair.
Exchange proposal(const Workspace& workspace, const ParticipantId& person, const OrganisationId& host);

/// Exchanges that do not stand any more: proposals that the result does not hold to; after a dropout also
/// what was asked or agreed.
std::vector<const Exchange*> ended_exchanges(const Workspace& workspace, const MatchResult& result);

/// Whether a pair stands in another period than its exchange names.
bool comes_in_another_period(const MatchedPair& pair);

/// An exchange that stands, in another period than its file says.
struct Rescheduled {
  const Exchange* exchange = nullptr;
  Days period;
};
/// Proposals that stand again, also where their file names no period; and what is asked or agreed, where it
/// may change.
std::vector<Rescheduled> rescheduled_exchanges(const MatchResult& result);

}  // namespace sw::matching
