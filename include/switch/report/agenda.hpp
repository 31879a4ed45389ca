// The agenda as a table, and as a calendar file.
#pragma once

#include "switch/hours/agenda.hpp"
#include "switch/report/people.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

Table agenda_table(const std::vector<hours::Event>& events, const Workspace& workspace, const People& people);

/// RFC 5545. Times are those of Brussels, with that zone's rules in the file. The id of an event stays the
/// same as long as the round's name does, so that a second import updates; DTSTAMP is `as_of`, so the same
/// round gives the same file. Cancelled events are in it, and say so.
std::string agenda_calendar(const std::vector<hours::Event>& events, const Workspace& workspace,
                            const People& people, Date as_of, Language language);

}  // namespace sw::report
