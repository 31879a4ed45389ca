// The bytes of one file, read with suspicion.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "switch/diagnostic/diagnostic.hpp"

namespace sw::store {

/// The content of `root`/`name`; a finding and nothing where it is no regular file of the round, is too
/// large, or can't be read. A link may lead to another file of the round (may_lead_to). Never blocks on a
/// pipe and never opens a device.
std::optional<std::string> read_file(const std::filesystem::path& root, const std::string& name, FileId file,
                                     Sink& sink);

}  // namespace sw::store
