// What the profile refuses: each with its own code or words, its place and a way out.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "reading.hpp"
#include "switch/diagnostic/codes_syntax.hpp"

using sw::test::read;

namespace {

struct Row {
  std::string_view text;
  std::string_view code;
  std::string_view at;       ///< the text that is pointed at
  std::string_view message;  ///< a piece of the English sentence
};

const Row rows[] = {
    {"a:\n\tb: 1\n", "Y-05", "\t", "indented by a tab"},
    {"a: 1\n\tb: 1\n", "Y-05", "\t", "indented by a tab"},
    {"a: 1\n\t\n", "Y-05", "\t", "indented by a tab"},
    {"a: 1\n \t# noot\n", "Y-05", "\t", "indented by a tab"},
    {"a: 1\n  \tb: 1\n", "Y-09", "  \tb: 1", "deeper"},
    {"a: [\n\tb]\n", "Y-21", "[", "never closed"},
    {"-\ta: 1\n", "Y-05", "\t", "indented by a tab"},
    {"a: |\n \tb\n\tc\n", "Y-05", "\t", "indented by a tab"},
    {"plaats: 's-Gravenhage\nnaam: 't Vlerkje\n", "Y-07", "'s-Gravenhage", "' is never closed"},
    {"a: \"b\nc: d\n", "Y-07", "\"b", "\" is never closed"},
    {"a: \"b\n", "Y-07", "\"b", "\" is never closed"},
    {"a: 'b\n---\n", "Y-07", "'b", "' is never closed"},
    {"a: \"b\\\nc\"\n", "Y-07", "\"b\\", "\" is never closed"},
    {"'a: 1\nb: 2\n", "Y-07", "'a: 1", "' is never closed"},
    {"a: 's avonds en 's morgens\n", "Y-08", "s morgens", "behind the closing quote"},
    {"a: 'foto's'\n", "Y-08", "s'", "behind the closing quote"},
    {"a: [b] c\n", "Y-08", "c", "behind the closing bracket"},
    {"a: \"b\"#c\n", "Y-08", "#c", "behind the closing quote"},
    {"a: 1\n   b: 2\n", "Y-09", "   b: 2", "has a value already"},
    {"a:\n    b: 1\n      c: 2\n", "Y-09", "      c: 2", "has a value already"},
    {"a: |\n    b\n  c\n", "Y-09", "c", "indented deeper than"},
    {"  a: 1\n b: 2\n", "Y-09", "b: 2", "the file is complete"},
    {"- a\nb: 1\n", "Y-09", "b: 1", "the file is complete"},
    {"a: [b,\n  c\n]\n", "Y-09", "]", "not indented far enough"},
    {"a: 1\nlosse tekst\nb: 2\n", "Y-10", "losse tekst", "no `key: value`"},
    {"a: 1\n\"b\"\n", "Y-10", "\"b\"", "no `key: value`"},
    {"a: 1\nhttp://x.example\n", "Y-10", "http://x.example", "no `key: value`"},
    {": a\n", "Y-10", ":", "no key before this colon"},
    {"a: 1\nb:2\n", "Y-11", "b:2", "no space behind the colon of `b`"},
    {"a: b: c\n", "Y-12", "b: c", "colon with a space"},
    {"a: \"b\": c\n", "Y-12", "\"b\": c", "colon with a space"},
    {"a: @b\n", "Y-13", "@", "`@`"},
    {"a: `b`\n", "Y-13", "`", "```"},
    {"a: %b\n", "Y-13", "%", "`%`"},
    {"a: , b\n", "Y-13", ",", "`,`"},
    {"a: ]\n", "Y-13", "]", "`]`"},
    {"a: [-]\n", "Y-13", "-", "`-`"},
    {"a: &b c\n", "Y-14", "&b c", "anchor"},
    {"a: *b\n", "Y-14", "*b", "alias"},
    {"<<: *b\n", "Y-14", "<<", "merges"},
    {"a: {<<: b}\n", "Y-14", "<<", "merges"},
    {"a: !t b\n", "Y-15", "!t b", "tag"},
    {"%YAML 1.2\n---\na: 1\n", "Y-16", "%YAML 1.2", "directive"},
    {"a: 1\n---\nb: 2\n", "Y-17", "---", "second document"},
    {"---\n---\n", "Y-17", "---", "second document"},
    {"a: 1\n...\nb: 2\n", "Y-17", "b: 2", "second document"},
    {"--- a\n", "Y-17", "--- a", "Nothing else stands"},
    {"...\n", "Y-17", "...", "second document"},
    {"? a\n: b\n", "Y-18", "? a", "ordinary word"},
    {"[a]: b\n", "Y-18", "[a]", "ordinary word"},
    {"{a: b}: c\n", "Y-18", "{a: b}", "ordinary word"},
    {"{[a]: b}\n", "Y-18", "[", "ordinary word"},
    {"a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> tak\n", "Y-20", "<<<<<<< HEAD", "merge conflict"},
    {"<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> tak\n", "Y-20", "<<<<<<< HEAD", "merge conflict"},
    {"a:\n  - b\n=======\n  - c\n>>>>>>> tak\n", "Y-20", "=======", "merge conflict"},
    {"a: 1\n>>>>>>> tak\n", "Y-20", ">>>>>>> tak", "merge conflict"},
    {"a: |\n  b\n||||||| basis\n", "Y-20", "||||||| basis", "merge conflict"},
    {"a: \"b\n<<<<<<< HEAD\n c\"\n", "Y-20", "<<<<<<< HEAD", "merge conflict"},
    {"a: [b,\n<<<<<<< HEAD\n c]\n", "Y-20", "<<<<<<< HEAD", "merge conflict"},
    {"a: [b\nc: d\n", "Y-21", "[b", "`[` is never closed"},
    {"a: {b: c\n", "Y-21", "{b: c", "`{` is never closed"},
    {"a: [b, , c]\n", "Y-22", ",", "comma without a value"},
    {"a: [,]\n", "Y-22", ",", "comma without a value"},
    {"a: [\"b\" c]\n", "Y-22", "c]", "a comma or `]`"},
    {"a: {b: \"c\" d: e}\n", "Y-22", "d: e}", "a comma or `}`"},
    {"a: [b}\n", "Y-22", "}", "a comma or `]`"},
    {"a: {b, c: d}\n", "Y-22", ",", "the colon is missing"},
    {"a: {b:c}\n", "Y-22", "}", "the colon is missing"},
    {"a: [b: c]\n", "Y-22", ": c]", "brackets of its own"},
    {"a: [wat?]\n", "Y-22", "?]", "question mark"},
    {"a: [?wat]\n", "Y-22", "?wat]", "question mark"},
    {"a: {wat?: b}\n", "Y-22", "?: b}", "question mark"},
    {"a: \"\\q\"\n", "Y-24", "\\q", "`\\q`"},
    {"a: \"\\x0\"\n", "Y-24", "\\x0", "`\\x0`"},
    {"a: \"\\0\"\n", "Y-24", "\\0", "`\\0`"},
    {"a: \"\\x1b[31m\"\n", "Y-24", "\\x1b", "`\\x1b`"},
    {"a: \"\\ud800\"\n", "Y-24", "\\ud800", "`\\ud800`"},
    {"a: \"\\U00110000\"\n", "Y-24", "\\U00110000", "`\\U00110000`"},
    {"a: | b\n", "Y-25", "| b", "behind `|` on this line"},
    {"a: >x\n", "Y-25", ">x", "behind `>` on this line"},
    {"a: |++\n  b\n", "Y-25", "|++", "behind `|` on this line"},
    {"a: |\n    \n  b\n", "Y-25", "    ", "deeper than the text below"},
    {"a: >\n b\n ", "Y-25", " ", "nothing but spaces"},
    {"a: |+\n\nb: 1\n", "Y-25", "|+\n", "empty lines without a text"},
    {"a: >+\n  b\n", "Y-25", ">+\n  b", "behind `>`"},
    {"a: \"b\n\n\n  \"\n", "Y-34", "\"", "Empty lines"},
    {"a: 'b\n\n\n  '\n", "Y-34", "'", "Empty lines"},
    {"a: '\n\n  '\n", "Y-34", "'", "Empty lines"},
    {"a:\n  - - b\n \tc: 1\n", "Y-05", "\t", "indented by a tab"},
    {"a: 1\n- b\n", "Y-26", "- b", "the dash of a list among the keys"},
    {"a:\n  - b\n  c: d\n", "Y-26", "c: d", "a key among the dashes"},
    {"a: - b\n", "Y-26", "- b", "does not begin on the line of its key"},
};

}  // namespace

TEST_CASE("each refusal names what was seen, where, and the way out, in both languages") {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto reading = read(std::string(row.text));
    CHECK_FALSE(reading.document);
    REQUIRE(reading.findings.size() >= 1);
    const auto error =
        std::find_if(reading.findings.begin(), reading.findings.end(),
                     [](const auto& finding) { return finding.severity == sw::Severity::error; });
    REQUIRE(error != reading.findings.end());
    CHECK(error->code->id == row.code);
    CHECK(reading.source->text(error->at.span) == row.at);
    CHECK_MESSAGE(error->message.en.find(row.message) != std::string::npos, error->message.en);
    CHECK_FALSE(error->message.nl.empty());
    CHECK_FALSE(error->hint.nl.empty());
    CHECK_FALSE(error->hint.en.empty());
  }
}

TEST_CASE("an unclosed quote shows where it opens and where reading stopped") {
  const auto reading = read("plaats: 's-Gravenhage\nnaam: 't Vlerkje\n");
  REQUIRE(reading.findings.size() == 1);
  const auto& finding = reading.findings[0];
  REQUIRE(finding.labels.size() == 2);
  CHECK(finding.labels[0].at.span == sw::Span{8, 9});
  CHECK(finding.labels[1].at.span == sw::Span{22, 22});
  CHECK(finding.hint.en.find("\"'s-Gravenhage\"") != std::string::npos);
}

TEST_CASE("a merge conflict shows where its other version begins and where it ends") {
  const auto reading = read("a: 1\r\n<<<<<<< HEAD\r\nb: 2\r\n=======\r\nb: 3\r\n>>>>>>> tak\r\n");
  const auto& finding = reading.findings.back();
  REQUIRE(finding.labels.size() == 2);
  CHECK(reading.source->text(finding.labels[0].at.span) == "=======");
  CHECK(reading.source->text(finding.labels[1].at.span) == ">>>>>>> tak");
}

TEST_CASE("a key longer than YAML allows is refused") {
  CHECK(read(std::string(1024, 'a') + ": 1\n").document);
  CHECK(read(std::string(1025, 'a') + ": 1\n").code() == "Y-27");
  CHECK(read("{\"" + std::string(1023, 'a') + "\": 1}\n").code() == "Y-27");
}

TEST_CASE("the catalogue is numbered in order, in both languages, without double ids") {
  std::string before;
  std::set<std::string_view> seen;
  for (const sw::Code* code : sw::codes::syntax_codes) {
    CAPTURE(code->id);
    CHECK(before < code->id);
    before = code->id;
    for (const sw::Words& words : {code->title, code->why, code->fix}) {
      CHECK_FALSE(words.nl.empty());
      CHECK_FALSE(words.en.empty());
    }
    CHECK(seen.insert(code->id).second);
  }
  CHECK(before == "Y-34");
}

TEST_CASE("docs/yaml.md explains every code") {
  std::ifstream file("docs/yaml.md");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  REQUIRE_FALSE(text.empty());
  for (const sw::Code* code : sw::codes::syntax_codes) {
    CAPTURE(code->id);
    CHECK(text.find("| " + std::string(code->id) + " |") != std::string::npos);
  }
}
