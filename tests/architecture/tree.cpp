// Rules that hold for files of every kind.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>

#include "project.hpp"

namespace {

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

/// A heading's name in a link, as GitHub makes it.
std::string anchor(const std::string& heading) {
  std::string result;
  for (const char c : lower(heading)) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == ' ') result += '-';
    if (std::isalnum(byte) || c == '-' || c == '_' || byte >= 0x80) result += c;
  }
  return result;
}

bool has_heading(const project::fs::path& file, const std::string& wanted) {
  static const std::regex heading("^#+ +(.*)$");
  for (const std::string& line : project::lines(file)) {
    std::smatch match;
    if (std::regex_search(line, match, heading) && anchor(match[1]) == wanted) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("no programme has a name in the code: a programme is data") {
  const std::vector<std::string> names{
      "switching-talent",     "switching talent",     "joko",   "koala", "vbjk", "vcok", "kadertekst",
      "pedagogisch-raamwerk", "pedagogisch raamwerk", "roadmap"};
  // Sources that may say one all the same, each with its reason.
  const std::set<std::string> exceptions{
      "src/language/obligations.cpp",
      "include/switch/language/messages_catalogue.hpp"};  // what the sources say, in short
  for (const auto& file : project::files({"src", "include"}, project::sources)) {
    if (exceptions.contains(file.string())) continue;
    for (const std::string& literal : project::literals(project::text(file))) {
      const std::string found = lower(literal);
      for (const std::string& name : names) {
        CAPTURE(file.string());
        CAPTURE(literal);
        CHECK(found.find(name) == std::string::npos);
      }
    }
  }
}

TEST_CASE("literals are told from comments and characters") {
  CHECK(project::literals("// \"no\"\n/* \"no\" */ a(\"yes\\\"\", '\"', 1'000, R\"x(raw \")x\");") ==
        std::vector<std::string>{"yes\\\"", "R\"x(raw \")x\""});
}

TEST_CASE("no file of code is longer than 400 lines") {
  for (const auto& file :
       project::files({"src", "include", "tests"}, {".cpp", ".hpp", ".sh", ".mjs", ".js"})) {
    CAPTURE(file.string());
    CHECK(project::lines(file).size() <= 400);
  }
}

TEST_CASE("the right to write is taken in one place, by the entry of a command") {
  std::vector<std::string> takers;
  for (const auto& file : project::files({"src"}, project::sources))
    if (project::text(file).find("Lock::take(") != std::string::npos)
      takers.push_back(file.filename().string());
  CHECK(takers == std::vector<std::string>{"session.cpp", "lock.cpp"});
}

TEST_CASE("other programs are started in one place, and git by one caller of it") {
  const std::set<std::string> ways{"posix_spawn", "::execv", "::fork", "::popen", "std::system("};
  for (const auto& file : project::files({"src", "include"}, project::sources)) {
    const std::string code = project::text(file);
    CAPTURE(file.string());
    for (const std::string& way : ways)
      if (file != "src/store/process.cpp") CHECK(code.find(way) == std::string::npos);
    if (!file.string().starts_with("src/store/process.") && file != "src/store/git_call.cpp")
      CHECK(code.find("run_program(") == std::string::npos);
  }
}

TEST_CASE("links between documents lead somewhere") {
  static const std::regex link(R"(\]\(([^)\s#]*)(#[^)\s]*)?\))");
  for (const auto& file : project::files()) {
    if (file.extension() != ".md") continue;
    const std::string text = project::text(file);
    for (std::sregex_iterator it(text.begin(), text.end(), link), end; it != end; ++it) {
      const std::string target = (*it)[1];
      if (target.find("://") != std::string::npos || target.starts_with("mailto:")) continue;
      const auto reached = target.empty() ? file : (file.parent_path() / target).lexically_normal();
      CAPTURE(file.string());
      CAPTURE(it->str());
      CHECK(project::fs::exists(project::fs::path(SWITCH_SOURCE_DIR) / reached));
      if ((*it)[2].length() > 0) CHECK(has_heading(reached, (*it)[2].str().substr(1)));
    }
  }
}

TEST_CASE("no file knows the machine it was written on") {
  // Written in two halves, so that this file itself is clean.
  const std::array<std::string, 5> places{
      "/ho"
      "me/",
      "/ro"
      "ot/",
      "/Us"
      "ers/",
      "/wo"
      "rk/",
      SWITCH_SOURCE_DIR "/"};
  for (const auto& file : project::files()) {
    const std::string text = project::text(file);
    for (const std::string& place : places) {
      for (std::size_t at = text.find(place); at != std::string::npos; at = text.find(place, at + 1)) {
        const bool is_root =
            at == 0 || (!std::isalnum(static_cast<unsigned char>(text[at - 1])) &&
                        std::string_view("._-/$}>~").find(text[at - 1]) == std::string_view::npos);
        CAPTURE(file.string());
        CAPTURE(place);
        CHECK_FALSE(is_root);
      }
    }
  }
}
