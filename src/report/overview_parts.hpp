// Tables that several answers share.
#pragma once

#include "switch/report/overview.hpp"

namespace sw::report {

/// Items that are due or open, under a title of the caller's choice.
Table items_table(std::string_view name, Text title, const overview::Todo& todo);
/// Strengths, growth points and questions of an organisation and its jobshadowers.
Table wishes_table(const overview::OrganisationRow& row);

}  // namespace sw::report
