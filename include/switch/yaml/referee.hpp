// A second opinion: what yaml-cpp makes of a text. Slow, lenient and sometimes wrong where the reader is
// strict, but written by others, so that both seldom err alike. Tests and a fuzzer hold the two together,
// and no edit is saved unless both agree on it.
#pragma once

#include <optional>
#include <string_view>

#include "switch/diagnostic/code.hpp"
#include "switch/yaml/tree.hpp"

namespace sw::yaml {

/// The tree that yaml-cpp's events make; none where it refuses, or where it sees what the profile does not
/// have: anchors, aliases, tags, a second document. For texts that pass the guard. Never throws.
std::optional<Tree> referee(std::string_view text);

/// Whether the referee reads the same tree, each node beginning at the same byte.
bool agrees(const Document& document);

/// What to make of a text that the reader refuses.
enum class Verdict {
  broken,          ///< no YAML reader can be expected to read it
  outside_profile  ///< others may read it as YAML; this project does not
};

/// For a text that passes the guard, and the code of the reader's refusal.
Verdict verdict(std::string_view text, const Code& refusal);

}  // namespace sw::yaml
