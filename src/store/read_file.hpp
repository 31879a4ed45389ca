// The bytes of one file, read with suspicion.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "switch/diagnostic/diagnostic.hpp"

namespace sw::store {

/// The content of `root`/`name`; a finding and nothing where it is no regular file inside the round, is too
/// large, or can't be read. Never blocks on a pipe and never opens a device.
std::optional<std::string> read_file(const std::filesystem::path& root, const std::string& name, FileId file,
                                     Sink& sink);

/// Does the path, links followed, lie under the root? Yes where that can't be told: opening it will say what
/// is wrong.
bool inside(const std::filesystem::path& root, const std::filesystem::path& path);

}  // namespace sw::store
