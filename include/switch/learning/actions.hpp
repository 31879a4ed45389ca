// The improvement actions that came out of the exchanges, and what they lack.
#pragma once

#include <optional>
#include <vector>

#include "switch/model/workspace.hpp"

namespace sw::learning {

enum class Gap {
  owner,               ///< nobody follows it up
  overdue,             ///< its day has passed, and it is not done
  evaluation,          ///< no evaluation planned or done
  evaluation_overdue,  ///< an evaluation was planned on a day that has passed
  feedback,            ///< evaluated or done, and whoever inspired it has not heard of it
};

struct ActionLine {
  const Organisation* home = nullptr;  ///< where it is carried out; null where unknown
  const Exchange* exchange = nullptr;
  const Action* action = nullptr;
  std::vector<Gap> gaps;
};

struct OrganisationActions {
  const Organisation* home = nullptr;
  int actions = 0;
  int done = 0;
  int without_owner = 0;
  int overdue = 0;
  int without_evaluation = 0;  ///< none planned, or the planned one did not take place
  int without_feedback = 0;
};

/// A dropped action lacks nothing.
std::vector<Gap> gaps(const Action& action, Date as_of);

/// By organisation, in the order of exchanges and files; of one organisation where given.
std::vector<ActionLine> actions(const Workspace& workspace, const std::optional<OrganisationId>& organisation,
                                Date as_of);

/// One row for each organisation in the lines, in their order.
std::vector<OrganisationActions> per_organisation(const std::vector<ActionLine>& lines);

}  // namespace sw::learning
