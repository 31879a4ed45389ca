// Messages of `switch check` about what it was asked to look at and to write.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<std::string_view> output_form{"--output verwacht VORM=BESTAND, en ‘{}’ is dat niet.",
                                                       "--output takes FORMAT=FILE, and ‘{}’ is not that."};
inline constexpr Message<> one_on_stdout{
    "Op de standaarduitvoer past één vorm: geef één keer ‘-’ bij --output, zonder --format.",
    "Standard output holds one form: give ‘-’ once with --output, and no --format."};
inline constexpr Message<std::string_view> no_code_begins{"Geen enkele code begint met ‘{}’.", "No code begins with ‘{}’."};
inline constexpr Message<std::string_view, std::string_view> no_code_near{
    "Geen enkele code begint met ‘{}’. Bedoelde je ‘{}’?", "No code begins with ‘{}’. Did you mean ‘{}’?"};
inline constexpr Message<std::string_view> always_told{
    "{} zegt dat een bestand niet gelezen kan worden, en dat wordt altijd gezegd.",
    "{} says that a file can't be read, and that is always told."};

inline constexpr Message<> stdin_needs_name{
    "Bij ‘-’ hoort --stdin-name: voor welk bestand van de ronde staat de tekst, zoals organisations/roos.yaml?",
    "‘-’ needs --stdin-name: which file of the round does the text stand for, such as organisations/roos.yaml?"};
inline constexpr Message<> name_needs_stdin{"--stdin-name hoort bij ‘-’: de tekst van een bestand komt dan van stdin.",
                                            "--stdin-name belongs to ‘-’: the text of a file then comes from stdin."};
inline constexpr Message<> stdin_or_staged{"‘-’ en --staged gaan niet samen: de tekst komt van stdin, of uit git.",
                                           "‘-’ and --staged exclude each other: the text comes from stdin, or from git."};
inline constexpr Message<> changed_or_named{"--changed en namen van bestanden gaan niet samen.",
                                            "--changed and names of files exclude each other."};
inline constexpr Message<> baseline_of_all{
    "--write-baseline telt de hele ronde: laat --select, --ignore, --changed en namen van bestanden weg.",
    "--write-baseline counts the whole round: leave out --select, --ignore, --changed and names of files."};
inline constexpr Message<std::string_view> no_such_file{"‘{}’ is geen bestand of map van deze ronde.",
                                                        "‘{}’ is no file or folder of this round."};
inline constexpr Message<std::string_view> in_no_round{
    "‘{}’ ligt in geen enkele ronde: er staat geen switch.yaml naast of in een map erboven.",
    "‘{}’ lies in no round: there is no switch.yaml beside it or in a folder above."};
inline constexpr Message<> too_many_folders{
    "Hier zijn meer dan 10000 mappen, en niet alle zijn bekeken. Noem de map van de ronde.",
    "There are more than 10000 folders here, and not all were looked into. Name the round's folder."};
inline constexpr Message<> no_round_staged{"Van geen enkele ronde staat er iets klaar voor de volgende commit.",
                                           "Of no round anything is staged for the next commit."};
inline constexpr Message<> one_baseline_one_round{
    "Een nulmeting telt één ronde, en hier zijn er meer. Kies er een met -C.",
    "A baseline counts one round, and there are several here. Choose one with -C."};

inline constexpr Message<std::string_view> not_a_baseline{"‘{}’ is geen nulmeting van ‘switch check --write-baseline’.",
                                                          "‘{}’ is no baseline of ‘switch check --write-baseline’."};
inline constexpr Message<std::string_view> no_baseline_file{
    "‘{}’ kan niet gelezen worden. Maak het met ‘switch check --write-baseline’.",
    "‘{}’ can't be read. Make it with ‘switch check --write-baseline’."};
inline constexpr Noun finding_noun{{"bevinding", "finding"}, {"bevindingen", "findings"}};
inline constexpr Message<std::string_view> baseline_shrunk{
    "{} minder dan in de nulmeting; werk ze bij met --write-baseline.",
    "{} fewer than in the baseline; update it with --write-baseline."};
inline constexpr Message<std::string_view, std::string_view> baseline_written{"{} geteld in ‘{}’.", "{} counted in ‘{}’."};

}  // namespace sw::msg
