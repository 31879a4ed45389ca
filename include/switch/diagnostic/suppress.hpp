// Findings that a file itself says are known: `# switch: ignore S2-04 reason`.
#pragma once

#include <span>
#include <vector>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/text/source.hpp"

namespace sw {

/// The findings without those that a comment ignores, and with one more for each comment that ignores
/// nothing, gives no reason, or names a code that can't be ignored. A comment counts for its own line, or,
/// where it stands alone, for the first line below that is no comment; above the first entry of a file it
/// counts for the file as a whole too. It may name several codes: `# switch: ignore S2-04, S2-05 reason`.
std::vector<Diagnostic> suppress(std::vector<Diagnostic> findings, std::span<const Source> sources,
                                 std::span<const Code* const> catalogue);

}  // namespace sw
