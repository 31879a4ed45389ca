// The finder of people on texts put together at random: what it finds lies in the text, in order, and once
// all of it is taken out nothing is left to be found.
#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>

#include "switch/text/mention.hpp"

using namespace sw;

namespace {

constexpr std::array<std::string_view, 52> pieces{"Noor",
                                                  "noor",
                                                  "De",
                                                  "de",
                                                  "Wilde",
                                                  "wilde",
                                                  "WILDE",
                                                  "N.",
                                                  "N",
                                                  "Peeters",
                                                  "peeters",
                                                  "Zo\u00eb",
                                                  "zoe\u0308",
                                                  "Bos",
                                                  "bos",
                                                  "mevrouw",
                                                  "Dr.",
                                                  "van",
                                                  "den",
                                                  "Berg",
                                                  "NDW",
                                                  "J.",
                                                  "s",
                                                  "je",
                                                  "noor-de-wilde",
                                                  "0470",
                                                  "12",
                                                  "34",
                                                  "56",
                                                  "+32",
                                                  "470",
                                                  " noor@kdv.example ",
                                                  " jan@kdv.example/bo@kdv.example ",
                                                  "BE68 5390 0754 7034",
                                                  "85.07.30-033.28",
                                                  "Wolkje",
                                                  " ",
                                                  " ",
                                                  " ",
                                                  " ",
                                                  "\n",
                                                  ", ",
                                                  ". ",
                                                  "-",
                                                  "’",
                                                  "\u00a0",
                                                  "\u00ad",
                                                  "/",
                                                  "(",
                                                  "\xc3",
                                                  "\xff",
                                                  "…"};

Mentions people() {
  Mentions all;
  all.add({{"Noor De Wilde"}, "noor-de-wilde", {"noor@kdv.example"}, {"0470 12 34 56"}, {}});
  all.add({{"Zoë Peeters"}, "zoe-peeters", {}, {}, {}});
  all.add({{"Jef Van den Berg"}, "jef", {}, {}, {}});
  all.add({{"Tom Bos"}, "tom-bos", {}, {}, {}});
  all.add({{}, {}, {}, {}, {"Wolkje"}});
  all.add_contact_data_of_others();
  return all;
}

}  // namespace

TEST_CASE("what is found lies in the text, in order, and is gone once it is taken out") {
  const Mentions mentions = people();
  std::mt19937 random(20231201);
  std::size_t found = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t i = 0, count = 1 + random() % 12; i < count; ++i)
      text += pieces[random() % pieces.size()];
    CAPTURE(text);
    std::string left;
    std::size_t at = 0;
    for (const Mention& one : mentions.in(text)) {
      REQUIRE(one.begin >= at);
      REQUIRE(one.end > one.begin);
      REQUIRE(one.end <= text.size());
      left += text.substr(at, one.begin - at) + "…";
      at = one.end;
      ++found;
    }
    left += text.substr(at);
    for (const Mention& one : mentions.in(left))
      CHECK_MESSAGE(one.sure == Sure::possible, left, " still has ",
                    left.substr(one.begin, one.end - one.begin));
  }
  CHECK(found > 8000);
}
