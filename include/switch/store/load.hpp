// Finds a round on disk and reads it into a Workspace.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/model/workspace.hpp"

namespace sw::store {

inline constexpr const char* round_file = "switch.yaml";

/// The folder with switch.yaml, from `start` upwards, as git finds its own.
std::optional<std::filesystem::path> find_round(const std::filesystem::path& start);

/// Texts by the name of their file, relative to the round's folder: `organisations/roos.yaml`.
using Contents = std::map<std::string, std::string, std::less<>>;

/// What was read. Files are named relative to the round's folder, ordered by that name.
struct Loaded {
  Workspace workspace;
  Sink findings;         ///< of reading and decoding
  bool complete = true;  ///< false: some file or folder could not be read at all
  bool folders_known =
      true;  ///< false: what a folder holds is not known, so no reference can be called wrong
};

/// Reads switch.yaml, organisations/, participants/ and exchanges/, in parallel. Nothing outside the round is
/// read, no file larger than yaml::largest_file, nothing that is no regular file. An entity whose file can't
/// be read keeps its id and has no origin, so that references to it are not called wrong.
///
/// What stands in `instead` is read from there, whether the file exists or not.
Loaded load(const std::filesystem::path& root, const Contents& instead = {});

/// Reads a round that is no folder, such as an earlier state of one: these files and no others.
Loaded load(const Contents& files);

}  // namespace sw::store
