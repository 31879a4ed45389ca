// How much is told of one file at most.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/text/source.hpp"

namespace sw {

/// Reading a file tells 500 findings of it and counts the rest; with those of the rules it may be so many.
inline constexpr std::size_t most_of_a_file = 1000;

/// The first ones of each file, as they are sorted, and behind them one that says how many more there are: as
/// serious as the worst of these.
std::vector<Diagnostic> limited(std::vector<Diagnostic> sorted, std::span<const Source> files);

}  // namespace sw
