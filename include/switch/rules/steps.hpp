// Organisations by step: how far each one is, and what is missing.
#pragma once

#include <array>

#include "switch/rules/evaluate.hpp"

namespace sw::rules {

/// One thing that is not in order.
struct OpenItem {
  const Rule* rule = nullptr;
  Verdict verdict = Verdict::missing;
  Severity severity = Severity::error;
  std::optional<Date> due;
  SubjectKind kind = SubjectKind::organisation;
  std::string_view subject;  ///< whose it is: the organisation, one of its people, an exchange
  Origin at;
  Text message;
};

/// One step of one organisation: the worst of its checks and of those of its people. The gravest severity
/// counts first, then the verdict; what is not due yet has the severity `off`.
struct StepCell {
  Verdict verdict = Verdict::not_applicable;
  Severity severity = Severity::off;
  std::vector<OpenItem> items;  ///< the gravest first
};

inline constexpr std::size_t guide_steps = 6;

struct StepRow {
  const Organisation* organisation = nullptr;
  std::array<StepCell, guide_steps> cells;  ///< S1 to S6
};

/// One row per organisation, in the order of the workspace.
std::vector<StepRow> step_grid(const std::vector<Outcome>& outcomes, const Workspace& workspace, Date as_of);

}  // namespace sw::rules
