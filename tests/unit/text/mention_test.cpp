#include "switch/text/mention.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <utility>
#include <vector>

using namespace sw;

namespace {

Mentions people() {
  Mentions all;
  all.add({{"Noor De Wilde"}, "noor-de-wilde", {"noor@kdv.example"}, {"0470 12 34 56"}, {}});
  all.add({{"Jan Jansen"}, "jan-jansen", {}, {"09 123 45 67"}, {}});
  all.add({{"An-Sofie Van den Berg"}, "an-sofie", {}, {}, {}});
  all.add({{"Zoë Peeters"}, "zoe", {}, {}, {}});
  all.add({{"Kim D’Hondt"}, "kimd2", {}, {}, {}});
  all.add({{}, {}, {}, {}, {"Wolkje"}});
  all.add({{}, {}, {}, {}, {"'t Hinkelpad"}});
  all.add({{"Tom Bos"}, "tom-bos", {}, {}, {}});
  return all;
}

/// `[certain]`, `(possible)`, and the numbers of those who are meant.
std::string marked(const Mentions& mentions, std::string_view text) {
  std::string out;
  std::size_t at = 0;
  for (const Mention& one : mentions.in(text)) {
    out += text.substr(at, one.begin - at);
    const bool certain = one.sure == Sure::certain;
    out += (certain ? "[" : "(") + std::string(text.substr(one.begin, one.end - one.begin));
    for (const std::uint32_t who : one.who) out += "=" + std::to_string(who);
    out += certain ? "]" : ")";
    at = one.end;
  }
  return out + std::string(text.substr(at));
}

std::string marked(std::string_view text) {
  static const Mentions all = people();
  return marked(all, text);
}

void holds(const std::vector<std::pair<std::string_view, std::string_view>>& rows) {
  for (const auto& [text, expected] : rows) {
    CAPTURE(text);
    CHECK(marked(text) == expected);
  }
}

}  // namespace

TEST_CASE("a full name is certain, however it is written") {
  holds({
      {"met Noor De Wilde mee", "met [Noor De Wilde=0] mee"},
      {"NOOR DE WILDE", "[NOOR DE WILDE=0]"},
      {"noor de wilde", "[noor de wilde=0]"},
      {"Noor de Wilde", "[Noor de Wilde=0]"},
      {"Noor  De\n    Wilde", "[Noor  De\n    Wilde=0]"},
      {"Noor\u00a0De\u202fWilde", "[Noor\u00a0De\u202fWilde=0]"},
      {"Noor De-Wilde, Noor Dewilde", "[Noor De-Wilde=0], [Noor Dewilde=0]"},
      {"De Wilde Noor, De Wilde, Noor", "(De Wilde Noor=0), [De Wilde, Noor=0]"},
      {"Wilde, Noor de", "[Wilde, Noor de=0]"},
      {"#NoorDeWilde", "#[NoorDeWilde=0]"},
      {"Noor De Wildes tas", "[Noor De Wildes=0] tas"},
      {"Noor De Wilde’s tas", "[Noor De Wilde=0]’s tas"},
      {"An Sofie van den berg", "(An Sofie van den berg=2)"},
      {"Ansofie Vandenberg", "[Ansofie Vandenberg=2]"},
      {"Zoe\u0301 Peeters, Zoe\u0308 PEETERS, zoe peeters",
       "[Zoe\u0301 Peeters=3], [Zoe\u0308 PEETERS=3], [zoe peeters=3]"},
      {"an-sofie van den berg", "[an-sofie van den berg=2]"},
      {"Zo\u00eb Pee\u00adters", "[Zo\u00eb Pee\u00adters=3]"},
      {"Kim D'Hondt, KIM D HONDT, Kim Dhondt", "[Kim D'Hondt=4], [KIM D HONDT=4], [Kim Dhondt=4]"},
      {"Noor\n# De Wilde", "[Noor\n# De Wilde=0]"},
  });
}

TEST_CASE("an id, a mail address, a telephone number") {
  holds({
      {"van noor-de-wilde, noor_de_wilde.yaml", "van [noor-de-wilde=0], [noor_de_wilde=0].yaml"},
      {"kimd2, kimd", "[kimd2=4], kimd"},
      {"Mail NOOR@kdv.example.", "Mail [NOOR@kdv.example=0]."},
      {"noor@kdv.example.org", "(noor=0)@kdv.example.org"},
      {"0470 12 34 56, 0470/12.34.56, 0470123456", "[0470 12 34 56=0], [0470/12.34.56=0], [0470123456=0]"},
      {"+32 470 12 34 56 of 0032 470-12-34-56", "[+32 470 12 34 56=0] of [0032 470-12-34-56=0]"},
      {"+32 (0)470 12 34 56, (0470) 12\u00a034 56", "[+32 (0)470 12 34 56=0], [(0470) 12\u00a034 56=0]"},
      {"09/123.45.67 en +3291234567", "[09/123.45.67=1] en [+3291234567=1]"},
      {"10470 12 34 56, 0470 12 34 567", "10470 12 34 56, 0470 12 34 567"},
      {"0471 12 34 56", "0471 12 34 56"},
  });
}

TEST_CASE("a surname is certain with a capital, behind a title, behind its own initial") {
  holds({
      {"Peeters kwam, met Peeters, PEETERS", "[Peeters=3] kwam, met [Peeters=3], [PEETERS=3]"},
      {"peeters kwam", "(peeters=3) kwam"},
      {"mevrouw peeters, mevr. Peeters, juf Peeters",
       "mevrouw [peeters=3], mevr. [Peeters=3], juf [Peeters=3]"},
      {"Z. Peeters, Z.Peeters, z. peeters, Z Peeters",
       "[Z. Peeters=3], [Z.Peeters=3], [z. peeters=3], [Z Peeters=3]"},
      {"Peeters Z. belde", "[Peeters Z.=3] belde"},
      {"K. Peeters, Peeters K. en Kim Peeters", "(K. Peeters=3), (Peeters K.=3) en (Kim=4) (Peeters=3)"},
      {"Nele Peeters, Volgens Peeters", "Nele (Peeters=3), Volgens [Peeters=3]"},
      {"Peeters’ jas, Jansens jas, Jansentje", "[Peeters=3]’ jas, [Jansens=1] jas, [Jansentje=1]"},
      {"Mevrouw De Wilde, mevrouw de Wilde, DE WILDE",
       "Mevrouw [De Wilde=0], mevrouw [de Wilde=0], [DE WILDE=0]"},
      {"N. De Wilde, N.De Wilde, N.A. De Wilde", "[N. De Wilde=0], [N.De Wilde=0], [N.A. De Wilde=0]"},
      {"n. de wilde, J.P. Jansen, JP Jansen", "[n. de wilde=0], [J.P. Jansen=1], [JP Jansen=1]"},
      {"Mevrouw Wilde", "Mevrouw [Wilde=0]"},
      {"de heer Bos, meneer Bos", "de heer [Bos=7], meneer [Bos=7]"},
  });
}

TEST_CASE("an everyday word, a lone first name and initials are possible") {
  holds({
      {"met De Wilde mee, met de Wilde mee", "met (De Wilde=0) mee, met (de Wilde=0) mee"},
      {"de wilde dieren", "(de wilde=0) dieren"},
      {"HET WAS DE WILDE ROOS", "HET WAS (DE WILDE=0) ROOS"},
      {"Van den Berg, van den berg", "(Van den Berg=2), (van den berg=2)"},
      {"Bos is mooi, in het Bos, in het bos", "(Bos=7) is mooi, in het (Bos=7), in het bos"},
      {"Noor zei, noor zei, Noors idee, Noortje", "(Noor=0) zei, (noor=0) zei, (Noors=0) idee, (Noortje=0)"},
      {"Noor wilde niet, Wilde Noor niet?", "(Noor=0) wilde niet, (Wilde Noor=0) niet?"},
      {"Gisteren zag Noor de wilde dieren", "Gisteren zag (Noor de wilde=0) dieren"},
      {"Noor D. belde", "(Noor D.=0) belde"},
      {"J.J. en J. J. en JJ", "(J.J=1). en (J. J=1). en (JJ=1)"},
      {"NDW, N.D.W., NdW, NW", "(NDW=0), (N.D.W=0)., (NdW=0), (NW=0)"},
      {"jj, j.j., nw", "jj, j.j., nw"},
      {"zoe en An-Sofie", "(zoe=3) en (An-Sofie=2)"},
  });
}

TEST_CASE("private words are certain in every form") {
  holds({
      {"Wolkje, WOLKJE, wolkje, Wolkjes", "[Wolkje=5], [WOLKJE=5], [wolkje=5], [Wolkjes=5]"},
      {"wolkjes, Wolkjest", "wolkjes, Wolkjest"},
      {"bij 't Hinkelpad, T HINKELPAD, ’t-hinkelpad, 't is",
       "bij '[t Hinkelpad=6], [T HINKELPAD=6], ’[t-hinkelpad=6], 't is"},
  });
}

TEST_CASE("a name begins and ends as a word does") {
  holds({
      {"Jansenius, Jansenist, Tomaten, Atom", "Jansenius, Jansenist, Tomaten, Atom"},
      {"“Tom” – ‘Tom’… «Tom»\u00a0Tom", "“(Tom=7)” – ‘(Tom=7)’… «(Tom=7)»\u00a0(Tom=7)"},
      {"Zag Tom. Bos is groot.", "Zag (Tom=7). (Bos=7) is groot."},
      {"Tom, Bos en Jan", "(Tom=7), (Bos=7) en (Jan=1)"},
      {"\xe2", "\xe2"},
      {"Tom\xff\xe2\x80", "Tom\xff\xe2\x80"},
      {"", ""},
  });
}

TEST_CASE("who shares a name is not told apart") {
  Mentions all;
  all.add({{"Kim Claes"}, "kim-claes", {"info@roos.example"}, {}, {}});
  all.add({{"Bo Claes"}, "bo-claes", {"info@roos.example"}, {}, {}});
  CHECK(marked(all, "Kim Claes en mevrouw Claes") == "[Kim Claes=0] en mevrouw [Claes=0=1]");
  CHECK(marked(all, "B. Claes") == "[B. Claes=0=1]");
  CHECK(marked(all, "info@roos.example") == "[info@roos.example=0=1]");
}

TEST_CASE("names as people write their own") {
  const struct {
    std::string_view name, text, found;
  } rows[] = {
      {"Claes, Bo", "Bo Claes", "[Bo Claes=0]"},
      {"De Smet Bo", "Bo De Smet", "[Bo De Smet=0]"},
      {"Ben Claes", "Ben Claes, mevrouw Claes", "[Ben Claes=0], mevrouw [Claes=0]"},
      {"Maria Lopez Garcia", "Maria Garcia, mevrouw Lopez Garcia",
       "[Maria Garcia=0], mevrouw [Lopez Garcia=0]"},
      {"Lies Claes-Maes", "mevrouw Maes, Lies Claes-Maes", "mevrouw [Maes=0], [Lies Claes-Maes=0]"},
      {"Bo", "Bo zei", "(Bo=0) zei"},
      {"Søren Łukasz", "Soren Lukasz", "[Soren Lukasz=0]"},
      {"Jef van 't Hart", "J. Van ‘t Hart", "[J. Van ‘t Hart=0]"},
      {"", "Bo", "Bo"},
      {" , ", "Bo", "Bo"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.name);
    Mentions all;
    all.add({{std::string(row.name)}, "", {}, {}, {}});
    CHECK(marked(all, row.text) == row.found);
  }
}

TEST_CASE("several particles may be written in short, initials with their particles") {
  holds({
      {"N. vd Berg en An-Sofie v/d Berg", "(N. vd Berg=2) en [An-Sofie v/d Berg=2]"},
      {"mevr. v.d. Berg, A. v. d. Berg, A.vd Berg", "mevr. [v.d. Berg=2], [A. v. d. Berg=2], [A.vd Berg=2]"},
      {"Berg, An-Sofie v.d.", "[Berg, An-Sofie v.d=2]."},
      {"@ansofievdberg", "@[ansofievdberg=2]"},
      {"N. de W., Noor de W. en An-Sofie v.d. B.", "(N. de W=0)., (Noor de W=0). en (An-Sofie v.d. B=2)."},
      {"A. van den B. kwam", "(A. van den B=2). kwam"},
      {"een en/of, a/b, 1/2 Berg", "een en/of, a/b, 1/2 Berg"},
      {"N. de wilde", "[N. de wilde=0]"},
      {"op 5 van de w.", "op 5 van de w."},
  });
}

TEST_CASE("a surname without its particles may be meant where it is no everyday word") {
  Mentions all;
  all.add({{"Noor De Quaethoven"}, "noor", {}, {}, {}});
  all.add({{"Jef Van der Meer"}, "jef", {}, {}, {}});
  CHECK(marked(all, "Quaethoven zei, quaethoven, juf Quaethoven") ==
        "(Quaethoven=0) zei, quaethoven, juf [Quaethoven=0]");
  CHECK(marked(all, "zee en Meer, meer") == "zee en Meer, meer");
}

TEST_CASE("contact data of people unknown") {
  Mentions all = people();
  all.add_contact_data_of_others();
  const std::vector<std::pair<std::string_view, std::string_view>> rows{
      {"mail ouder@huis.example, a@b", "mail [ouder@huis.example], a@b"},
      {"an@huis.example/bo@huis.example…", "[an@huis.example]/[bo@huis.example]…"},
      {"bel 0471 12 34 56 of 03 123 45 67", "bel [0471 12 34 56] of [03 123 45 67]"},
      {"+31 6 12345678", "[+31 6 12345678]"},
      {"op 01-02-2023 09:00, 14/03/2023, 2023-03-14", "op 01-02-2023 09:00, 14/03/2023, 2023-03-14"},
      {"van 09.00 - 16.30, 1.234.567 euro, 16u30", "van 09.00 - 16.30, 1.234.567 euro, 16u30"},
      {"BE68 5390 0754 7034, be68-5390-0754-7034.", "[BE68 5390 0754 7034], [be68-5390-0754-7034]."},
      {"BE68 5390 0754 7035", "BE68 5390 0754 7035"},
      {"NL91 ABNA 0417 1643 00", "[NL91 ABNA 0417 1643 00]"},
      {"85.07.30-033.28, 85073003328", "[85.07.30-033.28], [85073003328]"},
      {"17.07.30-033.84", "[17.07.30-033.84]"},
      {"85.07.30-033.29", "85.07.30-033.29"},
  };
  for (const auto& [text, expected] : rows) {
    CAPTURE(text);
    CHECK(marked(all, text) == expected);
  }
}

TEST_CASE("everyday words that are surnames too are never certain") {
  Mentions all;
  for (const char* name :
       {"Noor De Wilde",     "Tom Bos",           "Lies De Jong", "An Klein",      "Bart Groen",
        "Emma Van den Berg", "Zoë Peeters",       "Jef De Groot", "Wim De Wit",    "Els Zwart",
        "Koen Bakker",       "Sien Visser",       "Leo De Boer",  "Ria De Koning", "Piet Vos",
        "Rita Beer",         "Marc Haas",         "Lotte Bloem",  "Fien Roos",     "Bram Van der Meer",
        "Hilde Van Dijk",    "Nele De Bruin",     "Jan De Lange", "Joke Sterk",    "Kaat Winter",
        "Dirk Zomers",       "Roel Mees",         "Ine Vink",     "Stijn Kok",     "Hans Van de Velde",
        "Mia De Goede",      "Luc Van den Heuvel"})
    all.add({{name}, "", {}, {}, {}});
  std::ifstream file("tests/unit/text/everyday_sentences.txt");
  std::size_t sentences = 0, possible = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty()) continue;
    ++sentences;
    for (const Mention& one : all.in(line)) {
      CHECK_MESSAGE(one.sure == Sure::possible, line, ": ", line.substr(one.begin, one.end - one.begin));
      ++possible;
    }
  }
  CHECK(sentences == 200);
  CHECK(possible > 20);
}
