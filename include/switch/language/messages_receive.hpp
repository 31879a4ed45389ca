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
inline constexpr Message<std::string_view, std::string_view> received_name{"{} is van ‘{}’, en dit formulier begon niet met wat daar nu staat: het mag de naam niet veranderen.",
                                                                           "{} is of ‘{}’, and this form did not begin with what stands there now: it may not change the name."};
inline constexpr Message<std::string_view, std::string_view> received_home{"{} werkt in {}: een formulier verhuist niemand naar een andere organisatie.",
                                                                           "{} works in {}: a form moves nobody to another organisation."};
inline constexpr Message<std::string_view> received_twice{"Er is al een ander bestand voor {} bij.", "There is another file for {} among them."};
inline constexpr Message<std::int64_t, std::int64_t> received_too_much{"Dit bestand verandert {} plaatsen; hoogstens {} worden overgenomen.",
                                                                       "This file changes {} places; {} at most are taken over."};
inline constexpr Message<> received_cut{"Dit formulier is afgebroken: de regel waarmee het hoort te eindigen, ‘# switch-form-end: ...’, staat niet onderaan.",
                                        "This form is cut off: the line that it should end with, ‘# switch-form-end: ...’, is not the last one."};
inline constexpr Message<std::int64_t, std::int64_t> received_lines{"Volgens deze regel telt het formulier {} regels, en hier zijn het er {}.",
                                                                    "By this line the form has {} lines, and here there are {}."};
inline constexpr Message<std::int64_t> received_lines_by_hand{"Vraag het bestand opnieuw, als bijlage. Heb je zelf regels gewijzigd, maak hier dan {} van.",
                                                              "Ask for the file again, as an attachment. If you changed lines yourself, write {} here."};
inline constexpr Message<std::string_view> received_of_coordinator{"‘{}’ vult een projectmedewerker in; een formulier verandert dat niet.",
                                                                   "‘{}’ is for a coordinator to fill in; a form does not change it."};
inline constexpr Message<std::string_view> received_not_asked{"Naar ‘{}’ vroeg dit formulier niet; het verandert dat niet.",
                                                              "This form did not ask for ‘{}’; it does not change it."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> received_both{"‘{}’ is sinds het formulier gemaakt werd hier gewijzigd, en op het formulier ook. Hier staat {}; op het formulier staat {}.",
                                                                                             "‘{}’ was changed here since the form was made, and on the form too. Here it says {}; the form says {}."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> received_older{"‘{}’ staat hier anders dan op het formulier, en het formulier zegt niet waarmee het begon: het is niet te weten wat nieuwer is. Hier staat {}; op het formulier staat {}.",
                                                                                              "‘{}’ differs from what the form says, and the form does not say what it began with: there is no telling which is newer. Here it says {}; the form says {}."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> received_mail{"Mail: “Bij ‘{0}’ staat op je formulier {1}. Bij ons staat intussen {2}. Wat is juist?” Met --prefer form komt er wat op het formulier staat; met --prefer round blijft wat hier staat.",
                                                                                             "Mail: “Your form says {1} for ‘{0}’. Our file now says {2}. Which is right?” With --prefer form what the form says comes; with --prefer round what stands here stays."};
inline constexpr Message<std::string_view> received_quoted{"‘{}’", "‘{}’"};
inline constexpr Words received_none{"niets", "nothing"};
inline constexpr Message<> received_nothing{"Er is niets gewijzigd: los eerst op wat hierboven staat. Wat kwam, staat waar het stond.",
                                            "Nothing was changed: first mend what stands above. What came is where it was."};
inline constexpr Message<> received_nothing_kept{"Er is niets gewijzigd: los eerst op wat hierboven staat. Wat op stdin kwam, is niet bewaard: zet het in een bestand.",
                                                 "Nothing was changed: first mend what stands above. What came on stdin was not kept: put it in a file."};
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
