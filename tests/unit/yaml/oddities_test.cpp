#include <doctest/doctest.h>

#include "reading.hpp"

using sw::Severity;
using sw::test::read;

TEST_CASE("every key that stands twice is reported, and the first place with it") {
  const auto reading = read("a: 1\nb:\n  c: 2\n  \"c\": 3\na: 4\nd: {e: 1, e: 2}\na: 5\n");
  CHECK(reading.document);
  REQUIRE(reading.findings.size() == 4);
  for (const auto& finding : reading.findings) {
    CHECK(finding.code->id == "Y-19");
    CHECK(finding.severity == Severity::error);
    REQUIRE(finding.labels.size() == 1);
  }
  CHECK(reading.text_at(0) == "\"c\"");
  CHECK(reading.findings[1].labels[0].at.span == sw::Span{0, 1});
  CHECK(reading.findings[3].labels[0].at.span == sw::Span{0, 1});
}

TEST_CASE("keys that stand twice are found among very many") {
  std::string text;
  for (int i = 0; i < 60'000; ++i) text += "k" + std::to_string(i) + ": 1\n";
  CHECK(read(text).findings.empty());
  const auto reading = read(text + "k7: 2\nk59999: 3\nk7: 4\n");
  REQUIRE(reading.findings.size() == 3);
  CHECK(reading.source->text(reading.findings[0].labels[0].at.span) == "k7");
  CHECK(reading.source->text(reading.findings[1].labels[0].at.span) == "k59999");
  CHECK(reading.findings[2].labels[0].at.span == reading.findings[0].labels[0].at.span);
}

TEST_CASE("the same key in two places of the tree is no double key") {
  CHECK(read("a:\n  x: 1\nb:\n  x: 1\nc: [{x: 1}, {x: 2}]\n").findings.empty());
}

TEST_CASE("values that other YAML readers take for something else get a warning") {
  const std::pair<std::string_view, std::vector<std::string_view>> rows[] = {
      {"Y-28", {"yes", "Yes", "YES", "no", "No", "NO", "on", "off", "OFF", "y", "N"}},
      {"Y-29", {"08", "010", "-08", "007", "0475123456"}},
      {"Y-30", {"12:30", "9:05", "1:02:03", "-1:30", "190:20"}},
      {"",
       {"yEs", "nO", "none", "ja", "neen", "0", "10", "0.8", "00:30", "09:00", "12:60", "12:30-16:00",
        "12:", "12:ab", "08a", "2023-03-14", "12:5 uur", "true", "oN"}},
  };
  for (const auto& [code, words] : rows) {
    for (const std::string_view word : words) {
      CAPTURE(word);
      const std::string value(word);
      for (const std::string& text : {"a: " + value + "\n", "- " + value + "\n", "a: [" + value + "]\n",
                                      "a: {b: " + value + "}\n", "a:\n  " + value + "\n"}) {
        if (value == "12:") continue;  // a key
        CAPTURE(text);
        const auto reading = read(text);
        CHECK(reading.document);
        CHECK(reading.findings.size() == (code.empty() ? 0 : 1));
        CHECK(reading.code() == code);
        if (!code.empty()) {
          CHECK(reading.text_at() == word);
          CHECK(reading.findings[0].severity == Severity::warning);
        }
      }
    }
  }
}

TEST_CASE("keys, quoted and long texts surprise nobody") {
  CHECK(read("no: \"no\"\nyes: 'on'\n08: |\n  no\ny:\n  no\n  en nog iets\n").findings.empty());
  CHECK(read("a: {no: x, 010: \"010\"}\n").findings.empty());
}

TEST_CASE("tabs between words are read and reported once") {
  const auto reading = read("a:\t1\nb: 2\t# noot\nc\t: 3\nd: \"x\ty\"\ne: x\ty\n \n");
  REQUIRE(reading.document);
  CHECK(sw::test::shown(*reading.document, 0) == "{a: 1, b: 2, c: 3, d: 'x\ty', e: 'x\ty'}");
  REQUIRE(reading.findings.size() == 1);
  CHECK(reading.code() == "Y-06");
  CHECK(reading.text_at() == "\t");
}
