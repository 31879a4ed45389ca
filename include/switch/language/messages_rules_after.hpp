// What the checks on what follows the visits, on privacy and on balance say.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::messages::rules {

using Told = std::string_view;  ///< a name, a day, an amount

// --- visits ---
inline constexpr Message<Told, Told> done_short{"De teller staat op {}; het minimum is {}.",
                                                "{} done so far; the minimum is {}."};
inline constexpr Message<Told, Told> done_short_of_aim{"De teller staat op {}; de ronde streeft naar {}.",
                                                       "{} done so far; the round aims at {}."};
inline constexpr Message<Told, Told> visits_overlap{"Op {} heeft {} al een ander bezoek op dat uur.",
                                                    "On {} {} already has another visit at that time."};
inline constexpr Message<Told> no_diary{"Voor de bezoekdag {} is er geen dagboek.",
                                        "There is no diary for the visit of {}."};
inline constexpr Message<Told> no_talk_that_day{"Op de bezoekdag {} was er geen gesprek met de mentor.",
                                                "There was no talk with the mentor on the visit of {}."};
inline constexpr Message<> no_talk{"Er is nog geen enkel gesprek met de mentor genoteerd.",
                                   "No talk with the mentor has been noted yet."};

// --- telling ---
inline constexpr Message<> no_closing_talk{"Er is nog geen slotgesprek met het team van de gastvoorziening.",
                                           "There has been no closing talk with the host team yet."};
inline constexpr Message<Told> closing_talk_to_come{"Het slotgesprek staat pas op {}.",
                                                    "The closing talk is only on {}."};
inline constexpr Message<> host_learned_nothing{"Er staat niet wat de gastvoorziening zelf leerde.",
                                                "It does not say what the host itself learned."};
inline constexpr Message<> no_report_back{"Er is nog geen terugkoppeling in het eigen team.",
                                          "There has been no report-back in the own team yet."};
inline constexpr Message<Told> report_back_to_come{"De terugkoppeling in het eigen team staat pas op {}.",
                                                   "The report-back in the own team is only on {}."};

// --- actions ---
inline constexpr Message<Told> no_owner{"Niemand volgt de actie ‘{}’ op.",
                                        "Nobody follows up the action ‘{}’."};
inline constexpr Message<Told> no_evaluation{"Voor de actie ‘{}’ is geen evaluatie gepland.",
                                             "No evaluation is planned for the action ‘{}’."};
inline constexpr Message<Told, Told> not_evaluated{
    "De evaluatie van de actie ‘{}’ is gepland op {} en nog niet gedaan.",
    "The evaluation of the action ‘{}’ is planned on {} and not done yet."};
inline constexpr Message<Told, Told> not_fed_back{"‘{}’ hoorde nog niet wat er van de actie ‘{}’ kwam.",
                                                  "‘{}’ has not heard yet what came of the action ‘{}’."};
inline constexpr Message<Told> not_afterwards{"{} was niet op een leeruitwisselingsmoment achteraf.",
                                              "{} attended no exchange moment afterwards."};

// --- privacy ---
inline constexpr Message<> no_consent{
    "Op deze foto staan herkenbare mensen, en er is geen toestemming om hem te nemen of te gebruiken.",
    "There are recognisable people on this photo, and no consent to take or to use it."};
inline constexpr Message<> no_consent_to_take{
    "Op deze foto staan herkenbare mensen, en er is geen toestemming om hem te nemen.",
    "There are recognisable people on this photo, and no consent to take it."};
inline constexpr Message<> no_consent_to_use{
    "Op deze foto staan herkenbare mensen, en er is geen toestemming om hem te gebruiken.",
    "There are recognisable people on this photo, and no consent to use it."};
/// Does not repeat the word: findings travel further than the file.
inline constexpr Message<> private_word{"Hier staat een woord uit de lijst met private woorden van de ronde.",
                                        "Here is a word from the round's list of private words."};

// --- balance ---
inline constexpr Message<Told, std::int64_t, std::int64_t> unbalanced{
    "Het netwerk {} stuurt er {} uit en ontvangt er {}.", "The network {} sends {} and receives {}."};
inline constexpr Message<> sends_nobody_yet{"Deze organisatie stuurt nog niemand uit.",
                                            "This organisation sends nobody yet."};
inline constexpr Message<> receives_nobody_yet{"Deze organisatie ontvangt nog niemand.",
                                               "This organisation receives nobody yet."};

}  // namespace sw::messages::rules
