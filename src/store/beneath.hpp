// Files below a folder that is held open. Every step is opened by itself, and none of them through a link.
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <string>
#include <system_error>

#include "descriptor.hpp"

namespace sw::store {

/// What a name leads to, links followed, as a name relative to the root: `organisations/roos.yaml`. None
/// where it lies outside the root, or where that can't be told (`error`).
std::optional<std::string> real_name(const std::filesystem::path& root, const std::string& name,
                                     std::error_code& error);

/// Where a file lies or is to lie: its folder, held open, and its own name.
struct Spot {
  Descriptor folder;
  std::string name;
};

/// Opens the folder of a file below `root`; a link on the way is an error, as what is missing is unless it is
/// to be made. Without a folder errno says why.
Spot spot_of(int root, const std::string& name, bool make = false);

/// What stands there itself, a link being a link; none, with errno, where nothing does.
std::optional<struct stat> status_of(int folder, const std::string& name);

/// The content of a regular file; none, with errno, for anything else (EINVAL) and for more than `most`
/// bytes.
std::optional<std::string> content_of(int folder, const std::string& name, std::size_t most);

/// Makes a file that nobody else can read, and must not be there yet; without it errno says why.
Descriptor make_private(int folder, const std::string& name);

}  // namespace sw::store
