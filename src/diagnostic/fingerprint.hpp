// What stays the same about a finding when lines move, so that a platform knows it again in the next run.
#pragma once

#include <string>
#include <vector>

#include "switch/diagnostic/render.hpp"

namespace sw {

/// One per finding, in their order, no two alike: made from the code, the path from the root and the words at
/// the place, not from line numbers, nor from the message, which may count days or change its language. Where
/// all that is the same, the order of the findings tells them apart.
std::vector<std::string> fingerprints(const Report& report);

}  // namespace sw
