// Supply and demand per topic: who wants to learn something about it, and who is strong in it.
#pragma once

#include <optional>
#include <vector>

#include "switch/model/workspace.hpp"

namespace sw::learning {

/// Topics that the round declares the same are one line.
struct TopicSupply {
  std::vector<const Topic*> topics;
  int organisation_questions = 0;
  int own_questions = 0;  ///< of jobshadowers
  int growth_points = 0;
  int strengths = 0;
  std::vector<const Organisation*> wanted_by;   ///< each once, in the order of the workspace
  std::vector<const Organisation*> offered_by;  ///< the same, of strengths

  int demand() const { return organisation_questions + own_questions + growth_points; }
};

/// The topics that anybody names: first what nobody offers, then by demand, then by the order in which the
/// round declares them. Where an organisation is given, only topics that it asks for or offers.
std::vector<TopicSupply> supply(const Workspace& workspace,
                                const std::optional<OrganisationId>& organisation);

}  // namespace sw::learning
