// Rounds below a folder.
#pragma once

#include <filesystem>
#include <vector>

namespace sw::store {

struct RoundsBelow {
  std::vector<std::filesystem::path> roots;  ///< in order
  bool all = true;                           ///< false: there are more folders than were looked into
};

/// The folders with a switch.yaml, at any depth, and `folder` itself. What is hidden, what a link leads to
/// and what lies inside a round is passed over. At most 10,000 folders are looked into, those nearest first.
RoundsBelow rounds_below(const std::filesystem::path& folder);

}  // namespace sw::store
