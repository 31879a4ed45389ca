// Messages of the command line itself.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<std::string_view, std::string_view, std::string_view> option_near{
    "{} kent ‘{}’ niet. Bedoelde je ‘{}’?", "{} does not know ‘{}’. Did you mean ‘{}’?"};
inline constexpr Message<std::string_view, std::string_view, std::string_view> option_choices{
    "{} kent ‘{}’ niet. Kies uit {}.", "{} does not know ‘{}’. Choose from {}."};
inline constexpr Message<std::string_view, std::string_view> option_date{
    "{} verwacht een dag zoals 2023-03-14, en ‘{}’ is er geen.", "{} takes a day such as 2023-03-14, and ‘{}’ is none."};
inline constexpr Message<std::string_view, std::string_view> option_needs_value{"{} verwacht een waarde: {}.",
                                                                                "{} takes a value: {}."};
inline constexpr Message<std::string_view> unknown_command{"‘{}’ is geen opdracht van switch.", "‘{}’ is not a command of switch."};
inline constexpr Message<std::string_view> unknown_option{"‘{}’ is hier geen optie.", "‘{}’ is not an option here."};
inline constexpr Message<std::string_view> too_many{"‘{}’ is een woord te veel.", "‘{}’ is one word too many."};
inline constexpr Message<std::string_view> argument_missing{"Er ontbreekt iets: {}.", "Something is missing: {}."};
inline constexpr Message<std::string_view> meant{"Bedoelde je ‘{}’?", "Did you mean ‘{}’?"};
inline constexpr Message<std::string_view> see_help{"Zie ‘{} --help’.", "See ‘{} --help’."};
inline constexpr Message<> usage_title{"Gebruik", "Usage"};
inline constexpr Message<> arguments_title{"Argumenten", "Arguments"};
inline constexpr Message<> options_title{"Opties", "Options"};
inline constexpr Message<> globals_title{"Opties bij elke opdracht", "Options with every command"};
inline constexpr Message<> more_help{"‘switch OPDRACHT --help’ vertelt meer over één opdracht.",
                                     "‘switch COMMAND --help’ tells more of one command."};
inline constexpr Message<> command_word{"OPDRACHT", "COMMAND"};
inline constexpr Message<> options_word{"OPTIES", "OPTIONS"};
inline constexpr Message<> tagline{
    "switch volgt jobshadowing in de kinderopvang op: van reflectieleidraad tot verbetering.",
    "switch follows job-shadowing in childcare: from reflection guide to improvement."};
inline constexpr Message<std::string_view> unknown_language{"De taal ‘{}’ is er niet: kies nl of en.",
                                                            "There is no language ‘{}’: choose nl or en."};
inline constexpr Message<std::string_view> no_folder{"De map ‘{}’ is er niet.", "There is no folder ‘{}’."};
inline constexpr Message<std::string_view> own_fault{"switch liep vast op een eigen fout: {}.", "switch stumbled over a fault of its own: {}."};
inline constexpr Message<std::string_view> answer_lost{"Het antwoord kon niet geschreven worden: {}.",
                                                       "The answer could not be written: {}."};
inline constexpr Message<std::string_view> not_heard{
    "Het antwoord kan niet geschreven worden: {}. Er is niets gewijzigd en niets bewaard.",
    "The answer can't be written: {}. Nothing was changed, and nothing saved."};
inline constexpr Message<std::string_view> saved_unheard{
    "Alles is bewaard, maar het antwoord kon niet geschreven worden: {}.",
    "Everything was saved, but the answer could not be written: {}."};
inline constexpr Message<> input_unreadable{"De standaardinvoer kan niet gelezen worden.", "Standard input can't be read."};
inline constexpr Message<> all_fine{"Alles is in orde.", "All is well."};
inline constexpr Message<std::string_view> nothing_done{"{} Er is niets gedaan.", "{} Nothing was done."};
inline constexpr Message<std::string_view> exchanges_written{"{} geschreven in exchanges/.", "{} written in exchanges/."};
inline constexpr Message<> errors_first{"Verbeter eerst deze fouten; daarna kan er gerekend worden.",
                                        "Mend these errors first; then there is something to compute with."};
inline constexpr Message<std::string_view> unknown_id{"In deze ronde heet niets ‘{}’.", "Nothing in this round is called ‘{}’."};
inline constexpr Message<std::string_view> round_begun{
    "De ronde staat klaar in ‘{}’. Lees switch.yaml na; zet elke organisatie in organisations/, elke deelnemer in participants/.",
    "The round is ready in ‘{}’. Read switch.yaml through; put each organisation in organisations/, each participant in participants/."};
inline constexpr Message<std::string_view> id_not_usable{
    "‘{}’ kan geen korte naam zijn: gebruik kleine letters, cijfers en koppeltekens.",
    "‘{}’ can't be a short name: use small letters, digits and hyphens."};
inline constexpr Message<std::string_view> key_value{"‘{}’ zegt niet waar het hoort: schrijf sleutel=waarde.",
                                                     "‘{}’ does not say where it belongs: write key=value."};
inline constexpr Message<std::string_view> no_such_key{"Er is geen sleutel ‘{}’.", "There is no key ‘{}’."};
inline constexpr Message<std::string_view, std::string_view> no_such_key_near{
    "Er is geen sleutel ‘{}’. Bedoelde je ‘{}’?", "There is no key ‘{}’. Did you mean ‘{}’?"};
inline constexpr Message<std::string_view> file_made{"{} staat klaar om in te vullen.", "{} is ready to be filled in."};

inline constexpr Message<> reading_going_on{"Bestanden lezen", "Reading files"};
inline constexpr Message<> matching_going_on{"Duo's zoeken", "Finding pairs"};

}  // namespace sw::msg
