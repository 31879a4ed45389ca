// The catalogue of findings about files as such: can they be read at all, and are they where they belong?
#pragma once

#include <array>

#include "switch/diagnostic/code.hpp"

namespace sw::codes {

inline constexpr Code unreadable{
    "D-01", Severity::error, {"leesbaar bestand", "readable file"},
    {"Wat niet gelezen kan worden, kan niet nagekeken worden.", "What can't be read can't be checked."},
    {"Kijk na of het bestand er nog is, en of je het mag lezen.", "See whether the file is still there, and whether you may read it."}, ""};
inline constexpr Code not_a_file{
    "D-02", Severity::error, {"gewoon bestand", "regular file"},
    {"Een map, een pijp of een apparaat is geen bestand van de ronde.", "A folder, a pipe or a device is no file of the round."},
    {"Haal het weg, of zet er een gewoon bestand in de plaats.", "Take it away, or put a regular file in its place."}, ""};
inline constexpr Code outside{
    "D-03", Severity::error, {"bestand binnen de ronde", "file inside the round"},
    {"Een koppeling die de ronde verlaat, zou gegevens van elders binnenhalen.",
     "A link that leaves the round would bring in data from elsewhere."},
    {"Zet het bestand zelf in de map.", "Put the file itself in the folder."}, ""};
inline constexpr Code too_big{
    "D-04", Severity::error, {"bestand van redelijke grootte", "file of a reasonable size"},
    {"Een bestand van één organisatie, persoon of uitwisseling is nooit zo groot.",
     "A file of one organisation, person or exchange is never that big."},
    {"Kijk na of het wel het juiste bestand is.", "See whether it is the right file at all."}, ""};
inline constexpr Code wrong_ending{
    "D-05", Severity::warning, {"bestandsnaam op .yaml", "file name ending in .yaml"},
    {"Alleen bestanden die op .yaml eindigen worden gelezen.", "Only files that end in .yaml are read."},
    {"Hernoem het bestand.", "Rename the file."}, ""};
inline constexpr Code bad_name{
    "D-06", Severity::error, {"bestandsnaam als korte naam", "file name as a short name"},
    {"De bestandsnaam is de korte naam waarmee andere bestanden ernaar verwijzen.",
     "The file's name is the short name by which other files refer to it."},
    {"Gebruik kleine letters, cijfers en koppeltekens.", "Use small letters, digits and hyphens."}, ""};

inline constexpr std::array file_codes{&unreadable, &not_a_file, &outside, &too_big, &wrong_ending, &bad_name};

}  // namespace sw::codes
