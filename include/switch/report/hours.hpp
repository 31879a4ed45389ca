// Tallies of hours as tables. Each says in its notes what was counted, and that it is a working paper.
#pragma once

#include "switch/hours/remarks.hpp"
#include "switch/hours/tally.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

Table hours_people(const hours::HoursResult& result);
/// The people under the minimum only, the most pressing first.
Table hours_short(const hours::HoursResult& result);
Table hours_exchanges(const hours::HoursResult& result);
Table hours_organisations(const hours::HoursResult& result);
Table hours_networks(const hours::HoursResult& result);
Table hours_months(const hours::HoursResult& result);
Table hours_remarks(const std::vector<hours::Remark>& remarks);

}  // namespace sw::report
