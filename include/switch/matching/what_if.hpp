// A round as it would be: without somebody, without a host, with other places; and what that changes.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "switch/matching/change.hpp"

namespace sw::matching {

struct Scenario {
  std::vector<OrganisationId> without;  ///< hosts that receive nobody
  std::vector<std::pair<OrganisationId, int>> places;
  std::vector<ParticipantId> without_person;
};

/// Changes the Workspace as if its files said so. Exchanges of whom or what is gone are cancelled; closed
/// ones are facts, and stay. All ids must exist.
void suppose(const Scenario& scenario, Workspace& workspace);

/// Somebody who goes elsewhere in one of two results. Ids lead into their workspaces.
struct Move {
  ChangeKind kind = ChangeKind::moved;
  std::string_view jobshadower;
  std::string_view from;  ///< empty: nowhere
  std::string_view to;
};

/// In the order of the people's ids.
std::vector<Move> moves_between(const MatchResult& before, const MatchResult& after);

}  // namespace sw::matching
