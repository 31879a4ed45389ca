// Bars for a terminal.
#pragma once

#include <string>
#include <vector>

#include "switch/report/table.hpp"

namespace sw::report {

/// A line for each bar, its label before and its amount behind it; nothing where that leaves no room for
/// bars.
std::string bars_text(const std::vector<TextBar>& bars, Language language, std::uint32_t width);

}  // namespace sw::report
