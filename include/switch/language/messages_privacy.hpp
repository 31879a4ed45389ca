// Messages of what leaves the house, and of forgetting people.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Words names_option{"Noem mensen bij naam; anders krijgen ze een rol en een nummer.",
                                    "Name people; otherwise they get a role and a number."};
inline constexpr Words keep_possible_option{"Laat in teksten staan wat een naam kan zijn of niet, zoals een voornaam alleen; anders staat daar ….",
                                            "Leave in texts what may be a name or not, such as a first name alone; otherwise … stands there."};
inline constexpr Words pseudonym_key_comment{
    "# Geheim woord voor pseudoniemen: hieruit komen de nummers in wat de deur uitgaat, zoals jobshadower 48291. Wie met de\n"
    "# ronde werkt mag het kennen, wie een blad krijgt niet. Verander het niet meer: anders krijgt iedereen een ander nummer.\n",
    "# A secret word for pseudonyms: from it come the numbers in what leaves the house, such as jobshadower 48291. Those who\n"
    "# work with the round may know it, those who get a page may not. Don't change it any more: the numbers would change.\n"};
inline constexpr Message<> no_pseudonym_key{
    "Deze ronde heeft nog geen geheim woord voor pseudoniemen: wie namen kent, kan de nummers narekenen. Geef haar er een met ‘switch set switch pseudonym_key WOORD’; de nummers veranderen dan één keer.",
    "This round has no secret word for pseudonyms yet: whoever knows names can work out the numbers. Give it one with ‘switch set switch pseudonym_key WORD’; the numbers then change once."};

inline constexpr Message<std::string_view, std::string_view> export_of{"{}: export, stand op {}.", "{}: export, as of {}."};
inline constexpr Words export_pseudonyms{
    "Mensen heten hier naar hun rol, met een nummer. Wie hen kent, kan hen toch herkennen aan functie, organisatie en dagen samen.",
    "People are called by their role here, with a number. Whoever knows them may still recognise them by function, organisation and days together."};
inline constexpr Words export_names{"Hier staan namen in: deel dit alleen met wie ze mag kennen.",
                                    "There are names in here: share this only with those who may know."};
inline constexpr Words export_no_texts{"Wat mensen schreven, is weggelaten: … staat waar iets geschreven is.",
                                       "What people wrote is left out: … stands where something was written."};
inline constexpr Words export_texts{
    "Wat mensen schreven, staat erbij. Wie de ronde kent, is erin vervangen; … staat waar misschien een naam stond. Namen die de ronde niet kent, vindt switch niet: lees het na voor je het deelt.",
    "What people wrote is in here. Whoever the round knows is replaced in it; … stands where there may have been a name. Names that the round does not know are not found: read it before you share it."};
inline constexpr Words export_all_texts{"Wat mensen schreven, staat erbij, zonder de private woorden van de ronde.",
                                        "What people wrote is in here, without the round's private words."};
inline constexpr Message<std::string_view> export_needs_folder{
    "{} bestaat uit meerdere bestanden: noem met --to een map die nog leeg is.",
    "{} is made of several files: name a folder with --to that is still empty."};
inline constexpr Noun files_noun{{"bestand", "file"}, {"bestanden", "files"}};
inline constexpr Message<std::string_view, std::string_view> export_written{"{} klaargezet in ‘{}’.", "{} made ready in ‘{}’."};

inline constexpr Words pseudonym_word{"Persoon", "Person"};
inline constexpr Noun places_noun{{"plaats", "place"}, {"plaatsen", "places"}};
inline constexpr Message<std::string_view, std::string_view, std::string_view, std::string_view> was_forgotten{
    "{} heet nu {}: {} gewijzigd in {}. Uren, data en matches bleven staan.",
    "{} is now called {}: {} changed in {}. Hours, dates and matches stayed."};
inline constexpr Noun mentions_noun{{"vermelding", "mention"}, {"vermeldingen", "mentions"}};
inline constexpr Message<std::string_view, std::int64_t> mentions_sum{
    "{} in teksten en commentaar vervangen, {} mogelijk. Bijnamen en schrijffouten vindt switch niet.",
    "{} in texts and comments replaced, {} possible. Nicknames and misspellings are not found."};
inline constexpr Words still_mentioned{"Kijk zelf na, want dit kan over deze persoon gaan:",
                                       "Look at these yourself, for they may be about this person:"};
inline constexpr Words in_name_of_file{"(in de naam van het bestand)", "(in the name of the file)"};
inline constexpr Words not_looked_at{"Deze bestanden zijn te groot of geen tekst, dus niet bekeken:",
                                     "These files are too large or no text, so they were not looked at:"};
inline constexpr Words photos_left{"Foto's van deze bezoeken blijven liggen tot je ze zelf weghaalt:",
                                   "Pictures of these visits stay until you remove them yourself:"};
inline constexpr Noun commits_noun{{"commit", "commit"}, {"commits", "commits"}};
inline constexpr Message<std::string_view, std::string_view> history_holds{
    "De geschiedenis van git bewaart de naam nog, in {} ({}):", "The history of git still holds the name, in {} ({}):"};
inline constexpr Message<std::string_view, std::string_view> history_says{
    "In de geschiedenis van git staat de naam nog in wat bij {} gezegd is ({}).",
    "In the history of git the name still stands in what was said of {} ({})."};
inline constexpr Words history_way_out{
    "Wie ook dat weg wil: commit eerst dit, schrijf dan de geschiedenis over met ‘git filter-repo’, en vraag iedereen met een kopie om opnieuw te klonen. docs/privacy.md zegt hoe.",
    "To remove that too: commit this first, then rewrite the history with ‘git filter-repo’, and ask everybody with a copy to clone again. docs/privacy.md says how."};
inline constexpr Words backup_without_git{"De ronde staat niet in git.", "The round is not in git."};
inline constexpr Message<std::string_view> no_backup{
    "Er is niets gewijzigd, want de bestanden zijn daarna niet terug te halen. {} Met --no-backup gebeurt het toch.",
    "Nothing was changed, for the files could not be brought back afterwards. {} With --no-backup it is done all the same."};
inline constexpr Message<std::string_view> commit_first{
    "Er is niets gewijzigd: deze bestanden staan nog niet in git zoals ze nu zijn, dus zijn ze daarna niet terug te halen: {}. Leg ze eerst vast met ‘git commit’, of geef --no-backup mee.",
    "Nothing was changed: git does not have these files as they are now, so they could not be brought back: {}. Commit them first, or add --no-backup."};
inline constexpr Message<std::string_view> way_back{"Zo maak je dit ongedaan: {}", "To undo this: {}"};
inline constexpr Message<std::string_view> proof_rests_on_scores{
    "{} steunt op eigen scores en kon niet volgen: maak de matching opnieuw met ‘switch match --scores … --write’.",
    "{} rests on own scores and could not follow: make the matching anew with ‘switch match --scores … --write’."};
inline constexpr Words not_in_git{"De ronde zit niet in git, dus er is geen geschiedenis die de naam bewaart.",
                                  "The round is not in git, so there is no history that holds the name."};
inline constexpr Words no_history{"In de geschiedenis van git komt de naam niet voor.", "The name is not in the history of git."};

}  // namespace sw::msg
