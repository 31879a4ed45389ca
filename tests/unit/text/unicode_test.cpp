#include "switch/text/unicode.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace sw;

TEST_CASE("code points and columns") {
  struct Row {
    std::string_view text;
    std::uint32_t points;
    std::uint32_t columns;
  };
  const Row rows[] = {
      {"", 0, 0},       {"abc", 3, 3},  {"één", 3, 3}, {"e\u0301", 2, 1},  // e and a combining accent
      {"保育園", 3, 6}, {"שלום", 4, 4}, {"😀", 1, 2},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(count_code_points(row.text) == row.points);
    CHECK(display_width(row.text) == row.columns);
  }
}

TEST_CASE("visible shows what could steer a terminal, and nothing else changes") {
  struct Row {
    std::string_view text;
    std::string_view shown;
  };
  const Row rows[] = {
      {"Zoë's 保育園 שלום 😀", "Zoë's 保育園 שלום 😀"},
      {"a\tb", "a b"},
      {"\x1b[31m", "<U+001B>[31m"},
      {"a\nb\r", "a<U+000A>b<U+000D>"},
      {"\x7f", "<U+007F>"},
      {"\u0085", "<U+0085>"},
      {"\u202e", "<U+202E>"},  // turns the reading order
      {"\u2028", "<U+2028>"},  // a line separator
      {"\u200d", "<U+200D>"},  // joins without being seen
      {"\ufeff", "<U+FEFF>"},  // a byte order mark
      {"\uffff", "<U+FFFF>"},  // no character, and refused by XML
      {"\U0001fffe", "<U+1FFFE>"},
      {"\xff\xc3", "<FF><C3>"},          // no UTF-8, and a character cut off
      {"\xed\xa0\x80", "<ED><A0><80>"},  // half a surrogate pair
  };
  for (const Row& row : rows) {
    CAPTURE(row.shown);
    CHECK(visible(row.text) == row.shown);
  }
  CHECK(visible(std::string_view("\0", 1)) == "<U+0000>");
}

TEST_CASE("what is not seen at the front") {
  struct Row {
    std::string_view text;
    std::string_view rest;
  };
  const Row rows[] = {
      {"", ""},
      {" \t\r\n=", "="},
      {"\u00a0\u2007\u202f\u3000=", "="},
      {"\u200b\u200d\u2060\ufeff\u00ad=", "="},
      {"\u202e\u2066=", "="},
      {"\x1b=", "="},
      {"\u0301\ufe0f=", "="},  // marks that nothing carries
      {"a =", "a ="},
      {"\xff=", "\xff="},
      {"   ", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(past_blanks(row.text) == row.rest);
  }
}

TEST_CASE("padding counts columns") {
  CHECK(padded("één", 5) == "één  ");
  CHECK(padded("保", 4) == "保  ");
  CHECK(padded("te lang", 3) == "te lang");
}
