// What the checks on references and on files that must hang together say.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::messages::rules {

using Id = std::string_view;    ///< a short name from a file
using Name = std::string_view;  ///< of a person or an organisation
using Day = std::string_view;   ///< as files hold it
using Count = std::int64_t;

// --- references ---
inline constexpr Message<Id> unknown_organisation{"De organisatie ‘{}’ bestaat niet in deze ronde.",
                                                  "The organisation ‘{}’ does not exist in this round."};
inline constexpr Message<Id> unknown_participant{"De persoon ‘{}’ bestaat niet in deze ronde.",
                                                 "The person ‘{}’ does not exist in this round."};
inline constexpr Message<Id> unknown_network{"Het netwerk ‘{}’ staat niet in switch.yaml.",
                                             "The network ‘{}’ is not in switch.yaml."};
inline constexpr Message<Id> unknown_kind{"De soort ‘{}’ staat niet in switch.yaml.",
                                          "The kind ‘{}’ is not in switch.yaml."};
inline constexpr Message<Id> unknown_framework{"Het referentiekader ‘{}’ staat niet in switch.yaml.",
                                               "The frame of reference ‘{}’ is not in switch.yaml."};
inline constexpr Message<Id> unknown_topic{"Het thema ‘{}’ staat niet in switch.yaml.",
                                           "The topic ‘{}’ is not in switch.yaml."};
inline constexpr Message<Id> unknown_moment{"Het moment ‘{}’ staat niet in switch.yaml.",
                                            "The moment ‘{}’ is not in switch.yaml."};
inline constexpr Message<Id> no_infosession{"‘{}’ is geen infosessie.", "‘{}’ is no information session."};
inline constexpr Message<Id> unknown_commitment{"Het engagement ‘{}’ staat niet in switch.yaml.",
                                                "The commitment ‘{}’ is not in switch.yaml."};
inline constexpr Message<Id, Name> unknown_served{"De leervraag ‘{}’ bestaat niet bij {}.",
                                                  "The question ‘{}’ does not exist at {}."};
inline constexpr Message<Id> unknown_question{
    "De leervraag ‘{}’ bestaat niet bij de jobshadower en niet bij de eigen organisatie.",
    "The question ‘{}’ exists neither with the jobshadower nor with the own organisation."};
inline constexpr Message<Id> unknown_check{"Er is geen controle ‘{}’.", "There is no check ‘{}’."};
inline constexpr Message<Id> unknown_check_or_step{"Er is geen controle en geen stap ‘{}’.",
                                                   "There is no check and no step ‘{}’."};

// --- lists ---
inline constexpr Message<Id> id_twice{"De korte naam ‘{}’ staat twee keer in deze lijst.",
                                      "The short name ‘{}’ stands twice in this list."};
inline constexpr Message<Id> question_at_both_levels{
    "De korte naam ‘{}’ is ook die van een leervraag van de organisatie.",
    "The short name ‘{}’ is also that of a question of the organisation."};
inline constexpr Message<Id> named_twice{"‘{}’ staat twee keer in deze lijst.",
                                         "‘{}’ stands twice in this list."};

// --- the own organisation ---
inline constexpr Message<> refuses_itself{"Dit is de organisatie zelf.", "This is the organisation itself."};
inline constexpr Message<> avoids_own{"Dit is de eigen organisatie; daar gaat niemand op jobshadowing.",
                                      "This is the own organisation; nobody goes jobshadowing there."};
inline constexpr Message<Name> host_is_own{
    "{} werkt zelf in deze gastvoorziening; jobshadowen doe je elders.",
    "{} works at this host; job-shadowing is done elsewhere."};

// --- time ---
inline constexpr Message<Day, Day> ends_before_start{"Het einde ({}) ligt voor het begin ({}).",
                                                     "The end ({}) lies before the beginning ({})."};
inline constexpr Message<> time_backwards{"Het einduur ligt niet na het beginuur.",
                                          "The end is not later than the beginning."};
inline constexpr Message<> window_empty{
    "De periode bevat geen enkele dag: de laatste dag hoort er niet bij.",
    "The window holds no day at all: its last day does not belong to it."};
inline constexpr Message<> minimum_of_nothing{"Het minimum noemt geen uren en geen dagen.",
                                              "The minimum names neither hours nor days."};
inline constexpr Message<Count, Count> pause_too_long{"De pauze duurt {} minuten, het hele bezoek maar {}.",
                                                      "The break takes {} minutes, the whole visit only {}."};
inline constexpr Message<Day> done_too_early{"Het bezoek van {} moet nog komen, maar staat op gedaan.",
                                             "The visit of {} is still to come, but is said to be done."};
inline constexpr Message<Day> planned_and_past{
    "Het bezoek van {} staat nog op gepland, maar die dag is voorbij.",
    "The visit of {} is still planned, but its day is past."};
inline constexpr Message<Day> outside_period{"Het bezoek van {} valt buiten de periode van de uitwisseling.",
                                             "The visit of {} lies outside the period of the exchange."};
inline constexpr Message<Day, Name> does_not_suit{"Op {} past het niet voor {}.",
                                                  "On {} it does not suit {}."};

// --- people ---
inline constexpr Message<Name, Id> lead_elsewhere{
    "Projectverantwoordelijke {} werkt bij ‘{}’ en niet in deze organisatie.",
    "Project lead {} works at ‘{}’ and not in this organisation."};
inline constexpr Message<Name, std::string_view> role_unstated{
    "{} heeft in het eigen bestand niet de rol van {}.", "{} does not have the role of {} in the own file."};
inline constexpr Message<Id, Day> attended_too_early{
    "Het moment ‘{}’ is pas op {}; niemand kan er al geweest zijn.",
    "The moment ‘{}’ is only on {}; nobody can have been there yet."};
inline constexpr Message<Id, Id> attended_elsewhere{"Het moment ‘{}’ is niet voor het netwerk ‘{}’.",
                                                    "The moment ‘{}’ is not for the network ‘{}’."};
inline constexpr Message<Id> served_by_nobody{"Niemand gaat met de leervraag ‘{}’ op pad.",
                                              "Nobody takes the question ‘{}’ along."};
inline constexpr Message<Name> prefers_closed{"{} zegt niemand te ontvangen.",
                                              "{} says that it receives nobody."};

// --- pairs ---
inline constexpr Message<Name, Id> pair_twice{"{} heeft al een uitwisseling bij ‘{}’.",
                                              "{} already has an exchange at ‘{}’."};
inline constexpr Message<Name, Name> person_refused{"{} schreef niet naar {} te kunnen.",
                                                    "{} wrote not to be able to go to {}."};
inline constexpr Message<Name, Id> host_refused{"{} schreef niemand van ‘{}’ te kunnen ontvangen.",
                                                "{} wrote not to be able to receive anybody of ‘{}’."};
inline constexpr Message<Count> closed_and_coming{
    "De organisatie zegt niemand te ontvangen, maar het aantal jobshadowers dat er verwacht wordt, is {}.",
    "The organisation says that it receives nobody, but the number of jobshadowers expected there is {}."};
inline constexpr Message<Count, Count> too_many{
    "Er worden {} jobshadowers verwacht, en het aantal plaatsen is {}.",
    "{} jobshadowers are expected, and the number of places is {}."};
inline constexpr Message<Day, Count, Name, Count> too_many_at_once{
    "Op {} komt bezoeker nummer {} bij {}; het hoogste aantal op één dag is {}.",
    "On {} visitor number {} comes to {}; the most on one day is {}."};

}  // namespace sw::messages::rules
