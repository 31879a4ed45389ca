// Files that a run leaves behind for others: reports, baselines. They belong to no round and may lie
// anywhere.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "switch/language/words.hpp"

namespace sw::store {

struct Result {
  std::string file;  ///< relative to the folder that the run works in, or absolute
  std::string content;
};

/// Writes all of them over what stands there, or none and says why. Only a regular file is overwritten.
std::optional<Text> write_results(const std::filesystem::path& folder, std::span<const Result> results);

/// The whole of a regular file; none where there is no such file, or it can't be read.
std::optional<std::string> read_result(const std::filesystem::path& file);

}  // namespace sw::store
