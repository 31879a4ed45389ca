// What changed between two texts, for people to read.
#pragma once

#include <string>
#include <string_view>

namespace sw::cli {

/// The lines that went (`- `) and came (`+ `), each with two unchanged lines around it; `…` where others lie
/// between. Control characters are made visible.
std::string difference(std::string_view before, std::string_view after);

}  // namespace sw::cli
