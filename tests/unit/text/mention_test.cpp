#include "switch/text/mention.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace sw;

namespace {

std::string hidden(std::string_view text) {
  Mentions mentions;
  mentions.add("Tom", "iemand 1");
  mentions.add("Tom Krijtbord", "iemand 2");
  mentions.add("Zoë", "iemand 3");
  mentions.add("'t Hinkelpad", "…");
  mentions.add("Tom", "iemand 4");
  return mentions.replaced(text);
}

}  // namespace

TEST_CASE("a name is replaced where it stands alone, the longest first") {
  CHECK(hidden("Tom en Tom Krijtbord.") == "iemand 1 en iemand 2.");
  CHECK(hidden("Tomaten, Atom en tom") == "Tomaten, Atom en tom");
  CHECK(hidden("Zoë, Zoët, Éva-Zoë") == "iemand 3, Zoët, Éva-iemand 3");
  CHECK(hidden("bij 't Hinkelpad, 't is") == "bij …, 't is");
}

TEST_CASE("a possessive is a mention") {
  CHECK(hidden("Toms tekening, Tom Krijtbords bord") == "iemand 1’s tekening, iemand 2’s bord");
  CHECK(hidden("Tom's en Tom’s") == "iemand 1's en iemand 1’s");
  CHECK(hidden("Tomst") == "Tomst");
}

TEST_CASE("marks of typesetters end a word") {
  CHECK(hidden("“Tom” – ‘Tom’… «Tom»\u00a0Tom") == "“iemand 1” – ‘iemand 1’… «iemand 1»\u00a0iemand 1");
  CHECK(find_mention("Zo’n ‘Tom’", "Tom") == std::string("Zo’n ‘").size());
  CHECK(find_mention("Tomé, Etom", "Tom") == std::string::npos);
}

TEST_CASE("text that is no UTF-8 stays what it is") {
  CHECK(hidden("\xe2") == "\xe2");
  CHECK(hidden("Tom\xff\xe2\x80") == "Tom\xff\xe2\x80");
  CHECK(hidden("") == "");
}
