// The walls of the house: who may include whom, and which room alone knows a library.
#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <sstream>

#include "project.hpp"

using project::Rooms;

namespace {

/// The room a source file belongs to; empty for main.cpp.
std::string room_of(const project::fs::path& file) {
  auto part = file.begin();          // src or include
  if (*part++ == "include") ++part;  // include/switch/<room>/
  const std::string room = part->string();
  return project::rooms().contains(room) ? room : "";
}

/// The room that an include names, if it names one.
std::string named_room(const std::string& include, const Rooms& rooms) {
  project::fs::path path = include;
  auto part = path.begin();
  if (*part == "switch") ++part;
  const std::string room = part == path.end() ? "" : part->string();
  return rooms.contains(room) && path.has_parent_path() ? room : "";
}

/// The rows of the table in docs/architecture.md.
Rooms documented() {
  static const std::regex row(R"(^\| ([a-z]+)/ \|[^|]*\| ([a-z, -]+) \|)");
  Rooms result;
  for (const std::string& line : project::lines("docs/architecture.md")) {
    std::smatch match;
    if (!std::regex_search(line, match, row)) continue;
    auto& allowed = result[match[1]];
    std::string names = match[2];
    for (char& c : names) c = c == ',' || c == '-' ? ' ' : c;
    std::istringstream words(names);
    for (std::string other; words >> other;) allowed.insert(other);
  }
  return result;
}

std::string listed(const std::set<std::string>& names) {
  std::string result;
  for (const std::string& name : names) result += (result.empty() ? "" : ", ") + name;
  return result;
}

}  // namespace

TEST_CASE("a file includes only the rooms that its own room may use") {
  const Rooms rooms = project::rooms();
  REQUIRE(rooms.size() >= 12);
  for (const auto& file : project::files({"src", "include"}, project::sources)) {
    const std::string room = room_of(file);
    for (const std::string& include : project::includes(file)) {
      const std::string other = named_room(include, rooms);
      CAPTURE(file.string());
      CAPTURE(include);
      if (other.empty()) continue;
      if (room.empty()) {
        CHECK_MESSAGE(other == "cli", "main.cpp only opens the door of cli/");
      } else {
        CHECK_MESSAGE((other == room || rooms.at(room).contains(other)), "CMakeLists.txt has no such arrow");
      }
    }
  }
}

TEST_CASE("the arrows make no circle") {
  const Rooms rooms = project::rooms();
  std::set<std::string> reached;
  for (std::size_t before = 1; before != 0;) {
    before = 0;
    for (const auto& [room, allowed] : rooms) {
      if (reached.contains(room)) continue;
      if (std::includes(reached.begin(), reached.end(), allowed.begin(), allowed.end()))
        before += reached.insert(room).second;
    }
  }
  CHECK(reached.size() == rooms.size());
}

TEST_CASE("docs/architecture.md has the rooms and arrows of CMakeLists.txt") {
  const Rooms built = project::rooms();
  const Rooms told = documented();
  for (const auto& row : built) {
    CAPTURE(row.first);
    REQUIRE(told.contains(row.first));
    CHECK(listed(told.at(row.first)) == listed(row.second));
  }
  CHECK(told.size() == built.size());
}

TEST_CASE("each library has one home") {
  std::size_t command_line = 0;
  for (const auto& file : project::files({"src", "include"}, project::sources)) {
    const std::string room = room_of(file);
    for (const std::string& include : project::includes(file)) {
      CAPTURE(file.string());
      CAPTURE(include);
      if (include.starts_with("yaml-cpp/")) CHECK_MESSAGE(room == "yaml", "only yaml/ knows a YAML library");
      if (include.starts_with("utf8proc")) CHECK_MESSAGE(room == "text", "only text/ knows Unicode tables");
      if (include.starts_with("CLI/")) ++command_line;
      if (*file.begin() != "include") continue;
      const bool other_library = include.find('/') != std::string::npos && !include.starts_with("switch/") &&
                                 !include.starts_with("fmt/") && !include.starts_with("sys/");
      CHECK_MESSAGE(!other_library, "a public header brings no library along but fmt");
    }
  }
  CHECK_MESSAGE(command_line <= 1, "CLI11 takes some twenty seconds wherever it is included: once is enough");
}
