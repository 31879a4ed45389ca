#include "switch/rules/steps.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace sw::rules {
namespace {

OpenItem item_of(const Outcome& outcome, const Fault& fault, Date as_of) {
  const Verdict verdict = verdict_of(fault, as_of);
  return {outcome.rule, verdict,      std::min(outcome.severity, fault.at_most),
          fault.due,    outcome.kind, outcome.subject,
          fault.at,     fault.message};
}

/// What counts first when things are compared: a finding before what still has time, then its severity.
auto gravity(Severity severity, Verdict verdict) {
  return std::tuple(verdict > Verdict::not_due ? severity : Severity::off, verdict);
}

void add(StepCell& cell, const Outcome& outcome, Date as_of) {
  if (outcome.faults.empty()) cell.verdict = std::max(cell.verdict, outcome.verdict);
  for (const Fault& fault : outcome.faults) cell.items.push_back(item_of(outcome, fault, as_of));
}

void close(StepCell& cell) {
  const auto grave = [](const OpenItem& item) { return gravity(item.severity, item.verdict); };
  std::stable_sort(cell.items.begin(), cell.items.end(),
                   [&](const OpenItem& a, const OpenItem& b) { return grave(a) > grave(b); });
  if (cell.items.empty()) return;
  std::tie(cell.severity, cell.verdict) = grave(cell.items.front());
}

}  // namespace

std::vector<StepRow> step_grid(const std::vector<Outcome>& outcomes, const Workspace& workspace, Date as_of) {
  std::vector<StepRow> rows;
  std::unordered_map<std::string_view, std::size_t> place;
  for (const Organisation& one : workspace.organisations) {
    place.emplace(one.id.text, rows.size());
    rows.push_back({&one, {}});
  }
  for (const Outcome& outcome : outcomes) {
    const auto row = place.find(outcome.organisation);
    if (outcome.rule->step > Step::s6 || row == place.end()) continue;
    add(rows[row->second].cells[static_cast<std::size_t>(outcome.rule->step)], outcome, as_of);
  }
  for (StepRow& row : rows)
    for (StepCell& cell : row.cells) close(cell);
  return rows;
}

}  // namespace sw::rules
