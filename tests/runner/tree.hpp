// A folder of files as one value, so that two can be compared and one can be written.
#pragma once

#include <filesystem>
#include <map>
#include <string>

/// Path inside the folder -> content. Folders that hold no file are not seen, nor is .git.
using Tree = std::map<std::string, std::string>;

/// The content; empty when there is no such file.
std::string read_file(const std::filesystem::path& path);

/// Writes the content, and makes the folders above it.
void write_file(const std::filesystem::path& path, const std::string& content);

/// All files under the folder; an empty tree when there is none. Throws on a file too large to compare.
Tree read_tree(const std::filesystem::path& folder);
