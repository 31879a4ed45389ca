#include "switch/text/excerpt.hpp"

#include <doctest/doctest.h>

#include <string>

#include "switch/text/unicode.hpp"

using namespace sw;

namespace {

Excerpt around(const Source& source, std::string_view words, std::uint32_t columns = 100) {
  const auto begin = static_cast<std::uint32_t>(source.text().find(words));
  return excerpt(source, {begin, begin + static_cast<std::uint32_t>(words.size())}, columns);
}

std::string whole(const Excerpt& shown) {
  return shown.before + shown.marked + shown.after;
}

/// What holds for every excerpt: marks under the marked text, and never wider than asked.
void check_sound(const Excerpt& shown, std::uint32_t columns) {
  CHECK(shown.offset == display_width(shown.before));
  CHECK(shown.width == std::max(1U, display_width(shown.marked)));
  CHECK(display_width(whole(shown)) <= columns);
}

}  // namespace

TEST_CASE("an excerpt is the line with its span apart") {
  const Source source("a.yaml", "id: roos\nkader: koala # ja\n");
  const Excerpt shown = around(source, "koala");
  CHECK(shown.line == 2);
  CHECK(shown.before == "kader: ");
  CHECK(shown.marked == "koala");
  CHECK(shown.after == " # ja");
  CHECK(shown.offset == 7);
  CHECK(shown.width == 5);
}

TEST_CASE("marks stand under wide characters, tabs and control characters made visible") {
  const Source source("a.yaml", "\tx: 保育園 \x1b!\u0301 abc\n");
  const Excerpt wide = around(source, "育園");
  CHECK(wide.offset == 6);
  CHECK(wide.width == 4);
  const Excerpt control = around(source, "\x1b");
  CHECK(control.marked == "<U+001B>");
  CHECK(control.width == 8);
  CHECK(around(source, "abc").offset == 1 + 3 + 6 + 1 + 8 + 1 + 1);
}

TEST_CASE("a place between two characters gets one mark") {
  const Source source("a.yaml", "kader:\nx");
  const Excerpt shown = excerpt(source, {6, 6});
  CHECK(shown.line == 1);
  CHECK(shown.offset == 6);
  CHECK(shown.width == 1);
  CHECK(whole(shown) == "kader:");
}

TEST_CASE("of a span over lines the first is shown, without its line end") {
  const Source source("a.yaml", "blok: |\r\n  een\r\n  twee\r\n");
  const Excerpt shown = around(source, "|\r\n  een\r\n  twee\r\n");
  CHECK(shown.line == 1);
  CHECK(shown.marked == "|");
  CHECK(shown.after == "");
}

TEST_CASE("places at the very ends of a text") {
  const Source source("a.yaml", "ab\n");
  CHECK(excerpt(source, {0, 0}).offset == 0);
  CHECK(excerpt(source, {2, 3}).offset == 2);  // the line end itself
  CHECK(excerpt(source, {3, 3}).line == 2);
  CHECK(excerpt(source, {70, 90}).line == 2);  // outside: the end
  CHECK(excerpt(Source("leeg", ""), {0, 0}).width == 1);
}

TEST_CASE("a long line is cut around the span") {
  const std::string filler(300, 'x');
  const Source source("a.yaml", filler + "DOEL" + filler);
  const Excerpt shown = around(source, "DOEL", 40);
  CHECK(shown.marked == "DOEL");
  CHECK(shown.before == "…" + std::string(17, 'x'));
  CHECK(shown.after == std::string(17, 'x') + "…");
  check_sound(shown, 40);
}

TEST_CASE("a line that just fits is whole") {
  const std::string line = std::string(18, 'x') + "DOEL" + std::string(18, 'x');
  CHECK(whole(around(Source("a", line), "DOEL", 40)) == line);
  CHECK(whole(around(Source("a", line), "DOEL", 39)) != line);
}

TEST_CASE("room that one side leaves goes to the other") {
  const std::string filler(300, 'x');
  const Excerpt front = around(Source("a", "DOEL" + filler), "DOEL", 40);
  CHECK(front.before == "");
  CHECK(front.after == std::string(34, 'x') + "…");
  const Excerpt back = around(Source("a", filler + "DOEL"), "DOEL", 40);
  CHECK(back.before == "…" + std::string(34, 'x'));
  CHECK(back.after == "");
}

TEST_CASE("a span that is too long is cut at its end") {
  const Source source("a", "id: " + std::string(300, 'y') + " # z");
  const Excerpt shown = around(source, std::string(300, 'y'), 40);
  CHECK(shown.before == "…");
  CHECK(shown.marked == std::string(38, 'y') + "…");
  CHECK(shown.after == "");
  check_sound(shown, 40);
}

TEST_CASE("cutting splits no character, and takes no accent from its letter") {
  std::string wide, accents;
  for (int i = 0; i < 100; ++i) wide += "保", accents += "e\u0301";
  for (std::uint32_t columns = 10; columns < 30; ++columns) {
    CAPTURE(columns);
    for (const std::string& filler : {wide, accents}) {
      const Excerpt shown = around(Source("a", filler + "DOEL" + filler), "DOEL", columns);
      check_sound(shown, columns);
      CHECK(visible(whole(shown)) == whole(shown));
      CHECK_FALSE(shown.before.starts_with("…\u0301"));
      CHECK_FALSE(shown.after.ends_with("e…"));
    }
  }
}

TEST_CASE("letters under a heap of accents are not split either") {
  std::string heap;
  for (int i = 0; i < 200; ++i) heap += "x\u0301\u0302\u0303\u0304\u0305";
  for (std::uint32_t columns = 40; columns < 60; ++columns) {
    CAPTURE(columns);
    for (const std::string& line : {heap + "DOEL", "DOEL" + heap, heap + "DOEL" + heap}) {
      const Excerpt shown = around(Source("a", line), "DOEL", columns);
      CHECK(whole(shown).find('<') == std::string::npos);
      check_sound(shown, columns);
    }
  }
}

TEST_CASE("a line of a mebibyte gives a short excerpt") {
  const std::string filler(1U << 20U, '\xff');  // nothing that could be split between characters
  const Source source("a", filler + "DOEL" + std::string(1U << 20U, '\x80'));
  const Excerpt shown = around(source, "DOEL", 60);
  CHECK(shown.marked == "DOEL");
  check_sound(shown, 60);
}
