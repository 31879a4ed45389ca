// Findings with everything in them that has broken a format before: what XML, JSON, workflow commands and
// terminals treat as their own, in paths, in the text of files, in messages and in the catalogue.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "switch/diagnostic/render.hpp"

namespace sw::nasty {

inline constexpr Code framework{
    "S2-04",
    Severity::warning,
    {"100% <kader> & \"thema's\", gekozen: ja", "100% <frame> & \"topics\", chosen: yes"},
    {"Zo spreekt iedereen dezelfde taal.", "So that all speak the same language."},
    {"Kies een kader uit de ronde.", "Choose a framework of the round."},
    "ST 36, ST 37"};
inline constexpr Code diary{"R-03",
                            Severity::error,
                            {"dagboek per bezoekdag", "diary per visit day"},
                            {"Ervaringen worden genoteerd.", "Experiences are written down."},
                            {"Vul het dagboek aan.", "Complete the diary."},
                            "ST 04"};
inline constexpr Code switched_off{"N-01",
                                   Severity::off,
                                   {"netwerk in balans", "network in balance"},
                                   {"Er wordt gegeven en gekregen.", "There is giving and receiving."},
                                   {"Zoek nog een plaats.", "Find one more place."},
                                   "ST 33"};
inline constexpr const Code* catalogue[] = {&diary, &framework, &switched_off};

/// The place of `words` in a source, which holds them.
inline Origin at(const std::vector<Source>& sources, std::uint32_t file, std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(sources[file].text().find(words));
  return {FileId{file}, Span{begin, begin + static_cast<std::uint32_t>(words.size())}};
}

inline std::vector<Source> sources() {
  return {
      {"organisations/de roos, 100%:1 & <co>.yaml",
       "id: roos\n"
       "kader: \"50%, <b>&amp;</b>\" # ::error::niet echt\n"
       "\tnaam: 保育園 Zonnebloem\n"
       "team: שלום עולם\n"
       "esc: \x1b[31mrood\x1b[0m einde\n"
       "blok: |\n  regel één\n  regel twee\n"
       "laatste: x"},
      {"participants/zoë.yaml", "naam: Zoë\r\nvragen: []\r\n"},
      {"participants/onleesbaar.yaml", ""},
      {"participants/kapot.yaml", "naam: \xff\xfe kapot\n"},
  };
}

inline std::vector<Diagnostic> findings(const std::vector<Source>& sources) {
  const auto place = [&](std::uint32_t file, std::string_view words) { return at(sources, file, words); };
  return {
      {&framework,
       Severity::error,
       {},
       {"Er is geen ronde: 0%, niets.", "There is no round: 0%, nothing."},
       {},
       {}},
      {&framework,
       Severity::error,
       {FileId{0}, {}},
       {"Het bestand: te kort, <leeg>?", "The file: too short, <empty>?"},
       {},
       {}},
      {&framework,
       Severity::warning,
       place(0, "\"50%, <b>&amp;</b>\""),
       {"Kader \"50%, <b>&amp;</b>\" bestaat niet: kies een ander, 'roos' of [b](c).",
        "Framework \"50%, <b>&amp;</b>\" does not exist: choose another, 'roos' or [b](c)."},
       {"Bedoel je 100%:\nja?", "Did you mean 100%:\nyes?"},
       {{place(1, "Zoë"), {"hier voor het eerst: ë", "first here: ë"}},
        {{FileId{2}, {}}, {"in dit bestand", "in this file"}}}},
      {&diary,
       Severity::error,
       place(0, "Zonnebloem"),
       {"Na brede tekens.", "After wide characters."},
       {},
       {}},
      {&diary,
       Severity::error,
       place(0, "עולם"),
       {"Van rechts naar links: שלום.", "Right to left: שלום."},
       {},
       {}},
      {&diary,
       Severity::note,
       place(0, "rood"),
       {"Stuurtekens \x1b[31m en \xE2\x80\xAE en \xEF\xBF\xBF staan in de tekst.",
        "Control characters \x1b[31m and \xE2\x80\xAE and \xEF\xBF\xBF are in the text."},
       {},
       {}},
      {&diary,
       Severity::warning,
       place(0, "|\n  regel één\n  regel twee\n"),
       {"Een blok over\nregels.", "A block over\r\nlines."},
       {},
       {}},
      {&diary,
       Severity::error,
       {FileId{0}, {154, 154}},
       {"Hier ontbreekt iets.", "Something is missing here."},
       {},
       {}},
      {&diary,
       Severity::error,
       place(1, "[]"),
       {"Na een Windows-regeleinde.", "After a Windows line end."},
       {},
       {}},
      {&diary,
       Severity::error,
       {FileId{2}, {}},
       {"Het bestand is niet te lezen.", "The file cannot be read."},
       {},
       {}},
      {&diary, Severity::error, place(3, "\xff\xfe"), {"Geen UTF-8: \xff.", "No UTF-8: \xff."}, {}, {}},
      {&diary, Severity::error, place(3, "\xff\xfe"), {"Geen UTF-8: \xff.", "No UTF-8: \xff."}, {}, {}},
  };
}

inline Report report(const std::vector<Source>& sources, const std::vector<Diagnostic>& findings) {
  Report report;
  report.findings = findings;
  report.sources = sources;
  report.catalogue = catalogue;
  report.version = "0.1.0";
  return report;
}

}  // namespace sw::nasty
