// What changed in the pairs since a revision of git, and which files did it.
#pragma once

#include "session.hpp"

namespace sw::cli {

/// Matches the round as it was and as it is; then with each changed file put back on its own. The exit
/// status.
int show_match_diff(Session& session, const Opened& opened, const std::string& revision,
                    const TableOption& table);

}  // namespace sw::cli
