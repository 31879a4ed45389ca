// The words around the catalogue of codes.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<> rules_title{"Alles wat nagekeken wordt", "All that is checked"};
inline constexpr Message<std::string_view> rules_round{"De laatste kolom is de ernst in de ronde ‘{}’.",
                                                       "The last column is the severity in the round ‘{}’."};
inline constexpr Message<> rules_more{"‘switch rules S2-04’ legt één code uit.", "‘switch rules S2-04’ explains one code."};

inline constexpr Message<std::string_view, std::string_view> severity_default{"Ernst: {}{}.", "Severity: {}{}."};
inline constexpr Message<std::string_view> severity_in_round{", in deze ronde {}", ", in this round {}"};
inline constexpr Words why_word{"Waarom", "Why"};
inline constexpr Words fix_word{"Zo los je het op", "How to mend it"};
inline constexpr Words source_word{"Bron", "Source"};
inline constexpr Words own_source{"eigen aan het bestandsformaat; geen bron vraagt het",
                                  "the file format's own; no source asks for it"};
inline constexpr Words switching_talent{"reflectieleidraad van Switching Talent", "reflection guide of Switching Talent"};
inline constexpr Words joko{"projectbeschrijving van JoKo", "project description of JoKo"};

inline constexpr Message<std::string_view> unknown_code{"‘{}’ is geen code van switch.", "‘{}’ is not a code of switch."};
inline constexpr Message<> see_rules{"‘switch rules’ toont ze allemaal.", "‘switch rules’ lists them all."};

}  // namespace sw::msg
