// Whom an event concerns.
#pragma once

#include "switch/hours/agenda.hpp"

namespace sw::hours {

bool passes(const Event& event, const AgendaFilter& filter, const Workspace& workspace);

}  // namespace sw::hours
