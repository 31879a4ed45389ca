// Which files a commit or the index of git holds.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "git_call.hpp"

namespace sw::store {

/// The object that holds each file's text, by the file's name from the top of the work tree.
using Listing = std::map<std::string, std::string, std::less<>>;

/// Regular files only: what a link stands for is not in its object.
struct Listed {
  Listing files;
  std::vector<std::string> unmerged;  ///< of these, our own side stands in `files`
  std::optional<Text> wrong;
};

/// Of a commit, at or below these paths; of no paths, everywhere.
Listed committed(const Git& git, const std::string& commit, const std::vector<std::string>& paths);
/// Of the index.
Listed staged(const Git& git, const std::vector<std::string>& paths);

/// The files whose names begin so, without that beginning.
Listing below(const Listing& all, const std::string& prefix);

/// Does the repository have a part of its history only?
bool is_shallow(const Git& git);

}  // namespace sw::store
