// The word somebody probably meant.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace sw {

/// The candidate nearest to `word` by insertions, deletions, replacements and swapped neighbours (optimal
/// string alignment, case folded for ASCII); none where all differ too much to be a slip: more than a third
/// of the longer word. On a tie the earlier candidate wins.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace sw
