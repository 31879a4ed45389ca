#include "switch/yaml/document.hpp"

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace sw::yaml;
using sw::test::read;

TEST_CASE("plain scalars have their YAML 1.2 core meaning") {
  const std::pair<Scalar, std::vector<std::string_view>> rows[] = {
      {Scalar::null, {"", "~", "null", "Null", "NULL"}},
      {Scalar::boolean, {"true", "True", "TRUE", "false", "False", "FALSE"}},
      {Scalar::integer, {"0", "14", "-3", "+7", "08", "010", "0o17", "0xFF", "0xab"}},
      {Scalar::real, {"1.5", "-.5", "1.", "1e3", "1E-3", "+.inf", "-.INF", ".Inf", ".nan", ".NaN", ".NAN"}},
      {Scalar::text,
       {"nULL",  "tRUE",        "yes", "no",  "on",  "off",  "1,5",   "0o8",   "0x",    "0xg",
        "-",     "+",           ".",   "..",  "1e",  "1e+",  "e3",    "+.nan", "12:30", "2023-03-14",
        "1_000", "09:00-16:30", "30m", "0b1", "--1", "-0xF", "1.2.3", "naam",  "true x"}},
  };
  for (const auto& [meaning, words] : rows) {
    for (const std::string_view word : words) {
      CAPTURE(word);
      CHECK(core_meaning(word) == meaning);
    }
  }
}

TEST_CASE("quoted scalars are text whatever they hold") {
  const auto reading = read("a: \"14\"\nb: 'true'\nc: |\n  14\nd: 14\ne: \"\"\nf:\n");
  REQUIRE(reading.document);
  const Document& document = *reading.document;
  CHECK(document.meaning(document.find(0, "a")) == Scalar::text);
  CHECK(document.meaning(document.find(0, "b")) == Scalar::text);
  CHECK(document.meaning(document.find(0, "c")) == Scalar::text);
  CHECK(document.meaning(document.find(0, "d")) == Scalar::integer);
  CHECK(document.meaning(document.find(0, "e")) == Scalar::text);
  CHECK(document.meaning(document.find(0, "f")) == Scalar::null);
  CHECK(document.find(0, "g") == no_node);
}

TEST_CASE("every node knows its place, its parent and its style") {
  const std::string text =
      "# kop\nnaam:  'An'  # wie\nlijst:\n  - een\n  - {b: c}\n\nleeg:\nblok: |-\n  x\n\n  y\nna: z\n";
  const auto reading = read(text);
  REQUIRE(reading.document);
  const Document& document = *reading.document;
  const auto at = [&](NodeId id) { return reading.source->text(document.node(id).span); };
  CHECK(at(0) == text.substr(6, text.size() - 7));
  const NodeId name = document.find(0, "naam");
  CHECK(at(name) == "'An'");
  CHECK(document.node(name).style == Style::single_quoted);
  CHECK(document.node(name).column == 7);
  CHECK(document.node(name).parent == 0);
  const NodeId list = document.find(0, "lijst");
  CHECK(at(list) == "- een\n  - {b: c}");
  CHECK(document.node(list).column == 2);
  CHECK(document.node(list).count == 2);
  const NodeId second = document.node(document.node(list).first).next;
  CHECK(at(second) == "{b: c}");
  CHECK(document.node(second).style == Style::flow);
  CHECK(document.node(second).next == no_node);
  const NodeId empty = document.find(0, "leeg");
  CHECK(document.node(empty).span.begin == text.find("leeg:") + 5);
  CHECK(document.node(empty).span.end == text.find("leeg:") + 5);
  const NodeId block = document.find(0, "blok");
  CHECK(at(block) == "|-\n  x\n\n  y");
  CHECK(document.node(block).style == Style::literal);
  CHECK(document.node(0).count == 10);
}
