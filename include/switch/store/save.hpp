// Writes files of a round: all changes of a command, or none.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "switch/language/words.hpp"

namespace sw::store {

/// One file as it was read, and as it is to be.
struct Change {
  std::string name;                   ///< relative to the round's folder
  std::optional<std::string> before;  ///< none: the file must not exist yet
  std::string after;
};

/// The whole of a regular file; none where there is no such file, or it can't be read.
std::optional<std::string> content_of(const std::filesystem::path& path);

/// The change that makes `after` of a file, whatever stands there now.
Change replacing(const std::filesystem::path& root, std::string name, std::string after);

/// Saves all changes; on failure every file is as it was, and the sentence says why. A file that is no longer
/// what it was read as, or a new one that exists, is a failure. Folders are made where needed.
std::optional<Text> save(const std::filesystem::path& root, std::span<const Change> changes);

}  // namespace sw::store
