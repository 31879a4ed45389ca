// The catalogue of findings about files as such: can they be read at all, and are they where they belong?
#pragma once

#include <array>

#include "switch/diagnostic/code.hpp"

// A table: one entry a line.
// clang-format off
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
inline constexpr Code no_form{
    "D-07", Severity::error, {"bestand dat uit een formulier komt", "file that comes from a form"},
    {"Zonder de regel van het formulier is niet te weten wie of wat het bestand beschrijft.",
     "Without the line of the form there is no telling who or what the file describes."},
    {"Vraag het bestand zoals het formulier het maakte, of zet bovenaan ‘# switch-form: organisation ID’ of ‘# switch-form: participant ID’.",
     "Ask for the file as the form made it, or put ‘# switch-form: organisation ID’ or ‘# switch-form: participant ID’ at its top."}, ""};
inline constexpr Code somebody_else{
    "D-08", Severity::error, {"ontvangen bestand van wie het hoort te zijn", "received file of whom it should be"},
    {"Het zou de antwoorden van iemand anders overschrijven.", "It would overwrite somebody else's answers."},
    {"Geef het met --as een eigen korte naam, of pas eerst het bestand van de ronde aan.",
     "Give it a short name of its own with --as, or change the round's file first."}, ""};
inline constexpr Code too_much{
    "D-09", Severity::error, {"ontvangen bestand met een redelijk aantal wijzigingen", "received file with a reasonable number of changes"},
    {"Zoveel verandert niemand met een formulier.", "Nobody changes that much with a form."},
    {"Kijk het bestand zelf na, en neem met de hand over wat klopt.", "Look at the file yourself, and take over by hand what is right."}, ""};

inline constexpr Code too_many{
    "D-10", Severity::error, {"niet te veel bevindingen in één bestand", "not too many findings in one file"},
    {"Wie honderden keren hetzelfde leest, ziet niet meer wat er scheelt.",
     "Whoever reads the same hundreds of times no longer sees what is wrong."},
    {"Herstel de eerste bevindingen, en kijk het bestand opnieuw na.", "Mend the first findings, and check the file again."}, ""};

inline constexpr Code not_asked{
    "D-11", Severity::error, {"ontvangen bestand met wat het formulier vroeg", "received file with what the form asked"},
    {"Wat een projectmedewerker invult, of wat het formulier niet vroeg, kan niemand met een formulier veranderen.",
     "What a coordinator fills in, or what the form did not ask, nobody can change with a form."},
    {"Schrap het in het bestand dat kwam, of wijzig het zelf met ‘switch set’.",
     "Delete it in the file that came, or change it yourself with ‘switch set’."}, ""};
inline constexpr Code undecided{
    "D-12", Severity::error, {"antwoord dat niet botst met wat er staat", "answer that does not clash with what stands"},
    {"Wie de ene waarde over de andere schrijft, wist wat iemand zei zonder te weten wie gelijk heeft.",
     "Writing one value over the other deletes what somebody said without knowing who is right."},
    {"Vraag het na. Met --prefer form komt er wat op het formulier staat; met --prefer round blijft wat hier staat.",
     "Ask. With --prefer form what stands on the form comes; with --prefer round what stands here stays."}, ""};
inline constexpr Code cut_off{
    "D-13", Severity::error, {"ontvangen bestand dat volledig is", "received file that is whole"},
    {"Wat achter de breuk stond, zou als gewist gelden.", "What stood behind the break would count as cleared."},
    {"Vraag het bestand opnieuw, als bijlage.", "Ask for the file again, as an attachment."}, ""};
inline constexpr Code unmerged{
    "D-14", Severity::error, {"bestand dat in git samengevoegd is", "file that is merged in git"},
    {"Zolang git twee versies van een bestand bewaart, kan er niets gecommit worden.",
     "As long as git keeps two versions of a file, nothing can be committed."},
    {"Kies wat er blijft, en zet het bestand klaar met ‘git add’.", "Choose what stays, and stage the file with ‘git add’."}, ""};

inline constexpr std::array file_codes{&unreadable, &not_a_file, &outside, &too_big, &wrong_ending, &bad_name,
                                       &no_form, &somebody_else, &too_much, &too_many, &not_asked, &undecided,
                                       &cut_off, &unmerged};

}  // namespace sw::codes
