#include "readiness.hpp"

#include <algorithm>

namespace sw::cli {
namespace {

bool required(const Workspace& workspace, const rules::Rule& rule) {
  const auto& ready = workspace.round.matching.ready;
  return std::any_of(ready.begin(), ready.end(), [&](const Field<std::string>& one) {
    return *one == rules::key(rule.step) || *one == rule.code.id;
  });
}

/// An error that stands in the way: something wrong, or something missing, due or not.
const rules::Fault* obstacle(const rules::Outcome& outcome) {
  if (outcome.severity != Severity::error) return nullptr;
  for (const rules::Fault& fault : outcome.faults)
    if (fault.at_most == Severity::error) return &fault;
  return nullptr;
}

}  // namespace

std::map<ParticipantId, matching::NotReady> not_ready(const Workspace& workspace,
                                                      const std::vector<rules::Outcome>& outcomes) {
  std::map<ParticipantId, matching::NotReady> people;
  std::map<std::string_view, const rules::Outcome*> organisations;
  for (const rules::Outcome& outcome : outcomes) {
    const rules::Fault* fault = obstacle(outcome);
    if (!fault || !required(workspace, *outcome.rule)) continue;
    if (outcome.kind == rules::SubjectKind::participant)
      people.try_emplace(ParticipantId{std::string(outcome.subject)},
                         matching::NotReady{fault->message, fault->at});
    if (outcome.kind == rules::SubjectKind::organisation)
      organisations.try_emplace(outcome.subject, &outcome);
  }
  for (const Participant& one : workspace.participants) {
    const auto found = organisations.find(one.organisation->text);
    if (!one.has(Role::jobshadower) || found == organisations.end()) continue;
    const rules::Fault& fault = *obstacle(*found->second);
    people.try_emplace(one.id, matching::NotReady{fault.message, fault.at});
  }
  return people;
}

matching::MatchOptions match_options(const Workspace& workspace, Date as_of) {
  return {.as_of = as_of, .not_ready = not_ready(workspace, rules::evaluate(workspace, as_of))};
}

}  // namespace sw::cli
