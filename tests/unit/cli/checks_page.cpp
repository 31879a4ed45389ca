#include "checks_page.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <vector>

#include "cli/session.hpp"
#include "switch/language/messages_catalogue.hpp"
#include "switch/report/catalogue.hpp"
#include "switch/text/unicode.hpp"

namespace sw::test {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t around = 2;    // lines of the file above and below the finding
constexpr std::size_t widest = 110;  // bytes of a line that are shown

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::string clipped(const std::string& line) {
  if (line.size() <= widest) return visible(line);
  std::size_t end = widest;
  while ((line[end] & 0xC0) == 0x80) --end;
  return visible(line.substr(0, end)) + "…";
}

std::string shown(const std::vector<std::string>& lines, std::size_t first, std::size_t last) {
  std::string text;
  for (std::size_t i = first; i < std::min(last, lines.size()); ++i)
    text += "    " + clipped(lines[i]) + "\n";
  return text;
}

/// What the commands of a case do before they call the program.
std::string preparation(const fs::path& folder) {
  std::string text;
  for (const std::string& line : lines_of(content_of(folder / "cmd"))) {
    if (line.starts_with("switch ")) break;
    text += "    $ " + line + "\n";
  }
  return text;
}

/// A file of the case, or of the round that it begins with.
fs::path file_of(const fs::path& folder, const std::string& name) {
  if (fs::exists(folder / "input" / name)) return folder / "input" / name;
  const std::string round = content_of(folder / "round");
  return fs::path(round.substr(0, round.find('\n'))) / name;
}

/// The first finding with that code in what was printed: its lines up to the empty one.
std::vector<std::string> finding_in(const std::vector<std::string>& printed, std::string_view code) {
  const std::string mark = "[" + std::string(code) + "]:";
  std::vector<std::string> finding;
  for (const std::string& line : printed) {
    if (finding.empty() && line.find(mark) == std::string::npos) continue;
    if (line.empty()) break;
    finding.push_back(line);
  }
  return finding;
}

void add_place(Example& example, const fs::path& folder, const std::string& headline) {
  std::smatch match;
  if (!std::regex_search(headline, match, std::regex("^([^ ]+?)(?::([0-9]+):[0-9]+)?: [a-z]+\\["))) return;
  example.file = match[1];
  const fs::path file = file_of(folder, example.file);
  example.lines = preparation(folder);
  if (!example.lines.empty() || !fs::is_regular_file(file)) return;
  const auto lines = lines_of(content_of(file));
  const std::size_t at = match[2].matched ? std::stoul(match[2]) - 1 : 0;
  example.lines = shown(lines, at < around ? 0 : at - around, at + around + 1);
}

void add(std::string& page, const Code& code) {
  page += "### " + std::string(code.id) + " · " + std::string(code.title.en) + "\n\n";
  page += "*" + std::string(code.title.nl) + "* · " + std::string(key(code.severity)) + "\n\n";
  page += std::string(code.why.en) + " " + std::string(code.fix.en) + "\n\n";
  page += "> " + std::string(code.why.nl) + " " + std::string(code.fix.nl) + "\n\n";
  for (const Text& source : report::sources_of(code.source)) page += "- " + source.en + "\n";
  if (!code.source.empty()) page += "\n";
  const auto example = example_of(code.id);
  if (!example) return;
  if (!example->lines.empty()) page += "In `" + example->file + "`:\n\n" + example->lines + "\n";
  page += "it finds:\n\n" + example->output + "\n";
}

}  // namespace

std::optional<Example> example_of(std::string_view code) {
  for (const char* command : {"check", "match", "receive"}) {
    const fs::path folder = fs::path("tests/cases") / command / code;
    for (const char* stream : {"stdout", "stderr"}) {
      const auto finding = finding_in(lines_of(content_of(folder / stream)), code);
      if (finding.empty()) continue;
      Example example{{}, {}, shown(finding, 0, finding.size())};
      add_place(example, folder, finding.front());
      return example;
    }
  }
  return std::nullopt;
}

std::string checks_page() {
  std::string page = "| code | severity | what it asks |\n|---|---|---|\n";
  for (const Code* code : cli::catalogue())
    page += "| " + std::string(code->id) + " | " + std::string(key(code->severity)) + " | " +
            std::string(code->title.en) + " |\n";
  page += "\n";
  for (const Code* code : cli::catalogue()) add(page, *code);
  return page;
}

}  // namespace sw::test
