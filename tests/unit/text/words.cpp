#include "switch/text/words.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace sw;

namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t end = 0, begin = 0; (begin = word_begin(text, end)) < text.size();) {
    end = word_end(text, begin);
    words.emplace_back(text.substr(begin, end - begin));
  }
  return words;
}

}  // namespace

TEST_CASE("words stand between marks, those of typesetters too") {
  using Words = std::vector<std::string>;
  CHECK(words_of("Zoë, “9 maanden”…") == Words{"Zoë", "9", "maanden"});
  CHECK(words_of("«Tom»\u00a0bij\u2009't \u2018Hinkelpad\u2019") == Words{"Tom", "bij", "t", "Hinkelpad"});
  CHECK(words_of(" – ·").empty());
  CHECK(words_of("").empty());
  CHECK(words_of("Ça va") == Words{"Ça", "va"});
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
  CHECK(words_of("\xe2") == std::vector<std::string>{"\xe2"});
  CHECK(words_of("a\xff \xe2\x80") == std::vector<std::string>{"a\xff"});
  CHECK(after_word("\x80\x80", 2));
}
