// The words around findings: headings, sums and limits. The findings bring their own words.
#pragma once

#include <cstdint>
#include <string_view>

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::messages {

inline constexpr Noun error_noun{{"fout", "error"}, {"fouten", "errors"}};
inline constexpr Noun warning_noun{{"waarschuwing", "warning"}, {"waarschuwingen", "warnings"}};
inline constexpr Noun note_noun{{"opmerking", "note"}, {"opmerkingen", "notes"}};
inline constexpr Noun file_noun{{"bestand", "file"}, {"bestanden", "files"}};

/// In front of the way out.
inline constexpr Words hint{"tip", "hint"};

/// Findings, then files: "2 fouten, 1 waarschuwing in 3 bestanden".
inline constexpr Message<std::string_view, std::string_view> found_in{"{} in {}", "{} in {}"};

inline constexpr Message<std::string_view> nothing_found{"Niets gevonden in {}", "Nothing found in {}"};

inline constexpr Words per_code{"Per code:", "By code:"};

/// The limit, then what is over it.
inline constexpr Message<std::int64_t, std::string_view> only_in_this_log{
    "GitHub toont per stap hoogstens {} aantekeningen van elke soort; alleen in dit logboek staan nog {}.",
    "GitHub shows at most {} annotations of each kind per step; only in this log: {}."};

inline constexpr Message<std::int64_t, std::string_view> left_out{
    "GitHub aanvaardt hoogstens {} bevindingen in één verslag; weggelaten: {}.",
    "GitHub accepts at most {} findings in one report; left out: {}."};

/// The one case of a report without findings.
inline constexpr Words all_in_order{"alles in orde", "all in order"};

}  // namespace sw::messages
