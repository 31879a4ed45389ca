#include "switch/yaml/referee.hpp"

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace sw::yaml;
using sw::test::read;

TEST_CASE("the referee reads the same tree and the same places") {
  const auto reading = read("\xEF\xBB\xBF# kop\r\na: ~\r\nb:\r\n- \"één\"\r\n- {c: [d, 'e']}\r\n");
  REQUIRE(reading.document);
  CHECK(agrees(*reading.document));
  CHECK(referee(reading.source->text()) == tree_of(*reading.document));
}

TEST_CASE("the referee sees where trees differ") {
  CHECK(referee("a: 1\n") != referee("a: \"1\"\n"));
  CHECK(referee("a: 1\n") != referee("a: 2\n"));
  CHECK(referee("a: [1]\n") != referee("a: {1: }\n"));
  CHECK(referee("a: [[1], 2]\n") != referee("a: [[1, 2]]\n"));
  CHECK(referee("a: [1]\n") == referee("a:\n- 1 # x\n"));
  CHECK(referee("a: ~\n") == referee("a:\n"));
}

TEST_CASE("nothing and null are the same empty tree") {
  for (const std::string text : {"", "# x\n", "---\n", "~\n", "\n\n"}) {
    CAPTURE(text);
    const auto tree = referee(text);
    REQUIRE(tree);
    CHECK(tree->empty());
    CHECK(agrees(*read(text).document));
  }
}

TEST_CASE("the referee refuses what the profile does not have") {
  for (const std::string_view text : {"a: &x 1\n", "a: &x 1\nb: *x\n", "a: !t 1\n", "a: !!str 1\n",
                                      "!t\na: 1\n", "a: 1\n---\nb: 2\n", "a: &x [*x]\n", "!<x> y\n"}) {
    CAPTURE(text);
    CHECK_FALSE(referee(text));
    const auto reading = read(std::string(text));
    REQUIRE_FALSE(reading.document);
    CHECK(verdict(text, *reading.findings[0].code) == Verdict::outside_profile);
  }
}

TEST_CASE("broken texts neither hang the referee nor pass it") {
  for (const std::string& text :
       {std::string(","), std::string("a: [b\n"), std::string("a: \"b\n"), std::string("a: 1\nb:2\n"),
        std::string("<<<<<<< x\n"), std::string("]"), std::string("a: b: c\n"), std::string("@"),
        std::string(200'000, '['), std::string(200'000, '{'), "a: " + std::string(100'000, ',')}) {
    CAPTURE(text.substr(0, 20));
    const auto reading = read(text);
    REQUIRE_FALSE(reading.document);
    CHECK(verdict(text, *reading.findings[0].code) == Verdict::broken);
  }
}
