// What an event is called, and where it is.
#pragma once

#include "switch/hours/agenda.hpp"
#include "switch/report/people.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

Term kind_of(const hours::Event& event);
Text title_of(const hours::Event& event, const Workspace& workspace, const People& people);
Text place_of(const hours::Event& event, const Workspace& workspace);
/// Whom one meets and what is on the programme that day; nothing of diaries or talks.
std::vector<Text> details_of(const hours::Event& event, const People& people);

}  // namespace sw::report
