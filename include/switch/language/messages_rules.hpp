// What the engine of the rules says, and the reasons why a check does not apply.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::messages::rules {

// --- the engine ---
inline constexpr Message<std::string_view> late_since{"Dit had er moeten zijn tegen {}.",
                                                      "This was due by {}."};
inline constexpr Message<std::string_view> did_you_mean{"Bedoel je ‘{}’?", "Did you mean ‘{}’?"};

// --- second places ---
inline constexpr Message<> first_defined_here{"hier staat het al", "first defined here"};
inline constexpr Message<> questions_are_here{"de leervragen van de organisatie staan hier",
                                              "the organisation's questions are here"};
inline constexpr Message<> own_questions_are_here{"de leervragen van de jobshadower staan hier",
                                                  "the jobshadower's questions are here"};
inline constexpr Message<> question_is_here{"de leervraag staat hier", "the question is here"};
inline constexpr Message<> framework_is_here{"het referentiekader staat hier",
                                             "the frame of reference is here"};
inline constexpr Message<> chosen_here{"het referentiekader is hier gekozen",
                                       "the frame of reference was chosen here"};
inline constexpr Message<> organisation_is_here{"de eigen organisatie staat hier",
                                                "the own organisation is here"};
inline constexpr Message<> host_is_here{"de gastvoorziening staat hier", "the host is here"};
inline constexpr Message<> works_here{"waar die persoon werkt, staat hier",
                                      "where this person works is here"};
inline constexpr Message<> minimum_is_here{"het minimum staat hier", "the minimum is here"};
inline constexpr Message<> window_is_here{"de periode van de ronde staat hier",
                                          "the window of the round is here"};
inline constexpr Message<> holiday_is_here{"de feestdag staat hier", "the holiday is here"};
inline constexpr Message<> moment_is_here{"het moment staat hier", "the moment is here"};
inline constexpr Message<> commitment_is_here{"het engagement staat hier", "the commitment is here"};
inline constexpr Message<> other_visit_is_here{"het andere bezoek staat hier", "the other visit is here"};
inline constexpr Message<> other_exchange_is_here{"de andere uitwisseling staat hier",
                                                  "the other exchange is here"};
inline constexpr Message<> named_here{"hier als projectverantwoordelijke genoemd",
                                      "named as project lead here"};
inline constexpr Message<> same_question_is_here{"dezelfde vraag staat hier", "the same question is here"};
inline constexpr Message<> list_is_here{"de lijst staat hier", "the list is here"};
inline constexpr Message<> period_is_here{"de periode van de uitwisseling staat hier",
                                          "the period of the exchange is here"};
inline constexpr Message<> roles_are_here{"de rollen staan hier", "the roles are here"};
inline constexpr Message<> veto_is_here{"hier staat dat het niet kan", "here it is said that it can't be"};
inline constexpr Message<> places_are_here{"het aantal plaatsen staat hier", "the number of places is here"};
inline constexpr Message<> available_is_here{"wanneer het past, staat hier", "when it suits is here"};
inline constexpr Message<> answer_is_here{"het antwoord staat hier", "the answer is here"};

// --- why a check does not apply ---
inline constexpr Message<> unreadable{"Hier staat iets dat niet gelezen kon worden; dat wordt apart gemeld.",
                                      "Something here could not be read; that is reported by itself."};
inline constexpr Message<> not_sending{"Deze organisatie stuurt niemand uit.",
                                       "This organisation sends nobody."};
inline constexpr Message<> not_hosting{"Deze organisatie ontvangt niemand.",
                                       "This organisation receives nobody."};
inline constexpr Message<> no_jobshadower{"Deze persoon gaat niet op jobshadowing.",
                                          "This person does not go jobshadowing."};
inline constexpr Message<> no_call_due{"Deze organisatie was niet op een infosessie.",
                                       "This organisation attended no information session."};
inline constexpr Message<> no_frameworks{"De ronde kent geen referentiekaders.",
                                         "The round has no frames of reference."};
inline constexpr Message<> no_framework_chosen{"Er is nog geen referentiekader gekozen.",
                                               "No frame of reference has been chosen yet."};
inline constexpr Message<> no_questions{"Er zijn nog geen leervragen.",
                                        "There are no learning questions yet."};
inline constexpr Message<> no_organisation_questions{"De organisatie heeft nog geen leervragen.",
                                                     "The organisation has no learning questions yet."};
inline constexpr Message<> no_colleagues{"Er gaan geen twee collega's.", "No two colleagues go."};
inline constexpr Message<> no_commitments{"De ronde vraagt geen engagementen.",
                                          "The round asks for no commitments."};
inline constexpr Message<> no_preferences{"Er zijn geen voorkeuren.", "There are no preferences."};
inline constexpr Message<> no_mentor{"Er is nog geen mentor.", "There is no mentor yet."};
inline constexpr Message<> no_match_yet{"Het duo ligt nog niet vast.", "The pair is not agreed yet."};
inline constexpr Message<> is_cancelled{"De uitwisseling is afgelast.", "The exchange was cancelled."};
inline constexpr Message<> talk_not_held{"Het gesprek is nog niet gevoerd.",
                                         "The talk has not been held yet."};
inline constexpr Message<> no_lead{"Er is nog geen projectverantwoordelijke.",
                                   "There is no project lead yet."};
inline constexpr Message<> dangling{"Een verwijzing klopt niet; dat wordt apart gemeld.",
                                    "A reference is broken; that is reported by itself."};
inline constexpr Message<> no_minimum{"De ronde vraagt geen minimum.", "The round asks for no minimum."};
inline constexpr Message<> no_visits{"Er zijn geen bezoeken.", "There are no visits."};
inline constexpr Message<> no_visit_done{"Er is nog geen bezoek gedaan.", "No visit has been done yet."};
inline constexpr Message<> no_moment{"De ronde heeft daar geen moment voor.",
                                     "The round has no moment for it."};
inline constexpr Message<> not_in_exchange{"Deze persoon zit niet in een lopende uitwisseling.",
                                           "This person is in no agreed exchange."};
inline constexpr Message<> not_closed{"De uitwisseling is nog niet afgerond.",
                                      "The exchange is not closed yet."};
inline constexpr Message<> no_actions{"Er zijn geen acties.", "There are no actions."};
inline constexpr Message<> nothing_to_feed_back{"Er is nog geen actie geëvalueerd.",
                                                "No action has been evaluated yet."};
inline constexpr Message<> no_photos{"Er zijn geen foto's met herkenbare mensen.",
                                     "There are no photos of recognisable people."};
inline constexpr Message<> no_private_words{"De ronde heeft geen lijst met private woorden.",
                                            "The round has no list of private words."};
inline constexpr Message<> outside_balance{"Deze organisatie stuurt niemand uit en ontvangt niemand.",
                                           "This organisation sends nobody and receives nobody."};
inline constexpr Message<> nothing_matched{"Er is nog niemand gematcht.", "Nobody has been matched yet."};

}  // namespace sw::messages::rules
