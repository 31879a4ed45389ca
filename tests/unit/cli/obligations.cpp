// docs/obligations.md names nothing that does not exist, and leaves no obligation out.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "switch/schema/describe.hpp"

using namespace sw;

namespace {

/// Collects the paths of all fields of an entity: `exchange.visits[].talk.learned`.
class Paths {
 public:
  Paths(std::string prefix, std::set<std::string>& all) : prefix_(std::move(prefix)), all_(all) {}

  template <class T>
  void field(const schema::Info& info, const T& member) {
    const std::string path = prefix_ + "." + std::string(info.key);
    all_.insert(path);
    down(path, member);
  }

 private:
  template <class T>
  void down(const std::string&, const Field<T>&) {}
  template <class T>
  void down(const std::string&, const Table<T>&) {}
  template <class T>
  void down(const std::string& path, const List<T>&) {
    down(path + "[]", T{});
  }
  template <class S>
  requires std::is_base_of_v<Entry, S>
  void down(const std::string& path, const S&) {
    Paths inner(path, all_);
    S entry;
    schema::describe(inner, entry);
  }

  std::string prefix_;
  std::set<std::string>& all_;
};

template <class Entity>
void collect(std::set<std::string>& all) {
  Entity entity;
  Paths paths(std::string(schema::entity_info(entity).name), all);
  schema::describe(paths, entity);
}

/// The cells of a Markdown row.
std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream stream(line);
  for (std::string cell; std::getline(stream, cell, '|');) cells.push_back(cell);
  return cells;
}

std::vector<std::string> names_in(const std::string& cell) {
  std::vector<std::string> names;
  const std::regex name("`([^`]+)`");
  for (std::sregex_iterator it(cell.begin(), cell.end(), name), end; it != end; ++it)
    names.push_back((*it)[1]);
  return names;
}

/// A golden case or a test's own file; a whole room says nothing of one obligation.
bool is_test(const std::string& name) {
  namespace fs = std::filesystem;
  return name.starts_with("tests/") &&
         (fs::is_regular_file(name) || fs::is_regular_file(fs::path(name) / "cmd"));
}

}  // namespace

TEST_CASE("docs/obligations.md names only what exists, for all 68") {
  std::set<std::string> fields;
  collect<Round>(fields);
  collect<Organisation>(fields);
  collect<Participant>(fields);
  collect<Exchange>(fields);
  std::set<std::string> codes;
  for (const Code* code : cli::catalogue()) codes.emplace(code->id);

  std::ifstream file("docs/obligations.md");
  int expected = 1;
  for (std::string line; std::getline(file, line);) {
    if (!std::regex_search(line, std::regex("^\\| [0-9]{2} "))) continue;
    CAPTURE(line);
    const auto cells = cells_of(line);
    REQUIRE(cells.size() >= 8);
    CHECK(std::stoi(cells[1]) == expected++);
    CHECK_FALSE(names_in(cells[4]).empty());
    for (const auto& name : names_in(cells[4])) CHECK_MESSAGE(fields.contains(name), name);
    for (const auto& name : names_in(cells[5])) CHECK_MESSAGE(codes.contains(name), name);
    for (const auto& name : names_in(cells[6])) CHECK_MESSAGE(cli::find_command(name) != nullptr, name);
    CHECK_FALSE(names_in(cells[6]).empty());
    CHECK_FALSE(names_in(cells[7]).empty());
    for (const auto& name : names_in(cells[7])) CHECK_MESSAGE(is_test(name), name);
  }
  CHECK(expected == 69);
}
