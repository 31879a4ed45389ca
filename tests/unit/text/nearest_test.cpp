#include "switch/text/nearest.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace sw;

TEST_CASE("the nearest word is the one a slip of the pen explains") {
  const std::string_view words[] = {"organisation", "participant", "exchange", "same_as", "kind"};
  struct Row {
    std::string_view word;
    std::string_view meant;  // empty: none
  };
  const Row rows[] = {
      {"organization", "organisation"},  // replaced
      {"organsation", "organisation"},   // left out
      {"particippant", "participant"},   // one too many
      {"exhcange", "exchange"},          // swapped
      {"Kind", "kind"},
      {"KIND", "kind"},
      {"same-as", "same_as"},
      {"sameas", "same_as"},
      {"visit", ""},
      {"", ""},
      {"k", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(nearest(row.word, words).value_or("") == row.meant);
  }
}

TEST_CASE("on a tie the earlier word wins") {
  const std::string_view words[] = {"roos", "rood"};
  CHECK(nearest("roox", words) == "roos");
}

TEST_CASE("a very long word is not compared") {
  const std::string long_word(1000, 'x');
  const std::string_view words[] = {long_word};
  CHECK_FALSE(nearest(long_word, words).has_value());
  CHECK_FALSE(nearest("x", {}).has_value());
}
