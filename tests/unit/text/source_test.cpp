#include "switch/text/source.hpp"

#include <doctest/doctest.h>

using sw::Position;
using sw::Source;

TEST_CASE("positions count lines and code points from one") {
  const Source source("a.yaml", "één\r\nb: 保x\n\nlaatste");
  CHECK(source.position(0) == Position{1, 1});
  CHECK(source.position(2) == Position{1, 2});  // behind the first é, two bytes
  CHECK(source.position(5) == Position{1, 4});  // the CR
  CHECK(source.position(7) == Position{2, 1});
  CHECK(source.position(13) == Position{2, 5});  // behind a character of three bytes
  CHECK(source.position(15) == Position{3, 1});
  CHECK(source.position(1000) == Position{4, 8});
}

TEST_CASE("lines come without their end") {
  const Source source("a.yaml", "een\r\ntwee\n\nvier");
  CHECK(source.line_count() == 4);
  CHECK(source.line(1) == "een");
  CHECK(source.line(2) == "twee");
  CHECK(source.line(3) == "");
  CHECK(source.line(4) == "vier");
  CHECK(source.line(0) == "");
  CHECK(source.line(5) == "");
}

TEST_CASE("a last line end begins an empty line, and an empty text has one line") {
  CHECK(Source("a", "x\n").line_count() == 2);
  CHECK(Source("a", "").line_count() == 1);
  CHECK(Source("a", "").position(3) == Position{1, 1});
}

TEST_CASE("the text of a span stays inside the source") {
  const Source source("a.yaml", "abcdef");
  CHECK(source.text({1, 3}) == "bc");
  CHECK(source.text({4, 99}) == "ef");
  CHECK(source.text({99, 120}) == "");
  CHECK(source.text({3, 1}) == "");
}

TEST_CASE("columns are right all along a long line of characters of every length") {
  std::string text = "x\n";
  std::uint32_t column = 1;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> expected;
  for (const std::string_view each = "aé保😀"; text.size() < 5000; ++column) {
    const std::size_t lengths[] = {1, 2, 3, 4};
    const std::size_t begins[] = {0, 1, 3, 6};
    expected.emplace_back(static_cast<std::uint32_t>(text.size()), column);
    text += each.substr(begins[column % 4], lengths[column % 4]);
  }
  const Source source("a.yaml", text);
  for (const auto& [offset, at] : expected) {
    CAPTURE(offset);
    REQUIRE(source.position(offset) == Position{2, at});
  }
}

TEST_CASE("a text of whole blocks has a position at its end") {
  CHECK(Source("a", std::string(1024, 'x')).position(1024) == Position{1, 1025});
  CHECK(Source("a", std::string(2048, 'x')).position(2048) == Position{1, 2049});
  CHECK(Source("a", std::string(2047, 'x') + "\n").position(2048) == Position{2, 1});
}
