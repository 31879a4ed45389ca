// docs/jobs.md and docs/pages.md show what the golden cases show: UPDATE=1 writes them anew.
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

constexpr std::string_view transcript = "```console ";

/// The page with every block that names a golden case filled in with all that the case prints.
Lines with_transcripts(const Lines& page, std::size_t& blocks) {
  Lines fresh;
  bool in_block = false;
  for (const std::string& line : page) {
    if (line == "```" && in_block) {
      if (fresh.back().empty()) fresh.pop_back();
      in_block = false;
    }
    if (!in_block) fresh.push_back(line);
    if (!line.starts_with(transcript)) continue;
    const Lines shown =
        project::lines(std::filesystem::path("tests/cases") / line.substr(transcript.size()) / "stdout");
    REQUIRE_MESSAGE(!shown.empty(), line << ": no such case");
    fresh.insert(fresh.end(), shown.begin(), shown.end());
    in_block = true;
    ++blocks;
  }
  return fresh;
}

/// Writes the page where that was asked for, else holds it against what it should be.
void hold(const char* file, const Lines& page, const Lines& fresh) {
  const char* update = std::getenv("UPDATE");
  if (update != nullptr && std::string(update) == "1") {
    std::ofstream out(std::string(SWITCH_SOURCE_DIR "/") + file, std::ios::binary);
    for (const std::string& line : fresh) out << line << '\n';
    return;
  }
  CHECK_MESSAGE(fresh == page, file << " is stale: run the test with UPDATE=1");
}

}  // namespace

TEST_CASE("docs/pages.md shows the way of an organisation in both programmes, as golden cases take it") {
  const Lines page = project::lines("docs/pages.md");
  std::size_t blocks = 0;
  const Lines fresh = with_transcripts(page, blocks);
  CHECK(blocks == 2);
  hold("docs/pages.md", page, fresh);
}

TEST_CASE("docs/jobs.md shows one command per job, with the output of a golden case") {
  const Lines page = project::lines("docs/jobs.md");
  std::size_t blocks = 0;
  const Lines fresh = filled_in(page, blocks);
  CHECK(blocks >= 12);
  hold("docs/jobs.md", page, fresh);
}
