// Which rounds a command is about that takes names of files. The one place where a round is found by what
// people name.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "session.hpp"

namespace sw::cli {

/// A round, and what was named in it. All of it, where nothing was.
struct Site {
  std::filesystem::path root;
  std::vector<std::string> names;  ///< as they were given
};

/// The rounds that these files and folders lie in, or that lie in these folders. Complains of each name that
/// belongs to no round, and then is empty.
std::optional<std::vector<Site>> sites_of(Session& session, const std::vector<std::string>& names);

/// Without names: the round here, else those below. Complains, and is empty, where there is none.
std::optional<std::vector<Site>> sites_here(Session& session);

/// The rounds in which something is staged, where this is no round but a folder of a repository; else as
/// sites_here().
std::optional<std::vector<Site>> sites_staged(Session& session);

/// A file of a round, by its path from where people stand.
struct NamedFile {
  std::filesystem::path root;
  std::string name;  ///< relative to the round
};

/// None where no such file exists, or it belongs to no round.
std::optional<NamedFile> named_file(const Session& session, const std::string& path);

}  // namespace sw::cli
