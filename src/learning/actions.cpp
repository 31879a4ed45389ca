#include "switch/learning/actions.hpp"

#include <algorithm>

namespace sw::learning {
namespace {

bool is_overdue(const Action& action, Date as_of) {
  return action.due.given() && *action.due < as_of && *action.status != ActionStatus::done;
}

std::string_view id_of(const Organisation* organisation) {
  return organisation ? std::string_view(organisation->id.text) : std::string_view();
}

bool has(const ActionLine& line, Gap gap) {
  return std::find(line.gaps.begin(), line.gaps.end(), gap) != line.gaps.end();
}

void add(const ActionLine& line, OrganisationActions& sum) {
  ++sum.actions;
  sum.done += *line.action->status == ActionStatus::done;
  sum.without_owner += has(line, Gap::owner);
  sum.overdue += has(line, Gap::overdue);
  sum.without_evaluation += has(line, Gap::evaluation) || has(line, Gap::evaluation_overdue);
  sum.without_feedback += has(line, Gap::feedback);
}

}  // namespace

std::vector<Gap> gaps(const Action& action, Date as_of) {
  std::vector<Gap> found;
  if (*action.status == ActionStatus::dropped) return found;
  const Evaluation& evaluation = action.evaluation;
  if (action.owner->empty()) found.push_back(Gap::owner);
  if (is_overdue(action, as_of)) found.push_back(Gap::overdue);
  if (!evaluation.done.given() && !evaluation.planned.given()) found.push_back(Gap::evaluation);
  if (!evaluation.done.given() && evaluation.planned.given() && *evaluation.planned < as_of)
    found.push_back(Gap::evaluation_overdue);
  const bool ripe = evaluation.done.given() || *action.status == ActionStatus::done;
  if (ripe && !action.feedback.date.given()) found.push_back(Gap::feedback);
  return found;
}

std::vector<ActionLine> actions(const Workspace& workspace, const std::optional<OrganisationId>& organisation,
                                Date as_of) {
  std::vector<ActionLine> lines;
  for (const Exchange& exchange : workspace.exchanges) {
    const Participant* who = workspace.find(*exchange.jobshadower);
    const Organisation* home = who ? workspace.home(*who) : nullptr;
    if (organisation && id_of(home) != organisation->text) continue;
    for (const Action& action : exchange.actions)
      lines.push_back({home, &exchange, &action, gaps(action, as_of)});
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const ActionLine& a, const ActionLine& b) { return id_of(a.home) < id_of(b.home); });
  return lines;
}

std::vector<OrganisationActions> per_organisation(const std::vector<ActionLine>& lines) {
  std::vector<OrganisationActions> sums;
  for (const ActionLine& line : lines) {
    if (sums.empty() || sums.back().home != line.home) sums.push_back({.home = line.home});
    add(line, sums.back());
  }
  return sums;
}

}  // namespace sw::learning
