#include "switch/text/log_commands.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace sw;

namespace {

std::string safe(std::string_view text, bool line_begins = true) {
  return without_log_commands(text, line_begins);
}

}  // namespace

TEST_CASE("a blank parts what a platform would obey, and nothing else changes") {
  struct Row {
    std::string_view text;
    std::string_view safe;
  };
  const Row rows[] = {
      {"::add-mask::x", ": :add-mask::x"},
      {"  \t::set-output name=x::y", "  \t: :set-output name=x::y"},
      {"\u00a0\u3000::error::x", "\u00a0\u3000: :error::x"},  // trimmed there as blanks
      {"\u200b\ufeff::error::x", "\u200b\ufeff: :error::x"},
      {"\x1b[1;31m::error::x", "\x1b[1;31m: :error::x"},
      {"a\n::error::x\r::b::", "a\n: :error::x\r: :b::"},
      {"\n\n::error::x", "\n\n: :error::x"},
      {":::error::x", ": ::error::x"},
      {"::", ": :"},
      {"std::string, 12::30, a ::b", "std::string, 12::30, a ::b"},
      {"##vso[task.setvariable variable=PATH]x", "# #vso[task.setvariable variable=PATH]x"},
      {"midden ##[add-path]/x", "midden # #[add-path]/x"},
      {"##teamcity[x] ##octopus[y]", "# #teamcity[x] # #octopus[y]"},
      {"###vso[x]", "## #vso[x]"},
      {"####[x]", "### #[x]"},
      {"## een kop, nr. #4 en ##", "## een kop, nr. #4 en ##"},
      {"##een kop [x]", "##een kop [x]"},
      {"section_start:1:a", "section_start :1:a"},
      {"x section_end:1:a", "x section_end :1:a"},
      {"section_start_date:", "section_start_date:"},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(safe(row.text) == row.safe);
    CHECK(safe(row.safe) == row.safe);  // nothing new came of it
  }
  CHECK(safe("::x", false) == "::x");
}

TEST_CASE("where a line begins is known from one piece to the next") {
  bool begins = true;
  CHECK(without_log_commands("a", begins) == "a");
  CHECK(without_log_commands("::b\n", begins) == "::b\n");
  CHECK(without_log_commands("  ", begins) == "  ");
  CHECK(without_log_commands("::c", begins) == ": :c");
  CHECK_FALSE(begins);
}

TEST_CASE("the characters that make a command") {
  const auto marked = [](std::string_view text) {
    std::string all;
    for (std::size_t at = 0; at < text.size(); ++at) all += log_command_at(text, at) ? '^' : text[at];
    return all;
  };
  CHECK(marked("::a ::b\n  ::c\r::d") == "^:a ::b\n  ^:c\r^:d");
  CHECK(marked("##[a] ##b[c] ## d") == "^#[a] ^#b[c] ## d");
  CHECK(marked("section_start:1: 12:30") == "section_start^1: 12:30");
  CHECK(marked("\x1b[31m::a") == "\x1b[31m^:a");
  CHECK(marked("m::a") == "m::a");
  CHECK(marked(":::a") == "^::a");
}

TEST_CASE("JSON without commands says the same") {
  CHECK(json_without_log_commands(R"(["##vso[a]", "###[b]", "## c [d]", "::e::", "section_end:1"])") ==
        R"(["\u0023#vso[a]", "#\u0023#[b]", "## c [d]", "::e::", "section_end\u003a1"])");
}
