// Messages of the command line itself.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<std::string_view, std::string_view, std::string_view> option_near{
    "‘{1}’ is geen waarde voor {0}. Bedoelde je ‘{2}’?", "‘{1}’ is not a value for {0}. Did you mean ‘{2}’?"};
inline constexpr Message<std::string_view, std::string_view, std::string_view> option_choices{
    "‘{1}’ is geen waarde voor {0}. Kies uit {2}.", "‘{1}’ is not a value for {0}. Choose from {2}."};
inline constexpr Message<std::string_view, std::string_view> option_date{
    "‘{1}’ is geen datum. Schrijf {0} zoals 2023-03-14.", "‘{1}’ is not a date. Write {0} as in 2023-03-14."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> option_date_meant{
    "‘{1}’ is hier geen datum. Schrijf voor {0} {2}.", "‘{1}’ is not a date here. For {0} write {2}."};
inline constexpr Message<std::string_view, std::string_view> option_time{
    "‘{1}’ zegt niet van wanneer tot wanneer. Schrijf {0} zoals 09:00-16:30.", "‘{1}’ does not say from when to when. Write {0} as in 09:00-16:30."};
inline constexpr Message<std::string_view, std::string_view> option_needs_value{"{} verwacht een waarde: {}.", "{} needs a value: {}."};
inline constexpr Message<std::string_view, std::string_view> takes_no_value{
    "{0} staat op zichzelf: laat ‘={1}’ weg, of laat heel {0} weg.", "{0} takes no value: leave out ‘={1}’, or leave out {0} altogether."};
inline constexpr Message<std::string_view, std::string_view> value_behind_equals{
    "Wat bij {0} hoort, staat achter een ‘=’: {0}=‘{1}’. Een ander woord staat voor {0}, of achter ‘--’.",
    "The value of {0} stands behind ‘=’: {0}=‘{1}’. Any other word stands before {0}, or behind ‘--’."};
inline constexpr Message<std::string_view> given_twice{"{} staat er meer dan een keer: geef één keer op wat telt.",
                                                       "{} is given more than once: give it once, as it should count."};
inline constexpr Message<std::string_view> is_empty{"{} is leeg: geef een waarde.", "{} is empty: give it a value."};
inline constexpr Message<std::string_view, std::string_view> empty_name{
    "{} noemt niets voor of achter een komma: ‘{}’.", "{} names nothing before or behind a comma: ‘{}’."};
inline constexpr Message<std::string_view, std::string_view> turned_round{
    "De periode is omgekeerd: --from ({}) komt na --to ({}).", "The period is the wrong way round: --from ({}) is later than --to ({})."};
inline constexpr Message<std::string_view, std::string_view> exclude_each_other{"{} en {} gaan niet samen: laat een van de twee weg.",
                                                                                "{} and {} do not go together: leave one of them out."};
inline constexpr Message<std::string_view, std::string_view> does_nothing_here{"{} hoort bij {}; hier zou het niets doen.",
                                                                               "{} goes with {}; here it would do nothing."};
inline constexpr Message<std::string_view> unknown_command{"‘{}’ is geen opdracht van switch.", "‘{}’ is not a command of switch."};
inline constexpr Message<std::string_view> unknown_option{"‘{}’ is hier geen optie.", "‘{}’ is not an option here."};
inline constexpr Message<std::string_view> unknown_option_or_word{
    "‘{}’ is hier geen optie. Een waarde die met een streepje begint, staat achter ‘=’ van haar optie of achter ‘--’.",
    "‘{}’ is not an option here. A value that begins with a dash stands behind the ‘=’ of its option, or behind ‘--’."};
inline constexpr Message<std::string_view, std::string_view> option_behind_command{
    "{0} staat achter de opdracht: ‘switch {1} {0}’.", "{0} stands behind the command: ‘switch {1} {0}’."};
inline constexpr Message<std::string_view> unexpected{"‘{}’ hoort hier niet.", "Unexpected argument ‘{}’."};
inline constexpr Message<std::string_view> argument_missing{"Hier ontbreekt nog: {}.", "Missing: {}."};
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
inline constexpr Message<std::string_view, std::string_view> unknown_language_in{
    "{}: de taal ‘{}’ is er niet: kies nl of en.", "{}: there is no language ‘{}’: choose nl or en."};
inline constexpr Message<std::string_view> no_folder{"De map ‘{}’ is er niet.", "There is no folder ‘{}’."};
inline constexpr Message<std::string_view> own_fault{"Interne fout in switch: {}. Meld dit, samen met de opdracht die je gaf.", "Internal error in switch: {}. Please report it, with the command you ran."};
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
inline constexpr Message<std::string_view, std::string_view> of_file{"{}: {}", "{}: {}"};
inline constexpr Message<std::string_view, std::string_view> not_filled_in{
    "{} telt nog niet mee; nog in te vullen: {}.", "{} does not count yet; still to be filled in: {}."};
inline constexpr Message<std::string_view, std::string_view> left_out_with{
    "{} telt ook niet mee: het hangt af van {}.", "{} does not count either: it depends on {}."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> not_reckoned_with{
    "Niet meegerekend ({} in {}): {}", "Not reckoned with ({} in {}): {}"};
inline constexpr Message<std::string_view> does_not_resolve{
    "Verbeter dit eerst, of reken zonder: ‘--despite {}’. Het antwoord zegt dan wat er niet meetelt.",
    "Mend this first, or reckon without it: ‘--despite {}’. The answer then says what does not count."};
inline constexpr Message<std::string_view, std::string_view> no_such_need{
    "Op ‘{}’ wacht deze opdracht niet; kies uit {}.", "This command does not wait for ‘{}’; choose from {}."};
/// An id, and the folder of its file.
inline constexpr Message<std::string_view, std::string_view> other_kind{
    "‘{}’ is een bestand in {}/; hier wordt de naam van iets anders gevraagd.", "‘{}’ is a file in {}/; here the name of something else is asked."};
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
inline constexpr Message<std::string_view> file_made{"{} staat klaar om in te vullen.", "{} is ready to be filled in."};

inline constexpr Message<> reading_going_on{"Bestanden lezen", "Reading files"};
inline constexpr Message<> matching_going_on{"Duo's zoeken", "Finding pairs"};

}  // namespace sw::msg
