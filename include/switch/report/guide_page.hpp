// The reflection guide as a working paper for a team meeting: step by step, with the questions, what was
// answered already, and space to write.
#pragma once

#include "switch/report/page.hpp"
#include "switch/report/people.hpp"

namespace sw::report {

/// Of one organisation, or empty for any team.
Page guide_page(const Workspace& workspace, const Organisation* organisation, const People& people,
                Language language);

}  // namespace sw::report
