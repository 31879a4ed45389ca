#include "project.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace project {

namespace {

const fs::path root = SWITCH_SOURCE_DIR;

bool is_ours(const std::string& folder) {
  return folder != ".git" && folder != "node_modules" && !folder.starts_with("build");
}

}  // namespace

std::vector<fs::path> files() {
  std::vector<fs::path> result;
  for (auto it = fs::recursive_directory_iterator(root); it != fs::recursive_directory_iterator(); ++it) {
    if (it->is_directory() && !is_ours(it->path().filename().string())) it.disable_recursion_pending();
    if (it->is_regular_file() && is_ours(it->path().filename().string())) {
      result.push_back(fs::relative(it->path(), root));
    }
  }
  std::sort(result.begin(), result.end());
  return result;
}

std::vector<fs::path> files(const std::set<std::string>& folders, const std::set<std::string>& endings) {
  std::vector<fs::path> result = files();
  std::erase_if(result, [&](const fs::path& file) {
    return !folders.contains(file.begin()->string()) || !endings.contains(file.extension().string());
  });
  return result;
}

std::string text(const fs::path& file) {
  std::ifstream stream(root / file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<std::string> lines(const fs::path& file) {
  std::vector<std::string> result;
  std::istringstream stream(text(file));
  for (std::string line; std::getline(stream, line);) result.push_back(line);
  return result;
}

Rooms rooms() {
  static const std::regex declaration(R"(^switch_room\(([a-z_ ]+)\))");
  Rooms result;
  for (const std::string& line : lines("CMakeLists.txt")) {
    std::smatch match;
    if (!std::regex_search(line, match, declaration)) continue;
    std::istringstream words(match[1]);
    std::string room;
    words >> room;
    auto& allowed = result[room];
    for (std::string other; words >> other;) allowed.insert(other);
  }
  return result;
}

std::vector<std::string> includes(const fs::path& file) {
  static const std::regex include(R"(^\s*#\s*include\s*["<]([^">]+)[">])");
  std::vector<std::string> result;
  for (const std::string& line : lines(file)) {
    std::smatch match;
    if (std::regex_search(line, match, include)) result.push_back(match[1]);
  }
  return result;
}

std::vector<std::string> literals(std::string_view source) {
  std::vector<std::string> result;
  for (std::size_t at = 0; at < source.size();) {
    const std::string_view rest = source.substr(at);
    const auto past = [&](std::string_view end, std::size_t from) {
      const std::size_t found = rest.find(end, from);
      return found == std::string_view::npos ? rest.size() : found + end.size();
    };
    if (rest.starts_with("//")) {
      at += past("\n", 2);
    } else if (rest.starts_with("/*")) {
      at += past("*/", 2);
    } else if (rest.starts_with("R\"")) {
      const std::string delimiter = ")" + std::string(rest.substr(2, rest.find('(') - 2)) + "\"";
      const std::size_t size = past(delimiter, 2);
      result.emplace_back(rest.substr(0, size));
      at += size;
    } else if (rest[0] == '"' ||
               (rest[0] == '\'' && (at == 0 || !std::isalnum(static_cast<unsigned char>(source[at - 1]))))) {
      std::size_t end = 1;
      while (end < rest.size() && rest[end] != rest[0]) end += rest[end] == '\\' ? 2 : 1;
      if (rest[0] == '"') result.emplace_back(rest.substr(1, std::min(end, rest.size()) - 1));
      at += end + 1;
    } else {
      ++at;
    }
  }
  return result;
}

}  // namespace project
