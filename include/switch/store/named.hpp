// A file that is read because data of the round, or the program, name it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "switch/language/words.hpp"

namespace sw::store {

/// The whole of `root`/`name`, at most 64 MiB; none where nothing stands there, and none with `wrong` where
/// it can't be read. Who names it may be a stranger: it is a regular file inside the round, and no link, no
/// hidden folder and no `..` leads there.
std::optional<std::string> read_named(const std::filesystem::path& root, const std::string& name,
                                      std::optional<Text>& wrong);

}  // namespace sw::store
