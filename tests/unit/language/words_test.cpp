#include "switch/language/words.hpp"

#include <doctest/doctest.h>

using namespace sw;

TEST_CASE("a language is known by its tag, as the environment writes it") {
  for (const auto* tag : {"nl", "nl_BE.UTF-8", "nl-NL", "nl@euro"}) {
    CAPTURE(tag);
    CHECK(language_of(tag) == Language::nl);
  }
  for (const auto* tag : {"en", "en_GB", "C", "C.UTF-8", "POSIX"}) {
    CAPTURE(tag);
    CHECK(language_of(tag) == Language::en);
  }
  for (const auto* tag : {"", "fr_BE.UTF-8", "nld", "e", "NL"}) {
    CAPTURE(tag);
    CHECK_FALSE(language_of(tag).has_value());
  }
}

TEST_CASE("a text is empty when both sides are") {
  CHECK(Text().empty());
  CHECK_FALSE(Text("", "only").empty());
  CHECK(Text::same("Roos") == Text("Roos", "Roos"));
  CHECK(Text(Words{"ja", "yes"}).in(Language::en) == "yes");
}
