#include "switch/language/say.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace sw;

namespace {

constexpr Message<std::string_view, std::int64_t> too_long{"{} is te lang: hoogstens {} tekens.",
                                                           "at most {1} characters, {0} has more."};
constexpr Noun visit{{"bezoek", "visit"}, {"bezoeken", "visits"}};

}  // namespace

TEST_CASE("a message is filled in in both languages") {
  const Text text = say(too_long, "naam", 80);
  CHECK(text.nl == "naam is te lang: hoogstens 80 tekens.");
  CHECK(text.en == "at most 80 characters, naam has more.");
  CHECK(&text.in(Language::nl) == &text.nl);
  CHECK(&text.in(Language::en) == &text.en);
}

TEST_CASE("an argument in two languages gives each side its own") {
  CHECK(say(too_long, Words{"dagboek", "diary"}, 1).nl == "dagboek is te lang: hoogstens 1 tekens.");
  CHECK(say(too_long, Text("dagboek", "diary"), std::size_t{2}).en ==
        "at most 2 characters, diary has more.");
}

TEST_CASE("braces in an argument are no placeholders") {
  CHECK(say(too_long, "{0}{", 1).nl == "{0}{ is te lang: hoogstens 1 tekens.");
}

TEST_CASE("counted takes the singular for one alone") {
  CHECK(counted(0, visit) == Text("0 bezoeken", "0 visits"));
  CHECK(counted(1, visit) == Text("1 bezoek", "1 visit"));
  CHECK(counted(2, visit) == Text("2 bezoeken", "2 visits"));
  CHECK(counted(-1, visit).nl == "-1 bezoeken");
}

TEST_CASE("listed joins as a sentence does") {
  const std::array names{Text::same("Roos"), Text("Zon", "Sun"), Text::same("Els")};
  const std::span<const Text> all = names;
  CHECK(listed(all.first(0)).empty());
  CHECK(listed(all.first(1)) == Text::same("Roos"));
  CHECK(listed(all.first(2)) == Text("Roos en Zon", "Roos and Sun"));
  CHECK(listed(all) == Text("Roos, Zon en Els", "Roos, Sun and Els"));
  CHECK(listed(all, Join::disjunction) == Text("Roos, Zon of Els", "Roos, Sun or Els"));
}
