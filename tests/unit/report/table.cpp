#include "switch/report/table.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "switch/text/unicode.hpp"

namespace sw::report {
namespace {

Table one_column(std::vector<Cell> cells) {
  Table table{"things", {}, {{"thing", {"Ding", "Thing"}}}, {}, {}};
  for (Cell& cell : cells) table.rows.push_back({std::move(cell)});
  return table;
}

std::string csv_cell(std::string_view text) {
  const std::string csv = render({one_column({Text::same(text)})}, TableFormat::csv, Language::nl);
  return csv.substr(6, csv.size() - 7);  // without "thing\n" and the last line end
}

std::string text_of(const Table& table) {
  return render({table}, TableFormat::table, Language::nl);
}

Date day(int year, unsigned month, unsigned date) {
  return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{date};
}

TEST_CASE("every kind of value shows in each format") {
  Table table{"rows", {"Titel", "Title"}, {{"a", {"A", "A"}}, {"b", {"Bé", "B"}, Align::right}}, {}, {}};
  table.rows = {{Text("ja, dat", "yes, that"), std::int64_t{12}},
                {day(2023, 3, 4), Minutes{450}},
                {true, Minutes{-5}},
                {std::monostate{}, std::vector<Text>{Text::same("x"), Text::same("y")}}};
  table.notes = {{"Een noot.", "A note."}};
  CHECK(render({table}, TableFormat::table, Language::nl) ==
        "Titel\n\n"
        "A              Bé\n"
        "----------  -----\n"
        "ja, dat        12\n"
        "2023-03-04   7:30\n"
        "ja          -0:05\n"
        "             x, y\n"
        "\n"
        "Een noot.\n");
  CHECK(render({table}, TableFormat::csv, Language::en) ==
        "# A note.\na,b\n\"yes, that\",12\n2023-03-04,450\ntrue,-5\n,\"x;y\"\n");
  CHECK(render({table}, TableFormat::json, Language::en) ==
        R"({
  "version": 1,
  "rows": [
    {
      "a": "yes, that",
      "b": 12
    },
    {
      "a": "2023-03-04",
      "b": 450
    },
    {
      "a": true,
      "b": -5
    },
    {
      "a": null,
      "b": [
        "x",
        "y"
      ]
    }
  ],
  "notes": [
    "A note."
  ]
}
)");
}

TEST_CASE("a word of a closed list has its own language for people, and one key for scripts") {
  const Table table = one_column({Term{"done", {"gedaan", "done it"}}});
  CHECK(text_of(table) == "Ding\n------\ngedaan\n");
  CHECK(render({table}, TableFormat::csv, Language::nl) == "thing\ndone\n");
  CHECK(nlohmann::json::parse(render({table}, TableFormat::json, Language::nl))["things"][0]["thing"] ==
        "done");
  const Table list = one_column({std::vector<Term>{{"a", {"een", "one"}}, {"b", {"twee", "two"}}}});
  CHECK(text_of(list) == "Ding\n---------\neen, twee\n");
  CHECK(render({list}, TableFormat::csv, Language::nl) == "thing\n\"a;b\"\n");
  CHECK(nlohmann::json::parse(render({list}, TableFormat::json, Language::nl))["things"][0]["thing"][1] ==
        "b");
}

TEST_CASE("several tables make one answer") {
  Table first = one_column({Text::same("x")}), second = one_column({});
  first.title = {"Eerste", "First"};
  second.name = "others";
  first.notes = second.notes = {Text::same("n")};
  CHECK(render({first, second}, TableFormat::csv, Language::nl) == "# n\n# Eerste\nthing\nx\n\nthing\n");
  CHECK(render({first, second}, TableFormat::table, Language::nl) ==
        "Eerste\n\nDing\n----\nx\n\n(niets)\n\nn\n");
  const auto json = nlohmann::json::parse(render({first, second}, TableFormat::json, Language::nl));
  CHECK(json["things"].size() == 1);
  CHECK(json["others"].empty());
  CHECK(json["notes"].size() == 1);
}

TEST_CASE("columns are aligned by what a terminal shows") {
  Table table{"t", {}, {{"a", {"A", "A"}}, {"b", {"B", "B"}}}, {}, {}};
  for (const char* name : {"Zoë", "日本", "e\u0301e", "abcd"})
    table.rows.push_back({Text::same(name), Text::same("|")});
  const std::string text = text_of(table);
  std::size_t rows = 0;
  for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1) {
    const std::string line = text.substr(at, end - at);
    if (!line.ends_with('|')) continue;
    CAPTURE(line);
    CHECK(display_width(line) == 7);
    ++rows;
  }
  CHECK(rows == 4);
}

TEST_CASE("what could steer a terminal is made visible, and a line end stays in its column") {
  Table table{"t", {}, {{"a", {"A", "A"}}, {"b", {"B", "B"}}}, {}, {}};
  table.rows = {{Text::same("x"), Text::same("\x1b[31mrood\u202e\r\ntwee\n")}};
  CHECK(text_of(table) ==
        "A  B\n"
        "-  ------------------------\n"
        "x  <U+001B>[31mrood<U+202E>\n"
        "   twee\n");
}

TEST_CASE("a long cell wraps between words, and nothing is cut") {
  std::string story;
  for (int i = 0; i < 60; ++i) story += (i > 0 ? " woord" : "woord") + std::to_string(i);
  Table table{"t", {}, {{"a", {"A", "A"}}, {"b", {"B", "B"}}, {"c", {"C", "C"}}}, {}, {Text::same(story)}};
  table.rows = {{Text::same("x"), Text::same(story), Text::same(std::string(30, 'y'))}};
  const std::string text = text_of(table);
  std::size_t lines = 0;
  for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1, ++lines)
    CHECK(display_width(text.substr(at, end - at)) <= 100);
  CHECK(lines > 10);
  for (int i = 0; i < 60; ++i) CHECK(text.find("woord" + std::to_string(i)) != std::string::npos);
  CHECK(text.find(std::string(30, 'y')) != std::string::npos);
  CHECK(text.find(" \n") == std::string::npos);
}

TEST_CASE("a word wider than the terminal stays whole") {
  const std::string word(300, 'w');
  CHECK(text_of(one_column({Text::same(word + " " + word)})).find(word + "\n" + word) != std::string::npos);
}

/// A row of an id, a number under a long header, a short text and a long one, as wide as can be.
Table ids_and_texts() {
  Table table{
      "t",
      {},
      {{"id", {"Id", "Id"}}, {"n", {"een lange kop", "a long header"}}, {"s", {"S", "S"}}, {"t", {"T", "T"}}},
      {},
      {}};
  table.rows = {{Text::same("an-suikerbiet-bij-ro-leiestreek"), std::int64_t{1}, Text::same("0470 00 00 16"),
                 Text::same("een zin die lang genoeg is om te worden afgebroken waar dat kan")}};
  return table;
}

TEST_CASE("headers and long texts give way first, then long ids break behind a hyphen") {
  CHECK(render({ids_and_texts()}, TableFormat::table, Language::nl, 90) ==
        "Id                               Een lange  S              T\n"
        "                                 kop\n"
        "-------------------------------  ---------  -------------  -----------------------------\n"
        "an-suikerbiet-bij-ro-leiestreek  1          0470 00 00 16  een zin die lang genoeg is om\n"
        "                                                           te worden afgebroken waar dat\n"
        "                                                           kan\n");
  const std::string narrow = render({ids_and_texts()}, TableFormat::table, Language::nl, 70);
  CHECK(narrow.find("an-suikerbiet-bij-  ") != std::string::npos);
  CHECK(narrow.find("\nro-leiestreek  ") != std::string::npos);
  CHECK(narrow.find("0470 00 00 16") != std::string::npos);
}

TEST_CASE("rows fit in the terminal, and a wide one is used") {
  for (const std::uint32_t terminal : {60U, 72U, 80U, 100U, 140U}) {
    const std::string text = render({ids_and_texts()}, TableFormat::table, Language::nl, terminal);
    CAPTURE(text);
    for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1)
      CHECK(display_width(text.substr(at, end - at)) <= terminal);
    CHECK((text.find("genoeg is om te worden afgebroken waar dat kan") != std::string::npos) ==
          (terminal == 140));
  }
}

TEST_CASE("without a terminal ids of the usual length stay whole") {
  Table table{"t", {}, {}, {{}}, {}};
  for (int i = 0; i < 6; ++i) {
    table.columns.push_back({"id", {"Id", "Id"}});
    table.rows[0].push_back(Text::same("koala-havenkwartier"));
  }
  const std::string whole = render({table}, TableFormat::table, Language::nl);
  CHECK(whole.find("koala-\n") == std::string::npos);
  CHECK(whole.find("koala-havenkwartier  koala-havenkwartier") != std::string::npos);
  CHECK(render({table}, TableFormat::table, Language::nl, 100)
            .find("koala-havenkwartier  koala-havenkwartier") == std::string::npos);
}

TEST_CASE("a terminal gets pictures and signs, everything else the words alone") {
  Table table{"t", {}, {{"who", {"wie", "who"}}, {"s", {"stand", "state"}}}, {}, {}};
  table.rows = {{Text::same("an"), Term{"ok", {"in orde", "ok"}, "✓"}}};
  table.picture = {{.label = "an", .amount = Text::same("6 + 3"), .full = 6, .open = 3, .mark = 14},
                   {.label = "bo", .amount = Text::same("28"), .full = 28, .mark = 14}};
  table.legend = {"█ gedaan", "█ done"};
  const auto on = [&](std::uint32_t columns) {
    return render({table}, TableFormat::table, Language::nl, columns);
  };
  CHECK(on(32) ==
        "an  ████░░    │            6 + 3\n"
        "bo  ██████████│█████████   28\n\n"
        "█ gedaan\n\n"
        "Wie  Stand\n---  -----\nan   ✓\n");
  CHECK(on(12) == "Wie  Stand\n---  -----\nan   ✓\n");
  CHECK(on(0) == "Wie  Stand\n---  -------\nan   in orde\n");
  CHECK(render({table}, TableFormat::csv, Language::nl, 32) == "who,s\nan,ok\n");
}

TEST_CASE("CSV quotes what it must and disarms formulas") {
  struct Row {
    std::string_view text, csv;
  };
  const Row rows[] = {
      {"gewoon", "gewoon"},
      {"a,b", "\"a,b\""},
      {"zei \"ja\"", "\"zei \"\"ja\"\"\""},
      {"een\ntwee", "\"een\ntwee\""},
      {"=1+1", "'=1+1"},
      {"+32 470", "'+32 470"},
      {"-x", "'-x"},
      {"@som", "'@som"},
      {"\t=1", "\"'\t'=1\""},
      {"\r=1", "\"'\r'=1\""},
      {"x;=1", "\"x;'=1\""},
      {"x\n=1", "\"x\n'=1\""},
      {" =1", "' =1"},
      {"\"=1", "\"'\"\"=1\""},
      {"\" \"+1", "\"'\"\" \"\"+1\""},
      {"\u00a0\u3000@x", "'\u00a0\u3000@x"},
      {"\u200b\ufeff-x", "'\u200b\ufeff-x"},
      {"\uff1d1", "'\uff1d1"},
      {"\uff0b1", "'\uff0b1"},
      {"\uff0d1", "'\uff0d1"},
      {"\uff20x", "'\uff20x"},
      {"\u22121", "'\u22121"},
      {"x;\"=cmd;y", "\"x;'\"\"=cmd;y\""},
      {"x; =1;\u200b=2", "\"x;' =1;'\u200b=2\""},
      {"x\t\"=1", "\"x\t'\"\"=1\""},
      {"\" a\"=1", "\"\"\" a\"\"=1\""},
      {"a-b = c", "a-b = c"},
      {"\u2013 een streepje", "\u2013 een streepje"},
      {"'s Avonds", "'s Avonds"},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(csv_cell(row.text) == row.csv);
  }
  CHECK(render({one_column({std::vector<Text>{Text::same("x"), Text::same("=1")}})}, TableFormat::csv,
               Language::nl) == "thing\n\"x;'=1\"\n");
}

TEST_CASE("a note in CSV stays one comment line") {
  Table table = one_column({});
  table.notes = {Text::same("een\n=1,=2"), Text::same("x,\"y")};
  CHECK(render({table}, TableFormat::csv, Language::nl) == "# een '=1,'=2\n# x,'y\nthing\n");
}

TEST_CASE("broken UTF-8 still gives valid JSON") {
  const std::string json =
      render({one_column({Text::same("a\xff\"\n\x01")})}, TableFormat::json, Language::nl);
  CHECK(nlohmann::json::parse(json)["things"][0]["thing"] == "a\uFFFD\"\n\x01");
}

}  // namespace
}  // namespace sw::report
