// Whatever stands in a table, no cell of its CSV begins with a formula: for readers that split at a comma, a
// semicolon or a tab, and for readers that know quotes or don't.
#include <doctest/doctest.h>

#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "switch/report/table.hpp"
#include "switch/text/unicode.hpp"

namespace sw::report {
namespace {

constexpr int rounds = 4000;
constexpr std::string_view pieces[] = {
    "=",      "+",      "-",      "@",      "\uff1d", "\uff0b", "\uff0d", "\uff20", "\ufe66", "\ufe62",
    "\ufe63", "\ufe6b", "\u2212", "\"",     "\"\"",   "'",      ";",      ",",      "\t",     "\n",
    "\r",     "\r\n",   " ",      "\u00a0", "\u3000", "\u200b", "\ufeff", "\u00ad", "\u202e", "\u0301",
    "a",      "1+1",    "cmd|x",  "#",      "(",      "een",    "\xff",   "é"};
constexpr std::string_view formulas[] = {"=",      "+",      "-",      "@",      "\uff1d", "\uff0b", "\uff0d",
                                         "\uff20", "\ufe66", "\ufe62", "\ufe63", "\ufe6b", "\u2212"};

class Draw {
 public:
  explicit Draw(unsigned seed) : random_(seed) {}
  std::size_t below(std::size_t limit) { return random_() % limit; }
  std::string text() {
    std::string all;
    for (std::size_t left = below(8); left > 0; --left) all += pieces[below(std::size(pieces))];
    return all;
  }

 private:
  std::mt19937 random_;
};

/// The cells that a reader sees; quotes count where it knows them, and then only where a cell begins with
/// one.
std::vector<std::string> cells(std::string_view csv, char separator, bool quotes) {
  std::vector<std::string> all(1);
  bool begins = true, inside = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    const char c = csv[i];
    if (inside) {
      if (c == '"' && i + 1 < csv.size() && csv[i + 1] == '"')
        all.back() += csv[++i];
      else if (c == '"')
        inside = false;
      else
        all.back() += c;
    } else if (quotes && begins && c == '"') {
      inside = true;
    } else if (c == separator || c == '\n' || c == '\r') {
      all.emplace_back();
      begins = true;
      continue;
    } else {
      all.back() += c;
    }
    begins = false;
  }
  return all;
}

bool is_formula(std::string_view cell) {
  for (std::size_t before = 0; before != cell.size();) {
    before = cell.size();
    cell = past_blanks(cell);
    if (cell.starts_with('"')) cell.remove_prefix(1);
  }
  for (const std::string_view begin : formulas)
    if (cell.starts_with(begin)) return true;
  return false;
}

std::string without(std::string text, char gone) {
  std::erase(text, gone);
  return text;
}

Table drawn(Draw& draw) {
  Table table{"t", {}, {{"a", {"A", "A"}}, {"b", {"B", "B"}}, {"c", {"C", "C"}}}, {}, {}};
  for (std::size_t row = draw.below(3) + 1; row > 0; --row)
    table.rows.push_back({Text::same(draw.text()), std::int64_t{7},
                          std::vector<Text>{Text::same(draw.text()), Text::same(draw.text())}});
  table.notes = {Text::same(draw.text())};
  return table;
}

}  // namespace

TEST_CASE("no cell begins with a formula, whoever reads it") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    Draw draw(seed);
    const std::string csv = render({drawn(draw)}, TableFormat::csv, Language::nl);
    for (const char separator : {',', ';', '\t'})
      for (const bool quotes : {true, false})
        for (const std::string& cell : cells(csv, separator, quotes)) {
          CAPTURE(seed);
          CAPTURE(csv);
          CAPTURE(cell);
          REQUIRE_FALSE(is_formula(cell));
        }
  }
}

TEST_CASE("who splits at commas and knows quotes gets each text back, apostrophes apart") {
  for (unsigned seed = 0; seed < rounds; ++seed) {
    Draw draw(seed);
    const std::string text = draw.text();
    Table table{"t", {}, {{"a", {"A", "A"}}}, {{Text::same(text)}}, {}};
    const auto read = cells(render({table}, TableFormat::csv, Language::nl), ',', true);
    CAPTURE(text);
    REQUIRE(read.size() == 3);  // the header, the text, what stands behind the last line end
    REQUIRE(without(read[1], '\'') == without(text, '\''));
  }
}

TEST_CASE("the readers of this test see formulas where there are some") {
  CHECK(is_formula(cells("a;\"=1\"", ';', true)[1]));
  CHECK(is_formula(cells("a;\"=1\"", ';', false)[1]));
  CHECK(cells("a,\"b;\"\"=1\"", ';', true).size() == 2);
  CHECK(is_formula(cells("a,\"b;\"\"=1\"", ';', true)[1]));
  CHECK_FALSE(is_formula("'=1"));
}

}  // namespace sw::report
