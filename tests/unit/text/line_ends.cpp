#include "switch/text/line_ends.hpp"

#include <doctest/doctest.h>

#include <string_view>

using namespace sw;

TEST_CASE("texts are the same but for the ends of their lines") {
  constexpr std::string_view alike[][2] = {
      {"", ""},   {"a\n", "a\r\n"}, {"a\r\nb\n", "a\nb\r\n"}, {"\r\n\r\n", "\n\n"},
      {"a", "a"}, {"\r\na", "\na"}};
  for (const auto& [a, b] : alike) {
    CAPTURE(a);
    CHECK(same_lines(a, b));
    CHECK(same_lines(b, a));
  }
  constexpr std::string_view different[][2] = {{"", "\n"},         {"a\n", "a"},       {"a\r", "a"},
                                               {"a\rb", "ab"},     {"a\r\r\n", "a\n"}, {"a\n", "a\n\n"},
                                               {"a\r\n", "b\r\n"}, {"a b", "ab"},      {"\r", ""}};
  for (const auto& [a, b] : different) {
    CAPTURE(a);
    CHECK_FALSE(same_lines(a, b));
    CHECK_FALSE(same_lines(b, a));
  }
}
