#include <doctest/doctest.h>

#include "reading.hpp"
#include "switch/yaml/referee.hpp"
#include "switch/yaml/value.hpp"

using namespace sw::yaml;

TEST_CASE("text is quoted only where it must be") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"Lotte Verzonnen", "Lotte Verzonnen"},
      {"2023-03-14", "2023-03-14"},
      {"09:00-16:30", "09:00-16:30"},
      {"wat nu?", "wat nu?"},
      {"'s-Gravenhage", "\"'s-Gravenhage\""},
      {"a: b", "\"a: b\""},
      {"a #b", "\"a #b\""},
      {"a:", "\"a:\""},
      {"no", "\"no\""},
      {"true", "\"true\""},
      {"14", "\"14\""},
      {"08", "\"08\""},
      {"12:30", "\"12:30\""},
      {"", "\"\""},
      {"~", "\"~\""},
      {" a", "\" a\""},
      {"a ", "\"a \""},
      {"- a", "\"- a\""},
      {"-a", "-a"},
      {"[a]", "\"[a]\""},
      {"a [b]", "a [b]"},
      {"\"a\"", "\"\\\"a\\\"\""},
      {"@a", "\"@a\""},
      {"a\\b", "a\\b"},
      {"---", "---"},
  };
  for (const auto& [text, written] : rows) {
    CAPTURE(text);
    const std::string all = emit(mapping_value({{"k", text_value(std::string(text))}}));
    CHECK(all == "k: " + std::string(written) + "\n");
    const auto reading = sw::test::read(all);
    REQUIRE(reading.document);
    CHECK(reading.findings.empty());
    CHECK(reading.document->text(2) == text);
    CHECK(reading.document->meaning(2) == Scalar::text);
  }
}

TEST_CASE("long text becomes a block, and reads back as it was") {
  const std::string sentence =
      "kinderen spelen buiten en wij kijken samen naar wat ze doen, één voor één, zonder haast";
  const std::string texts[] = {
      sentence + "; " + sentence,
      sentence + "\n\n" + sentence + "\n",
      sentence + "\n" + sentence,
      "een\n  twee\n\ndrie",
      " begint met een spatie\nen gaat voort",
      "eindigt leeg\n\n",
      "\nbegint leeg",
      "twee  spaties " + sentence + sentence,
      "tab\t" + sentence + "\nregel",
      "\n",
      "# een\n# twee\n",
  };
  for (const std::string& text : texts) {
    CAPTURE(text);
    const Value value =
        mapping_value({{"a", sequence_value({text_value(text), mapping_value({{"b", text_value(text)}})})},
                       {"c", text_value("einde")}});
    const std::string all = emit(value);
    CAPTURE(all);
    const auto reading = sw::test::read(all);
    REQUIRE(reading.document);
    CHECK(reading.findings.empty());
    CHECK(tree_of(*reading.document) == tree_of(value));
    CHECK(agrees(*reading.document));
  }
}

TEST_CASE("collections are written in blocks, empty ones between brackets") {
  const Value value = mapping_value({
      {"id", text_value("an")},
      {"hours", typed_value("14")},
      {"open", typed_value("")},
      {"none", sequence_value({})},
      {"visits",
       sequence_value({mapping_value({{"date", text_value("2023-03-14")}, {"done", typed_value("true")}}),
                       sequence_value({text_value("x"), mapping_value({})})})},
      {"wat nu?", mapping_value({{"a: b", text_value("c")}, {"14", text_value("d")}})},
  });
  CHECK(
      emit(value) ==
      "id: an\nhours: 14\nopen:\nnone: []\nvisits:\n  - date: 2023-03-14\n    done: true\n  - - x\n    - {}\n"
      "wat nu?:\n  \"a: b\": c\n  \"14\": d\n");
}
