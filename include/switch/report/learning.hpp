// Learning questions and actions as tables.
#pragma once

#include "switch/learning/actions.hpp"
#include "switch/learning/trace.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

/// One row per chain: how much there is of each link, and what is missing.
Table trace_overview(const learning::Trace& trace);
/// One row per link, with what was written: the story of a few questions.
Table trace_story(const learning::Trace& trace);

Table actions_table(const std::vector<learning::ActionLine>& lines);
Table actions_per_organisation(const std::vector<learning::OrganisationActions>& sums);

}  // namespace sw::report
