// A confirmation of attendance for the person who went: one page, with the hours or days that are done.
#pragma once

#include "switch/hours/tally.hpp"
#include "switch/report/page.hpp"

namespace sw::report {

/// `hours` are those of this exchange.
Page certificate_page(const Workspace& workspace, const Exchange& exchange, const hours::Sum& sum, Date as_of,
                      Language language);

}  // namespace sw::report
