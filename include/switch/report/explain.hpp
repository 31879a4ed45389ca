// Explanations: for people as a colleague would say it, for scripts as rows.
#pragma once

#include "switch/matching/explain.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

/// What all explanations of a round need to be told.
struct ExplainedIn {
  const Workspace& workspace;
  const std::vector<matching::Lane>& lanes;
};

/// Why there is nothing to explain of somebody whose organisation the round does not have.
Text without_home(const Participant& one, const Workspace& workspace);

std::vector<Table> explained(const matching::PersonExplanation& one, const ExplainedIn& in,
                             TableFormat format);
std::vector<Table> explained(const matching::PairExplanation& one, const ExplainedIn& in, TableFormat format);
std::vector<Table> explained(const matching::HostExplanation& one, const ExplainedIn& in, TableFormat format);

}  // namespace sw::report
