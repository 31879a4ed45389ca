// The catalogue of findings about `# switch: ignore` in a file: does it say what it leaves out, and does it?
#pragma once

#include <array>

#include "switch/diagnostic/code.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::codes {

inline constexpr Code unused_ignore{
    "I-01", Severity::note, {"genegeerd wordt wat er is", "what is ignored is there"},
    {"Wie iets negeert dat er niet meer is, zou het later ook niet zien terugkomen.",
     "Whoever ignores what is no longer there would not see it come back either."},
    {"Haal `# switch: ignore` weg, of zet het op de regel van de bevinding of op de regel erboven.",
     "Take `# switch: ignore` away, or put it on the line of the finding or on the line above."}, ""};
inline constexpr Code ignore_without_reason{
    "I-02", Severity::note, {"negeren met een reden", "ignored with a reason"},
    {"Wie het bestand later leest, moet kunnen zien waarom de bevinding hier niet telt.",
     "Whoever reads the file later must be able to see why the finding does not count here."},
    {"Schrijf de reden achter de code: `# switch: ignore S2-04 kader wordt in mei gekozen`.",
     "Write the reason behind the code: `# switch: ignore S2-04 frame will be chosen in May`."}, ""};
inline constexpr Code ignore_of_nothing{
    "I-03", Severity::note, {"negeren van een code die dat toelaat", "ignoring a code that allows it"},
    {"Een tikfout in de code negeert niets; en wat niet gelezen kan worden, kan niemand beoordelen.",
     "A slip in the code ignores nothing; and what can't be read, nobody can judge."},
    {"Schrijf een code zoals `switch rules` ze toont. Codes met D, Y en I vallen niet te negeren.",
     "Write a code as `switch rules` shows them. Codes with D, Y and I can't be ignored."}, ""};

inline constexpr std::array ignore_codes{&unused_ignore, &ignore_without_reason, &ignore_of_nothing};

}  // namespace sw::codes
