// Messages about rounds in git: why it can't answer, and what then.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<> git_missing{"Hiervoor is het programma git nodig, en het start niet. Installeer het, of zet de map ervan in PATH.",
                                       "This needs the program git, and it does not start. Install it, or put its folder in PATH."};
inline constexpr Message<std::int64_t> git_slow{
    "git gaf na {} seconden nog geen antwoord, en is gestopt. Iets in de repository houdt het op: kijk na wat er in .git staat, of begin van een verse kloon.",
    "git gave no answer within {} seconds, and was stopped. Something in the repository holds it up: look at what is in .git, or start from a fresh clone."};
inline constexpr Message<std::int64_t> git_much{
    "git gaf meer dan {} MiB, en zoveel wordt niet gelezen. Kijk na welke bestanden van de ronde zo groot zijn.",
    "git gave more than {} MiB, and that much is not read. See which files of the round are that large."};
inline constexpr Message<std::string_view, std::string_view> git_other_owner{
    "De repository in ‘{}’ is van iemand anders, en dan geeft git geen antwoord. Vertrouw je wie ze maakte, zeg het dan met ‘git config --global --add safe.directory {}’.",
    "The repository in ‘{}’ belongs to somebody else, and then git does not answer. If you trust who made it, say so with ‘git config --global --add safe.directory {}’."};
inline constexpr Message<std::string_view, std::string_view> git_unusable{
    "De repository in ‘{}’ is niet bruikbaar: {}. Herstel .git daar, of begin van een verse kloon.",
    "The repository in ‘{}’ can't be used: {}. Repair .git there, or start from a fresh clone."};
inline constexpr Message<std::string_view> git_failed{
    "git kon dit niet geven: {}. ‘git fsck’ zegt of er iets beschadigd is; een verse kloon helpt dan.",
    "git could not give this: {}. ‘git fsck’ says whether something is damaged; a fresh clone helps then."};
inline constexpr Message<std::string_view> git_object_missing{
    "git heeft het object {} niet, of het is beschadigd. ‘git fsck’ zegt wat er stuk is; een verse, volledige kloon heeft het wel.",
    "git does not have the object {}, or it is damaged. ‘git fsck’ says what is broken; a fresh, full clone has it."};
inline constexpr Message<> no_repository{
    "De map van de ronde zit niet in git, dus is niet te zien wat er wijzigde. Begin met ‘git init’, of laat de optie weg.",
    "The round's folder is not in git, so what changed can't be seen. Begin with ‘git init’, or leave the option out."};
inline constexpr Message<> no_commit{
    "In git staat nog geen enkele commit om mee te vergelijken. Maak er een met ‘git commit’, of laat de optie weg.",
    "git holds no commit yet to compare with. Make one with ‘git commit’, or leave the option out."};
inline constexpr Message<std::string_view> no_revision{"git kent geen versie ‘{}’. ‘git log --oneline --all’ toont welke er zijn.",
                                                       "git knows no revision ‘{}’. ‘git log --oneline --all’ shows which there are."};
inline constexpr Message<std::string_view> no_revision_shallow{
    "git kent geen versie ‘{}’, want deze kloon heeft maar een deel van de geschiedenis. Haal de rest met ‘git fetch --unshallow’, of in een CI met ‘fetch-depth: 0’.",
    "git knows no revision ‘{}’, for this clone has only a part of the history. Get the rest with ‘git fetch --unshallow’, or in a CI with ‘fetch-depth: 0’."};
inline constexpr Message<> nothing_staged{"Van deze ronde staat nog niets klaar in git. Zet de bestanden klaar met ‘git add’.",
                                          "Nothing of this round is staged in git yet. Stage its files with ‘git add’."};
inline constexpr Message<std::string_view> not_merged{
    "In git is ‘{}’ nog niet samengevoegd; nagekeken is wat er aan de eigen kant staat.",
    "In git ‘{}’ is not merged yet; what was checked is what stands on our own side."};
inline constexpr Message<std::string_view> version_unknown{"Welke versie in git dit is, staat er niet bij. {}",
                                                           "Which revision of git this is, is not said. {}"};
inline constexpr Message<std::string_view> history_unsearched{"De geschiedenis van git is niet doorzocht: {}",
                                                              "The history of git was not searched: {}"};
inline constexpr Message<std::string_view> history_partly{"Niet de hele geschiedenis van git is doorzocht: {}",
                                                          "Not the whole history of git was searched: {}"};
inline constexpr Message<std::int64_t, std::int64_t> history_large{
    "bestanden van meer dan {1} MiB zijn niet gelezen (aantal: {0}).", "files of more than {1} MiB were not read (number: {0})."};
inline constexpr Message<> history_shallow{
    "deze kloon heeft maar een deel ervan. Haal de rest met ‘git fetch --unshallow’, en kijk dan opnieuw.",
    "this clone has only a part of it. Get the rest with ‘git fetch --unshallow’, and look again then."};

}  // namespace sw::msg
