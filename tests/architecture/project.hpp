// The project's own files, as the architecture tests read them.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace project {

namespace fs = std::filesystem;

/// The files people wrote, relative to the root, sorted: no .git, no build, nothing from npm.
std::vector<fs::path> files();

/// The endings of C++.
inline const std::set<std::string> sources{".cpp", ".hpp"};

/// Those of files() under one of the folders and with one of the endings, ".cpp" say.
std::vector<fs::path> files(const std::set<std::string>& folders, const std::set<std::string>& endings);

std::string text(const fs::path& file);
std::vector<std::string> lines(const fs::path& file);

/// Room -> the rooms that it may include: the switch_room lines of CMakeLists.txt.
using Rooms = std::map<std::string, std::set<std::string>>;
Rooms rooms();

/// What the #include lines of a file name, without the brackets or quotes.
std::vector<std::string> includes(const fs::path& file);

/// The text of the string literals of a C++ source, comments left out.
std::vector<std::string> literals(std::string_view source);

}  // namespace project
