#include "switch/diagnostic/baseline.hpp"

#include <doctest/doctest.h>

#include "switch/diagnostic/selection.hpp"

using namespace sw;

namespace {

constexpr Code one{"S1-01", Severity::error, {"een", "one"}, {"w", "w"}, {"f", "f"}, ""};
constexpr Code two{"S2-02", Severity::note, {"twee", "two"}, {"w", "w"}, {"f", "f"}, ""};
constexpr Code syntax{"Y-01", Severity::error, {"vorm", "form"}, {"w", "w"}, {"f", "f"}, ""};
constexpr Code oddity{"Y-31", Severity::note, {"vorm", "form"}, {"w", "w"}, {"f", "f"}, ""};

const std::vector<Source> sources{{"a.yaml", "a: 1\n"}, {"b.yaml", "b: 1\n"}};

Diagnostic in(std::uint32_t file, const Code& code) {
  return {&code, code.severity, {FileId{file}, {}}, {}, {}, {}};
}

}  // namespace

TEST_CASE("a baseline covers as many findings of a code in a file as were counted") {
  const auto baseline = Baseline::of({in(0, one), in(0, one), in(1, two)}, sources);
  CHECK(baseline.total() == 3);
  CHECK(baseline.beyond({in(0, one), in(0, one), in(1, two)}, sources).empty());
  CHECK(baseline.beyond({in(0, one)}, sources).empty());
  CHECK(baseline.beyond({in(0, one), in(0, one), in(0, one), in(1, two)}, sources).size() == 3);
  CHECK(baseline.beyond({in(1, one)}, sources).size() == 1);
  CHECK(baseline.beyond({in(0, two)}, sources).size() == 1);
}

TEST_CASE("fewer findings are counted apart from more") {
  const auto baseline = Baseline::of({in(0, one), in(0, one), in(1, two)}, sources);
  CHECK(baseline.shrunk({in(0, one), in(0, one), in(1, two)}, sources) == 0);
  CHECK(baseline.shrunk({in(0, one), in(1, two), in(1, two)}, sources) == 1);
  CHECK(baseline.shrunk({}, sources) == 3);
}

TEST_CASE("a file that can't be read is never covered") {
  const auto baseline = Baseline::of({in(0, syntax), in(0, oddity)}, sources);
  CHECK(baseline.total() == 1);
  CHECK(baseline.beyond({in(0, syntax), in(0, oddity)}, sources).size() == 1);
}

TEST_CASE("a baseline is read as it was written, and nothing else is") {
  const Diagnostic nowhere{&one, one.severity, {}, {}, {}, {}};
  const std::string text = Baseline::of({in(0, one), nowhere}, sources).written();
  CHECK(text ==
        "{\n  \"counts\": {\n    \"a.yaml\": {\n      \"S1-01\": 1\n    },\n    \"switch.yaml\": {\n      "
        "\"S1-01\": 1\n    }\n  },\n"
        "  \"version\": 1\n}\n");
  const auto read = Baseline::read(text);
  REQUIRE(read);
  CHECK(read->written() == text);
  for (const char* wrong : {"", "[]", "{}", "{\"version\": 2, \"counts\": {}}", "{\"version\": 1}",
                            "{\"version\": 1, \"counts\": {\"a\": 1}}",
                            "{\"version\": 1, \"counts\": {\"a\": {\"S1-01\": -1}}}"}) {
    CAPTURE(wrong);
    CHECK_FALSE(Baseline::read(wrong));
  }
}

TEST_CASE("codes are selected by their beginnings, and reading always counts") {
  CHECK(Selection{}.has(one));
  CHECK(Selection{{"S1"}, {}}.has(one));
  CHECK_FALSE(Selection{{"S1"}, {}}.has(two));
  CHECK_FALSE(Selection{{"S"}, {"S1-01"}}.has(one));
  CHECK(Selection{{"S"}, {"S1-01"}}.has(two));
  CHECK(Selection{{"S"}, {"Y"}}.has(syntax));
  CHECK_FALSE(Selection{{}, {"Y"}}.has(oddity));
}
