// The catalogue of codes as people and scripts read it.
#pragma once

#include <span>
#include <string>

#include "switch/diagnostic/code.hpp"
#include "switch/model/round.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

/// One row per code. With a round, also the severity that it gives each.
Table catalogue_table(std::span<const Code* const> codes, const Round* round);

/// The same with all that is said of each code, for scripts.
Table explained_table(std::span<const Code* const> codes, const Round* round);

/// One code in full, for people.
std::string explained(const Code& code, const Round* round, Language language);

/// The obligations that a code or a field serves, each with its source: `ST 37: frame of reference (...)`.
std::vector<Text> sources_of(std::string_view source);

}  // namespace sw::report
