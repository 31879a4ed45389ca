// Explanations as rows. What a question changes stands in two tables: `changes` by goal, `moves` by person;
// their first column names the question ("host:roos", "without", "place:roos").
#pragma once

#include "switch/report/explain.hpp"

namespace sw::report {

std::vector<Table> rows_of(const matching::PersonExplanation& one, const ExplainedIn& in);
std::vector<Table> rows_of(const matching::PairExplanation& one, const ExplainedIn& in);
std::vector<Table> rows_of(const matching::HostExplanation& one, const ExplainedIn& in);

}  // namespace sw::report
