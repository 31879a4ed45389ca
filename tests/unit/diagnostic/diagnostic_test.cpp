#include "switch/diagnostic/diagnostic.hpp"

#include <doctest/doctest.h>

#include "switch/diagnostic/limit.hpp"
#include "unit/diagnostic/nasty_report.hpp"

using namespace sw;

namespace {

Diagnostic finding(const Code& code, std::uint32_t file, std::uint32_t begin, std::string_view message) {
  Diagnostic diagnostic;
  diagnostic.code = &code;
  diagnostic.at = {FileId{file}, {begin, begin + 1}};
  diagnostic.message = Text::same(message);
  return diagnostic;
}

}  // namespace

TEST_CASE("a sink hands findings out by file, place, code and message, each once") {
  Sink sink, other;
  CHECK(sink.empty());
  sink.add(finding(nasty::framework, 1, 0, "c"));
  sink.add(finding(nasty::framework, 0, 9, "b"));
  sink.add(finding(nasty::diary, 0, 9, "b"));
  other.add(finding(nasty::framework, 0, 9, "a"));
  other.add(finding(nasty::framework, 0, 2, "z"));
  other.add(finding(nasty::framework, 1, 0, "c"));
  sink.append(std::move(other));
  CHECK(sink.size() == 6);

  const auto sorted = std::move(sink).take_sorted();
  std::string order;
  for (const Diagnostic& each : sorted) order += std::string(each.code->id) + each.message.nl + " ";
  CHECK(order == "S2-04z R-03b S2-04a S2-04b S2-04c ");
}

TEST_CASE("a finding without a file comes after those of files") {
  Sink sink;
  sink.add({&nasty::diary, Severity::error, {}, Text::same("nergens"), {}, {}});
  sink.add(finding(nasty::diary, 7, 0, "ergens"));
  CHECK(std::move(sink).take_sorted().back().message.nl == "nergens");
}

TEST_CASE("the worst severity") {
  CHECK(worst({}) == Severity::off);
  Diagnostic note = finding(nasty::diary, 0, 0, "");
  note.severity = Severity::note;
  CHECK(worst({note}) == Severity::note);
  CHECK(worst({note, finding(nasty::diary, 0, 0, "")}) == Severity::error);
}

TEST_CASE("every severity has a key and a word") {
  for (const Severity severity : {Severity::off, Severity::note, Severity::warning, Severity::error}) {
    CHECK_FALSE(key(severity).empty());
    CHECK_FALSE(shown(severity).nl.empty());
    CHECK_FALSE(shown(severity).en.empty());
  }
}

TEST_CASE("of each file so many are told, and how many more there are") {
  const std::vector<Source> files{{"a.yaml", "abc\n"}, {"b.yaml", "x"}};
  std::vector<Diagnostic> all;
  for (std::size_t i = 0; i < most_of_a_file + 3; ++i) all.push_back(finding(nasty::diary, 0, 1, "x"));
  all.back().severity = Severity::note;
  all.push_back(finding(nasty::diary, 1, 0, "y"));
  all.push_back({&nasty::diary, Severity::error, {}, Text::same("nergens"), {}, {}});
  const auto told = limited(all, files);
  REQUIRE(told.size() == most_of_a_file + 3);
  const Diagnostic& rest = told[most_of_a_file];
  CHECK(rest.code->id == "D-10");
  CHECK(rest.severity == Severity::error);
  CHECK(rest.at.span.begin == 4);
  CHECK(rest.message.en == "There are 3 more findings in this file.");
  CHECK(told[most_of_a_file + 1].message.nl == "y");
  all.erase(all.begin(), all.begin() + 3);
  CHECK(limited(all, files).size() == all.size());
}
