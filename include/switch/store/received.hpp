// A file that somebody sent: it belongs to no round yet, and nobody vouches for it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "switch/diagnostic/diagnostic.hpp"

namespace sw::store {

/// The content of the file; a finding and nothing where it is no regular file, is larger than
/// yaml::largest_file, or can't be read. Never blocks on a pipe and never opens a device.
std::optional<std::string> read_received(const std::filesystem::path& path, FileId file, Sink& sink);

}  // namespace sw::store
