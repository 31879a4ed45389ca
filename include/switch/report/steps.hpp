// Organisations by step of the reflection guide, as tables.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "switch/report/table.hpp"
#include "switch/rules/steps.hpp"

namespace sw::report {

/// What of the grid is shown.
struct StepFilter {
  std::optional<rules::Step> step;
  std::string_view network;  ///< its id; empty: all
  bool late_only = false;    ///< only organisations with something late or wrong, and only that
};

/// The grid, and below it everything that is missing, late or wrong by name.
std::vector<Table> step_tables(const std::vector<rules::StepRow>& grid, const Workspace& workspace,
                               const StepFilter& filter);

}  // namespace sw::report
