// Messages of taking in what was filled in on a form.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<> received_unmarked{"De regel van het formulier ontbreekt.", "The line of the form is missing."};
inline constexpr Message<std::string_view> received_kind{"Een formulier is er voor een organisation of een participant, niet voor ‘{}’.",
                                                         "A form is for an organisation or a participant, not for ‘{}’."};
inline constexpr Message<std::string_view> received_gone{"Het formulier begon met {}, en dat is er niet.",
                                                         "The form began with {}, and that is not there."};
inline constexpr Message<std::string_view, std::string_view> received_name{"{} is van ‘{}’: een leeg formulier van iemand anders mag dat niet overschrijven.",
                                                                           "{} is of ‘{}’: an empty form of somebody else may not overwrite it."};
inline constexpr Message<std::string_view, std::string_view> received_home{"{} werkt in {}: een formulier verhuist niemand naar een andere organisatie.",
                                                                           "{} works in {}: a form moves nobody to another organisation."};
inline constexpr Message<std::string_view> received_twice{"Er is al een ander bestand voor {} bij.", "There is another file for {} among them."};
inline constexpr Message<std::int64_t, std::int64_t> received_too_much{"Dit bestand verandert {} plaatsen; hoogstens {} worden overgenomen.",
                                                                       "This file changes {} places; {} at most are taken over."};
inline constexpr Message<> received_nothing{"Er is niets gewijzigd: los eerst op wat hierboven staat.", "Nothing was changed: first mend what stands above."};
inline constexpr Message<> received_as_one{"--as geeft één bestand een naam: geef er maar één.", "--as names one file: give only one."};
inline constexpr Message<std::string_view> received_done{"{} overgenomen.", "{} taken in."};
inline constexpr Message<std::string_view> received_dry{"{} zou overgenomen worden; er is niets geschreven.", "{} would be taken in; nothing was written."};
inline constexpr Message<> received_same{"Er is niets dat verschilt.", "Nothing differs."};
inline constexpr Noun received_noun{{"bestand", "file"}, {"bestanden", "files"}};

inline constexpr Words column_received_file{"Van", "Of"};
inline constexpr Words column_received_place{"Plaats", "Place"};
inline constexpr Words column_received_what{"Wat", "What"};
inline constexpr Words column_received_before{"Stond er", "Was"};
inline constexpr Words column_received_after{"Komt er", "Becomes"};
inline constexpr Words received_added{"nieuw", "new"};
inline constexpr Words received_changed{"gewijzigd", "changed"};
inline constexpr Words received_removed{"weg", "gone"};
inline constexpr Words received_stays{"blijft", "stays"};

}  // namespace sw::msg
