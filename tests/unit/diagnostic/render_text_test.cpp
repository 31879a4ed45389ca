#include <doctest/doctest.h>

#include "unit/diagnostic/nasty_report.hpp"

using namespace sw;

namespace {

std::string text_of(const std::vector<Source>& sources, const std::vector<Diagnostic>& findings,
                    Language language = Language::nl, bool colour = false) {
  Report report = nasty::report(sources, findings);
  report.language = language;
  report.colour = colour;
  return render(Format::text, report);
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a finding shows its place, its line, its other places and the way out") {
  const std::vector<Source> sources{{"organisations/roos.yaml", "id: roos\n\nkader: koala\n"},
                                    {"organisations/zon.yaml", std::string(11, '\n') + "id: roos\n"}};
  const std::vector<Diagnostic> findings{
      {&nasty::framework,
       Severity::error,
       nasty::at(sources, 0, "koala"),
       {"Het kader koala past niet.", "The framework koala does not fit."},
       {"Kies een ander.", "Choose another."},
       {{nasty::at(sources, 1, "roos"), {"hier voor het eerst", "first here"}}}}};
  CHECK(text_of(sources, findings) ==
        "organisations/roos.yaml:3:8: fout[S2-04]: Het kader koala past niet.\n"
        "   3 | kader: koala\n"
        "     |        ^^^^^\n"
        "  organisations/zon.yaml:12:5: hier voor het eerst\n"
        "  12 | id: roos\n"
        "     |     ----\n"
        "  tip: Kies een ander.\n"
        "\n"
        "1 fout in 1 bestand\n");
  CHECK(text_of(sources, findings, Language::en) ==
        "organisations/roos.yaml:3:8: error[S2-04]: The framework koala does not fit.\n"
        "   3 | kader: koala\n"
        "     |        ^^^^^\n"
        "  organisations/zon.yaml:12:5: first here\n"
        "  12 | id: roos\n"
        "     |     ----\n"
        "  hint: Choose another.\n"
        "\n"
        "1 error in 1 file\n");
}

TEST_CASE("wide characters, tabs and reading order leave the marks under their words") {
  const auto sources = nasty::sources();
  const std::string text = text_of(sources, nasty::findings(sources));
  CHECK(holds(text,
              "organisations/de roos, 100%:1 & <co>.yaml:3:12: fout[R-03]: Na brede tekens.\n"
              "  3 |  naam: 保育園 Zonnebloem\n"
              "    |               ^^^^^^^^^^\n"));
  CHECK(holds(text,
              "  4 | team: שלום עולם\n"
              "    |            ^^^^\n"));
}

TEST_CASE("nothing in a file or a message steers the terminal") {
  const auto sources = nasty::sources();
  const std::string text = text_of(sources, nasty::findings(sources));
  CHECK_FALSE(holds(text, "\x1b"));
  CHECK_FALSE(holds(text, "\u202e"));
  CHECK_FALSE(holds(text, "\r"));
  CHECK(holds(text,
              "opmerking[R-03]: Stuurtekens <U+001B>[31m en <U+202E> en <U+FFFF> staan in de tekst.\n"
              "  5 | esc: <U+001B>[31mrood<U+001B>[0m einde\n"
              "    |                  ^^^^\n"));
  CHECK(holds(text, "waarschuwing[R-03]: Een blok over<U+000A>regels.\n"));
  CHECK(holds(text, "naam: <FF><FE> kapot\n"));
}

TEST_CASE("of a span over lines the first is shown") {
  const auto sources = nasty::sources();
  CHECK(holds(text_of(sources, nasty::findings(sources)),
              "  6 | blok: |\n"
              "    |       ^\n\n"));
}

TEST_CASE("without a place in the text there is a path alone, and without a file not even that") {
  const auto sources = nasty::sources();
  const std::string text = text_of(sources, nasty::findings(sources));
  CHECK(text.starts_with(
      "fout[S2-04]: Er is geen ronde: 0%, niets.\n\n"
      "organisations/de roos, 100%:1 & <co>.yaml: fout[S2-04]: Het bestand: te kort, <leeg>?\n\n"));
  CHECK(holds(text, "participants/onleesbaar.yaml: fout[R-03]: Het bestand is niet te lezen.\n\n"));
  CHECK(holds(text, "  participants/onleesbaar.yaml: in dit bestand\n"));
}

TEST_CASE("a place in a file that is no longer there to be read is the file") {
  const std::vector<Source> sources{{"weg \x1b[2J.yaml", ""}};
  const std::vector<Diagnostic> findings{
      {&nasty::diary, Severity::error, {FileId{0}, {3, 9}}, Text::same("x"), {}, {}}};
  CHECK(text_of(sources, findings).starts_with("weg <U+001B>[2J.yaml: fout[R-03]: x\n\n"));
}

TEST_CASE("the sum counts what there is, in files with findings") {
  const auto sources = nasty::sources();
  CHECK(text_of(sources, nasty::findings(sources))
            .ends_with("\n\n9 fouten, 2 waarschuwingen, 1 opmerking in 4 bestanden\n"));
  CHECK(text_of(sources, {}) == "Niets gevonden in 4 bestanden\n");
  CHECK(text_of(sources, {}, Language::en) == "Nothing found in 4 files\n");
  CHECK(text_of({}, {{&nasty::diary, Severity::note, {}, Text::same("x"), {}, {}}})
            .ends_with("\n\n1 opmerking\n"));
}

TEST_CASE("a long list ends with a count by code, the most frequent first") {
  const auto sources = nasty::sources();
  std::vector<Diagnostic> findings(5, {&nasty::diary, Severity::error, {FileId{0}, {}}, {}, {}, {}});
  findings.resize(20, {&nasty::framework, Severity::error, {FileId{0}, {}}, {}, {}, {}});
  CHECK_FALSE(holds(text_of(sources, findings), "Per code"));
  findings.push_back(findings.back());
  CHECK(text_of(sources, findings)
            .ends_with("\n\nPer code:\n"
                       "  16  S2-04  100% <kader> & \"thema's\", gekozen: ja\n"
                       "   5  R-03  dagboek per bezoekdag\n"
                       "\n21 fouten in 1 bestand\n"));
}

TEST_CASE("colour only adds escape sequences, around the same text") {
  const auto sources = nasty::sources();
  const auto findings = nasty::findings(sources);
  std::string coloured = text_of(sources, findings, Language::nl, true);
  CHECK(holds(coloured, "\x1b[1;31mfout[R-03]\x1b[0m: Na brede tekens."));
  CHECK(holds(coloured, "\x1b[1;33mwaarschuwing[R-03]\x1b[0m"));
  CHECK(holds(coloured, "\x1b[1;31m^^^^^^^^^^\x1b[0m\n"));
  for (auto begin = coloured.find('\x1b'); begin != std::string::npos; begin = coloured.find('\x1b'))
    coloured.erase(begin, coloured.find('m', begin) + 1 - begin);
  CHECK(coloured == text_of(sources, findings));
}
