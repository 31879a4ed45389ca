#include "switch/yaml/path.hpp"

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace sw::yaml;

TEST_CASE("paths are read, resolved and shown") {
  const auto reading = sw::test::read("visits:\n- date: a\n- date: b\n  \"wat nu?\": {c.d: e}\n");
  REQUIRE(reading.document);
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"visits[1].date", "a"},  {"visits[2].date", "b"}, {"visits[2].\"wat nu?\".\"c.d\"", "e"},
      {"visits[3].date", ""},   {"visits.date", ""},     {"[1]", ""},
      {"visits[1].date.x", ""}, {"visit", ""},
  };
  for (const auto& [text, value] : rows) {
    CAPTURE(text);
    const auto path = parse_path(text);
    REQUIRE(path);
    CHECK(shown(*path) == text);
    const NodeId id = resolve(*reading.document, *path);
    CHECK((id == no_node) == value.empty());
    if (id != no_node) CHECK(reading.document->text(id) == value);
  }
  CHECK(resolve(*reading.document, *parse_path("")) == 0);
  CHECK(resolve(*sw::test::read("").document, {}) == no_node);
}

TEST_CASE("paths with quotes and other letters are shown as they are read") {
  for (const std::string_view text : {"a-b_c.ééns[12][3]", "\"a\"\"b\".\"\"", "\"[1]\""}) {
    CAPTURE(text);
    const auto path = parse_path(text);
    REQUIRE(path);
    CHECK(shown(*path) == text);
  }
}

TEST_CASE("what is no path is refused") {
  for (const std::string_view text : {".a", "a.", "a..b", "a[", "a[]", "a[0]", "a[-1]", "a[x]", "a[1",
                                      "a[1]b", "a b", "\"a", "a\"b\"", "a[99999999999999999999]"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_path(text));
  }
}
