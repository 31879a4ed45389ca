// Who else has a say in what stands in a folder.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>

namespace sw::store {

enum class Others { none, owner, anybody };

/// Is a round's folder, or its switch.yaml, somebody else's (neither this user's nor root's, nor
/// `as_well`'s), or may anybody write there? A link counts by itself.
Others others_in(const std::filesystem::path& root, std::optional<uid_t> as_well = std::nullopt);

}  // namespace sw::store
