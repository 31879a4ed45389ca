// What lies in a round's folder and is no file of the round: notes, pictures, tables.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "switch/store/load.hpp"

namespace sw::store {

struct OtherFile {
  std::string name;                 ///< relative to the round's folder
  std::optional<std::string> text;  ///< none where it is too large to be looked at, or no text
};

/// All regular files but those of `known`, in the order of their names. No link is followed; folders whose
/// name begins with a dot (.git) are left out.
std::vector<OtherFile> other_files(const std::filesystem::path& root, const Contents& known);

}  // namespace sw::store
