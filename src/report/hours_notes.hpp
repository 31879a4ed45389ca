// The sentences under a tally: what was counted, and how.
#pragma once

#include <vector>

#include "switch/hours/tally.hpp"

namespace sw::report {

/// Period, breaks, overlap and that it is a working paper.
std::vector<Text> counting_notes(const hours::HoursResult& result);
/// What is asked of each person, where anything is, and how to read where they stand.
void add_minimum(const Minimum& minimum, std::vector<Text>& notes);
/// All of these, and what a free day is.
std::vector<Text> people_notes(const hours::HoursResult& result);

}  // namespace sw::report
