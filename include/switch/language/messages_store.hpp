// Messages about files as such.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<std::string_view> cannot_read{"Dit bestand kan niet gelezen worden: {}.", "This file can't be read: {}."};
inline constexpr Message<> vanished{"het is er niet meer", "it is no longer there"};
inline constexpr Message<> no_permission{"er zijn geen rechten voor", "there is no permission"};
inline constexpr Message<> disk_full{"de schijf is vol", "the disk is full"};
inline constexpr Message<> only_reading{"daar kan alleen gelezen worden", "that place can only be read"};
inline constexpr Message<> is_a_folder{"het is een map", "it is a folder"};
inline constexpr Message<> not_a_folder{"een deel van die naam is geen map", "a part of that name is no folder"};
inline constexpr Message<> links_in_a_circle{"koppelingen lopen er in een kring", "links go round in a circle there"};
inline constexpr Message<> name_too_long{"de naam is te lang", "the name is too long"};
inline constexpr Message<> pipe_closed{"wie meelas, is gestopt", "whoever was reading has stopped"};
inline constexpr Message<> out_closed{"de standaarduitvoer is gesloten", "standard output is closed"};
inline constexpr Message<> not_regular{"Dit is geen gewoon bestand.", "This is not a regular file."};
inline constexpr Message<> leads_out{"Deze koppeling leidt buiten de map van de ronde.", "This link leads out of the round's folder."};
inline constexpr Message<> leads_to_no_file_of_round{"Deze koppeling leidt naar iets dat geen bestand van de ronde is.",
                                                     "This link leads to something that is not a file of the round."};
inline constexpr Message<std::int64_t> too_big{"Dit bestand is groter dan {} KiB.", "This file is larger than {} KiB."};
inline constexpr Message<std::int64_t> more_findings{"In dit bestand zijn er nog {} bevindingen meer.", "There are {} more findings in this file."};
inline constexpr Message<std::string_view> wrong_ending{"Dit bestand wordt niet gelezen: hernoem het tot ‘{}’.",
                                                        "This file is not read: rename it to ‘{}’."};
inline constexpr Message<std::string_view> bad_name{"‘{}’ kan geen korte naam zijn.", "‘{}’ can't be a short name."};
inline constexpr Message<> name_form{"Gebruik kleine letters, cijfers en koppeltekens, zoals de-regenboog.yaml.",
                                     "Use small letters, digits and hyphens, as in de-regenboog.yaml."};
inline constexpr Message<std::string_view> no_round{
    "Hier is geen ronde: geen switch.yaml in ‘{}’ of in een map erboven. Begin er een met ‘switch init’, of ga naar de map van de ronde.",
    "There is no round here: no switch.yaml in ‘{}’ or in a folder above. Begin one with ‘switch init’, or go to the round's folder."};
inline constexpr Message<std::string_view> rounds_are_below{"Hieronder is er wel een ronde: kies ze met ‘-C {}’.",
                                                            "There is a round below: choose it with ‘-C {}’."};
inline constexpr Message<std::string_view, std::string_view> folder_unreadable{"De map ‘{}’ kan niet gelezen worden: {}.",
                                                                               "The folder ‘{}’ can't be read: {}."};
inline constexpr Message<std::string_view> named_outside{
    "‘{}’ wordt niet gelezen: het is geen gewoon bestand in de map van de ronde.",
    "‘{}’ is not read: it is no plain file in the round's folder."};
inline constexpr Message<std::string_view> named_by_link{
    "‘{}’ wordt niet gelezen, want het is een koppeling of ligt achter een koppeling. Zet het bestand zelf in de map van de ronde.",
    "‘{}’ is not read, for it is a link or lies behind one. Put the file itself in the round's folder."};
inline constexpr Message<std::string_view, std::string_view> named_unreadable{"‘{}’ kan niet gelezen worden: {}.",
                                                                              "‘{}’ can't be read: {}."};
inline constexpr Message<std::string_view, std::string_view> cannot_write{"‘{}’ kan niet geschreven worden: {}.",
                                                                          "‘{}’ can't be written: {}."};
inline constexpr Message<std::string_view> cannot_write_outside{"‘{}’ ligt buiten de map van de ronde, en daar wordt niets geschreven.",
                                                                "‘{}’ lies outside the round's folder, and nothing is written there."};
inline constexpr Message<std::string_view, std::string_view> no_such_folder{
    "‘{}’ kan niet geschreven worden: de map ‘{}’ is er niet. Maak ze eerst.",
    "‘{}’ can't be written: there is no folder ‘{}’. Make it first."};
inline constexpr Message<std::string_view> link_leads_away{
    "‘{}’ wordt niet geschreven: een koppeling leidt er naar een andere plaats dan de naam zegt. Noem die plaats zelf.",
    "‘{}’ is not written: a link in it leads to another place than the name says. Name that place itself."};
inline constexpr Message<std::string_view> part_of_the_round{
    "‘{}’ hoort bij de ronde zelf, of bij git, en daar komt geen uitvoer. Kies een andere naam.",
    "‘{}’ belongs to the round itself, or to git, and no output goes there. Choose another name."};
inline constexpr Message<std::string_view> only_regular_files{
    "‘{}’ is geen gewoon bestand, en wordt niet vervangen.", "‘{}’ is not a regular file, and is not replaced."};
inline constexpr Message<std::string_view> named_twice{"‘{}’ staat er twee keer: elke uitvoer vraagt een bestand voor zich.",
                                                       "‘{}’ is named twice: each output needs a file of its own."};
inline constexpr Message<std::string_view, std::string_view> folder_not_empty{
    "De map ‘{}’ is niet leeg: er staat ‘{}’ in. Kies een nieuwe of lege map.",
    "The folder ‘{}’ is not empty: ‘{}’ is in it. Choose a new or an empty one."};
inline constexpr Message<std::string_view> folder_wanted{
    "‘{}’ is de standaarduitvoer, en hier komen meerdere bestanden. Noem een map.",
    "‘{}’ is standard output, and this makes several files. Name a folder."};
inline constexpr Message<std::string_view> no_file_of_a_round{"‘{}’ is geen bestand van een ronde, en wordt dus niet geschreven.",
                                                              "‘{}’ is not a file of a round, so it is not written."};
inline constexpr Message<std::string_view, std::string_view> leads_to_other{
    "‘{}’ is een koppeling naar ‘{}’, en dat is geen bestand van de ronde. Er is niets geschreven.",
    "‘{}’ is a link to ‘{}’, which is not a file of the round. Nothing was written."};
inline constexpr Message<std::string_view, std::string_view> link_can_not_go{
    "‘{}’ is een koppeling naar ‘{}’: wat daar staat, zou blijven staan. Zet eerst het bestand zelf in de plaats van de koppeling.",
    "‘{}’ is a link to ‘{}’, and what stands there would stay. First put the file itself in the place of the link."};
inline constexpr Message<std::string_view> read_only{
    "‘{}’ is alleen-lezen, en er is niets geschreven. Mag het wel, maak het bestand dan eerst schrijfbaar (chmod u+w).",
    "‘{}’ is read-only, and nothing was written. If it may change, make the file writable first (chmod u+w)."};
inline constexpr Message<std::string_view> has_other_names{
    "‘{}’ staat op deze schijf nog onder een andere naam (een harde koppeling), en daar zou de oude inhoud blijven. Er is niets geschreven. "
    "Zet eerst een kopie van het bestand in de plaats.",
    "‘{}’ has another name on this disk (a hard link), and there the old content would stay. Nothing was written. "
    "First put a copy of the file in its place."};
inline constexpr Message<std::string_view> of_another_owner{
    "‘{}’ is van een andere gebruiker en zou van jou worden. Er is niets geschreven. Vraag het aan die gebruiker, of zet eerst een kopie in de plaats.",
    "‘{}’ belongs to another user and would become yours. Nothing was written. Ask that user, or put a copy in its place first."};

inline constexpr Message<std::string_view> journal_failed{
    "De wijziging kan niet klaargelegd worden: {}. Er is niets geschreven.", "The change can't be made ready: {}. Nothing was written."};
inline constexpr Message<std::string_view> finished_later{
    "De wijziging ligt klaar, maar niet alle bestanden konden op hun plaats gezet worden: {}. ‘switch recover’ maakt dat af.",
    "The change is ready, but not all files could be put in their places: {}. ‘switch recover’ finishes that."};
inline constexpr Message<std::string_view> left_half_done{
    "De wijziging is maar half geschreven: {}. Wat nog ontbreekt, staat naast elk bestand, in een bestand dat met ‘.switch-’ begint.",
    "The change was written only in part: {}. What is missing stands beside each file, in a file whose name begins with ‘.switch-’."};
inline constexpr Message<std::string_view> overtaken{
    "‘{}’ is gewijzigd nadat het bewaren onderbroken werd, en wordt niet overschreven. Bekijk met ‘switch recover --dry-run’ wat er nog geschreven moest "
    "worden en neem over wat je nodig hebt. Laat de rest dan vallen met ‘switch recover --drop’.",
    "‘{}’ was changed after the save was interrupted, and is not overwritten. Look at what was still to be written with ‘switch recover --dry-run’, "
    "and take over what you need. Then drop the rest with ‘switch recover --drop’."};

inline constexpr Message<> state_nowhere{"HOME en XDG_STATE_HOME noemen geen map om een wijziging in klaar te leggen.",
                                         "Neither HOME nor XDG_STATE_HOME names a folder in which a change can be kept ready."};
inline constexpr Message<std::string_view, std::string_view> state_unusable{"De map ‘{}’ is niet bruikbaar: {}.", "The folder ‘{}’ can't be used: {}."};
inline constexpr Message<std::string_view> state_not_ours{"De map ‘{}’ moet van jou alleen zijn (chmod 700).",
                                                          "The folder ‘{}’ must be yours alone (chmod 700)."};
inline constexpr Message<std::string_view> no_way_back{
    "{} Wordt het bewaren onderbroken, dan kan switch het later niet afmaken.", "{} If the save is interrupted, switch can't finish it later."};

inline constexpr Message<> busy{"Een andere opdracht schrijft in deze ronde. Probeer het zo dadelijk opnieuw.",
                                "Another command is writing in this round. Try again in a moment."};
inline constexpr Message<std::string_view> exists_already{"‘{}’ bestaat al, en wordt niet overschreven.",
                                                          "‘{}’ exists already, and is not overwritten."};
inline constexpr Message<std::string_view> changed_meanwhile{
    "‘{}’ is intussen door iets anders gewijzigd. Probeer het opnieuw.", "‘{}’ was changed by something else meanwhile. Try again."};

inline constexpr Message<std::string_view> editor_failed{"‘{}’ liet weten dat het niet lukte; er is niets genoteerd.",
                                                         "‘{}’ said that it failed; nothing was noted."};

}  // namespace sw::msg
