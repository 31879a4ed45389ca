// Finds a round on disk and reads it into a Workspace.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/model/workspace.hpp"

namespace sw::store {

inline constexpr const char* round_file = "switch.yaml";

/// The folder with switch.yaml, from `start` upwards, as git finds its own.
std::optional<std::filesystem::path> find_round(const std::filesystem::path& start);

/// What was read. Files are named relative to the round's folder, ordered by that name.
struct Loaded {
  Workspace workspace;
  Sink findings;           ///< of reading and decoding
  bool complete = true;    ///< false: some file or folder could not be read at all
};

/// Reads switch.yaml, organisations/, participants/ and exchanges/, in parallel. Nothing outside the round is
/// read, no file larger than yaml::largest_file, nothing that is no regular file. An entity whose file can't
/// be read keeps its id and has no origin, so that references to it are not called wrong.
Loaded load(const std::filesystem::path& root);

}  // namespace sw::store
