// What a finding's code stands for: the entry type of the one catalogue that `switch rules`, docs/checks.md
// and the machine formats are made from.
#pragma once

#include <string_view>

#include "switch/language/words.hpp"

namespace sw {

/// How bad a finding is. It follows the words of the source: "engageert", "minimaal" make an error,
/// "streven", "aangemoedigd" a warning, a wish of our own a note. `off` (written `skip`: YAML 1.1 takes `off`
/// for false) is never reported.
enum class Severity { off, note, warning, error };

std::string_view key(Severity severity);  ///< "note": the word in files and machine formats
Words shown(Severity severity);           ///< "opmerking" / "note": the word for people

struct Code {
  std::string_view id;      ///< "S2-04"; stable for ever
  Severity severity;        ///< where the round says nothing else
  Words title;              ///< what it asks, in a few words
  Words why;                ///< one or two sentences for the person who is asked to mend it
  Words fix;                ///< how to mend it
  std::string_view source;  ///< the obligations it serves, "ST 36, ST 37"; empty for the file format itself
};

}  // namespace sw
