// docs/jobs.md shows what the golden cases show: UPDATE=1 writes it anew.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <map>

#include "project.hpp"

namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t shown_lines = 14;  ///< of a longer output

/// What each command line of a golden case prints.
std::map<std::string, Lines> outputs() {
  std::map<std::string, Lines> all;
  for (const auto& file : project::files({"tests"}, {""}))
    if (file.filename() == "cmd") {
      const Lines command = project::lines(file);
      if (command.size() == 1) all.emplace(command[0], project::lines(file.parent_path() / "stdout"));
    }
  return all;
}

/// The beginning of an output, as the page shows it.
Lines beginning(const Lines& output) {
  if (output.size() <= shown_lines) return output;
  Lines lines(output.begin(), output.begin() + shown_lines);
  while (lines.back().empty()) lines.pop_back();
  lines.emplace_back("...");
  return lines;
}

/// The page with every block filled in anew.
Lines filled_in(const Lines& page, std::size_t& blocks) {
  const auto output_of = outputs();
  Lines fresh;
  bool in_output = false;
  for (const std::string& line : page) {
    if (line == "```") in_output = false;
    if (!in_output) fresh.push_back(line);
    if (!line.starts_with("$ switch ")) continue;
    CAPTURE(line);
    const auto found = output_of.find(line.substr(2));
    REQUIRE_MESSAGE(found != output_of.end(), "no golden case has this command as its only line");
    const Lines shown = beginning(found->second);
    fresh.insert(fresh.end(), shown.begin(), shown.end());
    in_output = true;
    ++blocks;
  }
  return fresh;
}

}  // namespace

TEST_CASE("docs/jobs.md shows one command per job, with the output of a golden case") {
  const Lines page = project::lines("docs/jobs.md");
  std::size_t blocks = 0;
  const Lines fresh = filled_in(page, blocks);
  CHECK(blocks >= 12);
  const char* update = std::getenv("UPDATE");
  if (update != nullptr && std::string(update) == "1") {
    std::ofstream out(SWITCH_SOURCE_DIR "/docs/jobs.md", std::ios::binary);
    for (const std::string& line : fresh) out << line << '\n';
    return;
  }
  CHECK_MESSAGE(fresh == page, "docs/jobs.md is stale: run the test with UPDATE=1");
}
