// A folder of files that a run leaves behind for others.
#pragma once

#include <filesystem>
#include <optional>
#include <span>

#include "switch/language/words.hpp"
#include "switch/store/results.hpp"

namespace sw::store {

/// Puts the files (named relative to the folder) in a folder that is empty or not there yet. It is made, in
/// one that exists, and no link is followed. All files, or none and the sentence says why.
std::optional<Text> fill_folder(const std::filesystem::path& folder, std::span<const Result> files);

}  // namespace sw::store
