// What the checks of steps 1 to 6 say: what was seen, then the rule.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::messages::rules {

using Given = std::string_view;  ///< a name or a value from a file

// --- step 1 ---
inline constexpr Message<> culture_unanswered{
    "Er staat niet of er tijd is om samen na te denken over troeven en dromen.",
    "It does not say whether there is time to think together about strengths and dreams."};
inline constexpr Message<> no_culture{
    "Er is geen tijd om samen na te denken over troeven en dromen, en dat is een voorwaarde om mee te doen.",
    "There is no time to think together about strengths and dreams, and that is a condition for taking "
    "part."};
inline constexpr Message<> support_unanswered{
    "Er staat niet of medewerkers ondersteund worden en tijd hebben voor reflectie.",
    "It does not say whether people are supported and have time for reflection."};
inline constexpr Message<> no_support{
    "Medewerkers worden niet genoeg ondersteund of hebben geen tijd voor reflectie, en dat is een voorwaarde "
    "om mee te doen.",
    "People are not supported enough or have no time for reflection, and that is a condition for taking "
    "part."};
inline constexpr Message<> capacity_unanswered{
    "Er staat niet of er op dit moment genoeg draagkracht en stabiliteit is.",
    "It does not say whether there is enough capacity and stability at this moment."};
inline constexpr Message<> no_capacity{
    "Er is op dit moment niet genoeg draagkracht of stabiliteit om een uitwisseling te dragen.",
    "There is not enough capacity or stability at this moment to carry an exchange."};
inline constexpr Message<> shortage_unanswered{"Er staat niet of er een personeelstekort is.",
                                               "It does not say whether there is a staff shortage."};
inline constexpr Message<> shortage{"Er is een personeelstekort: meedoen is dan minder evident.",
                                    "There is a staff shortage: taking part is harder then."};
inline constexpr Message<> turnover_unanswered{"Er staat niet of er een groot personeelsverloop is.",
                                               "It does not say whether there is a high staff turnover."};
inline constexpr Message<> turnover{"Er is een groot personeelsverloop: meedoen is dan minder evident.",
                                    "There is a high staff turnover: taking part is harder then."};
inline constexpr Message<> organisation_unanswered{
    "Er staat niet of de organisatie achter de deelname staat.",
    "It does not say whether the organisation stands behind taking part."};
inline constexpr Message<> organisation_refuses{
    "De organisatie staat niet achter de deelname; meedoen is een keuze van organisatie en team samen.",
    "The organisation does not stand behind taking part; joining is a choice of organisation and team "
    "together."};
inline constexpr Message<> team_unanswered{"Er staat niet of het team achter de deelname staat.",
                                           "It does not say whether the team stands behind taking part."};
inline constexpr Message<> team_refuses{
    "Het team staat niet achter de deelname; meedoen is een keuze van organisatie en team samen.",
    "The team does not stand behind taking part; joining is a choice of organisation and team together."};
inline constexpr Message<> nobody_involved{"Er staat niet wie bij de start betrokken was.",
                                           "It does not say who was involved at the start."};
inline constexpr Message<> no_team_involvement{
    "Er staat niet hoe het team de hele weg betrokken blijft.",
    "It does not say how the team stays involved along the whole way."};
inline constexpr Message<> no_added_value{
    "Er staat niet welke meerwaarde het project voor de organisatie kan hebben.",
    "It does not say what added value the project can have for the organisation."};
inline constexpr Message<> sends_unanswered{"Er staat niet of de organisatie medewerkers uitstuurt.",
                                            "It does not say whether the organisation sends people."};
inline constexpr Message<> sends_nobody{"De organisatie stuurt niemand uit; wie ontvangt, stuurt ook uit.",
                                        "The organisation sends nobody; whoever receives also sends."};
inline constexpr Message<> hosts_unanswered{
    "Er staat niet of de organisatie jobshadowers ontvangt.",
    "It does not say whether the organisation receives jobshadowers."};
inline constexpr Message<> hosts_nobody{"De organisatie ontvangt niemand; wie uitstuurt, ontvangt ook.",
                                        "The organisation receives nobody; whoever sends also receives."};
inline constexpr Message<> no_project_lead{"Er is geen projectverantwoordelijke genoemd.",
                                           "No project lead is named."};
inline constexpr Message<> no_contact{
    "De projectverantwoordelijke heeft geen e-mailadres en geen telefoonnummer.",
    "The project lead has no e-mail address and no telephone number."};
inline constexpr Message<> no_call{"Na de infosessie is nog geen telefonisch contact genoteerd.",
                                   "No phone call has been noted since the information session."};
inline constexpr Message<Given> call_to_come{
    "Het eerste telefonisch contact staat pas op {} en is nog niet gebeurd.",
    "The first phone call is on {} and has not taken place yet."};

// --- step 2 ---
inline constexpr Message<> not_presented{"Er staat niet wanneer het project aan het team is voorgesteld.",
                                         "It does not say when the project was presented to the team."};
inline constexpr Message<Given> presentation_to_come{"Het project wordt pas op {} aan het team voorgesteld.",
                                                     "The project will only be presented to the team on {}."};
inline constexpr Message<> presented_by_nobody{"Er staat niet wie het project aan het team voorstelde.",
                                               "It does not say who presented the project to the team."};
inline constexpr Message<> no_strengths{"Er staat geen enkele troef.", "There is no strength at all."};
inline constexpr Message<> no_growth_points{"Er staat geen enkel groeipunt.",
                                            "There is no growth point at all."};
inline constexpr Message<> no_framework{"Er is geen referentiekader gekozen.",
                                        "No frame of reference was chosen."};
inline constexpr Message<Given, Given> framework_misfit{
    "Het referentiekader ‘{}’ is niet bedoeld voor een organisatie van de soort ‘{}’.",
    "The frame of reference ‘{}’ is not meant for an organisation of the kind ‘{}’."};
inline constexpr Message<Given> suited_frameworks{"Voor deze soort past: {}.", "For this kind there is: {}."};
inline constexpr Message<Given, Given> topic_misfit{
    "Het thema ‘{}’ hoort niet bij het gekozen referentiekader ‘{}’ en niet bij de eigen thema's van de "
    "ronde.",
    "The topic ‘{}’ belongs neither to the chosen frame ‘{}’ nor to the round's own topics."};

// --- step 3 ---
inline constexpr Message<> no_candidate{"Niemand van deze organisatie heeft de rol van jobshadower.",
                                        "Nobody of this organisation has the role of jobshadower."};
inline constexpr Message<> no_organisation_question{"De organisatie heeft nog geen enkele leervraag.",
                                                    "The organisation has no learning question yet."};
inline constexpr Message<> no_own_question{"Deze jobshadower heeft nog geen eigen leervraag.",
                                           "This jobshadower has no learning question yet."};
inline constexpr Message<Given> serves_nothing{
    "De vraag ‘{}’ zegt niet aan welke leervraag van de organisatie ze bijdraagt.",
    "The question ‘{}’ does not say which of the organisation's questions it serves."};
inline constexpr Message<> no_motivation{"De motivatie is nog niet ingevuld.",
                                         "The motivation was not filled in yet."};
inline constexpr Message<> no_growth_level{
    "Er staat geen groeikans: niet voor de organisatie, niet voor de samenwerking en niet voor de persoon.",
    "There is no chance to grow: not for the organisation, not for the cooperation and not for the person."};
inline constexpr Message<Given> same_question{"Collega {} stelt dezelfde vraag.",
                                              "Colleague {} asks the same question."};
inline constexpr Message<Given> not_committed{"Het engagement ‘{}’ is niet opgenomen.",
                                              "The commitment ‘{}’ was not accepted."};

// --- step 4 ---
inline constexpr Message<> no_preference{"Er staat geen voorkeur, en ook niet dat er geen is.",
                                         "There is no preference, nor does it say that there is none."};
inline constexpr Message<> preference_and_none{"Hier staat dat er geen voorkeur is, maar er staan er wel.",
                                               "This says that there is no preference, but some are given."};
inline constexpr Message<> prefers_own{
    "De voorkeur is de eigen organisatie; jobshadowen doe je elders.",
    "The preference is the own organisation; job-shadowing is done elsewhere."};
inline constexpr Message<Given> prefers_unknown{
    "De gewenste gastvoorziening ‘{}’ bestaat niet in deze ronde.",
    "The preferred host ‘{}’ does not exist in this round."};
inline constexpr Message<> no_motive{"Er staat niet waarom juist daar.", "It does not say why there."};
inline constexpr Message<Given> mentor_unnamed{
    "Het duo ligt vast, maar bij ‘{}’ is nog geen mentor genoemd.",
    "The pair is agreed, but no mentor has been named at ‘{}’ yet."};
inline constexpr Message<Given, Given, Given> mentor_elsewhere{
    "Mentor {} werkt bij ‘{}’ en niet bij de gastvoorziening ‘{}’.",
    "Mentor {} works at ‘{}’ and not at the host ‘{}’."};

// --- step 5 ---
inline constexpr Message<> no_intake{"Er is nog geen gesprek met de projectmedewerkers genoteerd.",
                                     "No talk with the coordinators has been noted yet."};
inline constexpr Message<Given> intake_to_come{"Het gesprek met de projectmedewerkers staat pas op {}.",
                                               "The talk with the coordinators is only on {}."};
inline constexpr Message<Given> lead_absent{"De projectverantwoordelijke (‘{}’) was niet bij het gesprek.",
                                            "The project lead (‘{}’) was not at the talk."};
inline constexpr Message<> not_clarified{"Er staat niet wat er over de leervragen is uitgeklaard.",
                                         "It does not say what was clarified on the questions."};
inline constexpr Message<> support_not_asked{"Er staat niet welke ondersteuning nodig is.",
                                             "It does not say what support is needed."};
inline constexpr Message<> travel_not_asked{"Er staat niet wat haalbaar is qua verplaatsing.",
                                            "It does not say what is feasible in travel."};
inline constexpr Message<> planning_not_asked{"Er staat geen praktische planning.",
                                              "There is no practical planning."};
inline constexpr Message<> strengths_not_asked{
    "Er staat niet of de troeven als gastvoorziening bevestigd zijn.",
    "It does not say whether the strengths as a host were confirmed."};
inline constexpr Message<> strengths_refused{
    "De troeven als gastvoorziening zijn in het gesprek niet bevestigd.",
    "The strengths as a host were not confirmed in the talk."};
inline constexpr Message<> strengths_are_here{"de troeven staan hier", "the strengths are here"};

// --- step 6 ---
inline constexpr Message<Given> steps_open{"In stap 1 tot 5 staat nog open: {}.",
                                           "Still open in steps 1 to 5: {}."};
inline constexpr Message<> no_programme{"Het duo ligt vast, maar er is nog geen programma.",
                                        "The pair is agreed, but there is no programme yet."};
inline constexpr Message<Given> question_uncovered{"Het programma beantwoordt de leervraag ‘{}’ niet.",
                                                   "The programme does not answer the question ‘{}’."};
inline constexpr Message<Given, Given> planned_short{"Met wat gepland is, komt de teller op {}; het minimum is {}.",
                                                     "With what is planned it comes to {}; the minimum is {}."};
inline constexpr Message<Given, Given> planned_short_of_aim{
    "Met wat gepland is, komt de teller op {}; de ronde streeft naar {}.",
    "With what is planned it comes to {}; the round aims at {}."};
inline constexpr Message<Given> outside_window{"Het bezoek van {} valt buiten de periode van de ronde.",
                                               "The visit of {} lies outside the window of the round."};
inline constexpr Message<Given, Given> on_holiday{"Het bezoek van {} valt op een feestdag: {}.",
                                                  "The visit of {} is on a holiday: {}."};
inline constexpr Message<Given> not_prepared{"{} was niet op een leeruitwisselingsmoment ter voorbereiding.",
                                             "{} attended no exchange moment before the visits."};

}  // namespace sw::messages::rules
