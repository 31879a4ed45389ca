// Messages of what leaves the house, and of forgetting people.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Words names_option{"Noem mensen bij naam; anders krijgen ze een rol en een nummer.",
                                    "Name people; otherwise they get a role and a number."};

inline constexpr Message<std::string_view, std::string_view> export_of{"{}: export, stand op {}.", "{}: export, as of {}."};
inline constexpr Words export_pseudonyms{
    "Mensen heten hier naar hun rol, met een nummer. Dat is pseudoniem, niet anoniem: functie, organisatie en dagen samen kunnen iemand verraden.",
    "People are called by their role here, with a number. That is pseudonymous, not anonymous: function, organisation and days together may give somebody away."};
inline constexpr Words export_names{"Hier staan namen in: deel dit alleen met wie ze mag kennen.",
                                    "There are names in here: share this only with those who may know."};
inline constexpr Words export_no_texts{"Wat mensen schreven, is weggelaten: … staat waar iets geschreven is.",
                                       "What people wrote is left out: … stands where something was written."};
inline constexpr Words export_texts{
    "Wat mensen schreven, staat erbij. Namen van deelnemers zijn erin vervangen, andere namen niet: lees het na voor je het deelt.",
    "What people wrote is in here. Names of participants are replaced in it, other names are not: read it before you share it."};
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
inline constexpr Words still_mentioned{"Kijk zelf na, want hier staat nog een deel van de naam:",
                                       "Look at these yourself, for a part of the name still stands there:"};
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
inline constexpr Words not_in_git{"De ronde zit niet in git, dus er is geen geschiedenis die de naam bewaart.",
                                  "The round is not in git, so there is no history that holds the name."};
inline constexpr Words no_history{"In de geschiedenis van git komt de naam niet voor.", "The name is not in the history of git."};

}  // namespace sw::msg
