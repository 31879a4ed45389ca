// Numbers as people and spreadsheets write them: 12.5 and 12,5, 1.000,5 and 1 000.5.
#pragma once

#include <string_view>
#include <vector>

namespace sw::matching {

/// What a word can mean as a number: nothing, one thing, or two where 1.000 may be one or a thousand. A point
/// and a comma are decimal, or part thousands; so do spaces.
std::vector<double> readings(std::string_view word);

}  // namespace sw::matching
