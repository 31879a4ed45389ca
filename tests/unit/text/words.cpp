#include "switch/text/words.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace sw;

TEST_CASE("words begin behind marks, those of typesetters too") {
  const std::string text = "“Zoë” – «Tom»\u00a0\u2018bij’t";
  CHECK(word_begin(text, 0) == text.find("Zoë"));
  CHECK(word_begin(text, text.find("”")) == text.find("Tom"));
  CHECK(word_begin(text, text.find("»")) == text.find("bij"));
  CHECK(word_begin(text, text.find("’")) == text.find_last_of('t'));
  CHECK(word_begin(" – ·", 0) == std::string(" – ·").size());
  CHECK(word_begin("", 0) == 0);
}

TEST_CASE("whether a word reaches to a place") {
  const std::string text = "é«Tom» a";
  CHECK_FALSE(after_word(text, 0));
  CHECK(after_word(text, text.find("«")));
  CHECK_FALSE(after_word(text, text.find("Tom")));
  CHECK(after_word(text, text.find("om")));
  CHECK_FALSE(after_word(text, text.find('a')));
}

TEST_CASE("bytes that are no UTF-8 are letters, and end nowhere outside the text") {
  CHECK(word_begin("\xe2", 0) == 0);
  CHECK(word_begin(" \xff", 0) == 1);
  CHECK(next_character("\xe2\x80", 0) == 1);
  CHECK(next_character("éa", 0) == 2);
  CHECK(after_word("\x80\x80", 2));
}
