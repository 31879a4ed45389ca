// Who does not take part in the matching yet: whose required steps are not in order.
#pragma once

#include <map>

#include "switch/matching/round_view.hpp"
#include "switch/model/workspace.hpp"
#include "switch/rules/evaluate.hpp"

namespace sw::cli {

/// The jobshadowers for whom a step that `matching.ready` names has an open error: their own, or their
/// organisation's. The reason is the first of these.
std::map<ParticipantId, matching::NotReady> not_ready(const Workspace& workspace,
                                                      const std::vector<rules::Outcome>& outcomes);

/// What the matching of a round goes by on a day.
matching::MatchOptions match_options(const Workspace& workspace, Date as_of);

}  // namespace sw::cli
