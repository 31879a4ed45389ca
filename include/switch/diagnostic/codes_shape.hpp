// The catalogue of findings about the shape of one value: does the file hold what its schema says?
#pragma once

#include <array>

#include "switch/diagnostic/code.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::codes {

inline constexpr Code unknown_key{
    "F-01", Severity::error, {"gekende sleutel", "known key"},
    {"Een sleutel die niemand kent, wordt door niemand gelezen: wat erachter staat zou verloren gaan.",
     "A key that nobody knows is read by nobody: what stands behind it would be lost."},
    {"Verbeter de naam van de sleutel, of schrap de regel.", "Correct the name of the key, or delete the line."}, ""};
inline constexpr Code missing_key{
    "F-02", Severity::error, {"verplichte sleutel aanwezig", "required key present"},
    {"Zonder deze waarde kan het bestand niet gebruikt worden.", "Without this value the file can't be used."},
    {"Vul de sleutel in.", "Fill in the key."}, ""};
inline constexpr Code wrong_kind{
    "F-03", Severity::error, {"juiste soort waarde", "right kind of value"},
    {"Een lijst, een blok met sleutels en een gewone waarde kunnen niet door elkaar gebruikt worden.",
     "A list, a block of keys and a plain value can't be used for one another."},
    {"Schrijf de waarde zoals het voorbeeld in docs/format.md.", "Write the value as the example in docs/format.md."}, ""};
inline constexpr Code not_text{
    "F-04", Severity::error, {"tekst", "text"},
    {"Zonder aanhalingstekens leest YAML dit als een getal of als ja/nee, en dan verandert het.",
     "Without quotes YAML reads this as a number or as yes/no, and then it changes."},
    {"Zet er aanhalingstekens rond.", "Put quotes around it."}, ""};
inline constexpr Code bad_text{
    "F-05", Severity::error, {"bruikbare tekst", "usable text"},
    {"Een lege, te lange of afgebroken tekst past niet in lijsten en verslagen.",
     "An empty, overlong or broken text does not fit in lists and reports."},
    {"Pas de tekst aan, of laat de sleutel leeg als ze niet verplicht is.",
     "Adapt the text, or leave the key empty if it is not required."}, ""};
inline constexpr Code not_a_number{
    "F-06", Severity::error, {"getal", "number"},
    {"Hier wordt mee gerekend.", "This is calculated with."},
    {"Schrijf enkel cijfers, zonder eenheid.", "Write digits only, without a unit."}, ""};
inline constexpr Code out_of_range{
    "F-07", Severity::error, {"getal binnen de grenzen", "number within bounds"},
    {"Een getal buiten de grenzen is zo goed als zeker een vergissing.",
     "A number out of bounds is almost certainly a slip."},
    {"Kies een getal binnen de grenzen.", "Choose a number within the bounds."}, ""};
inline constexpr Code not_boolean{
    "F-08", Severity::error, {"true of false", "true or false"},
    {"Andere woorden voor ja en nee betekenen niet voor elk programma hetzelfde.",
     "Other words for yes and no do not mean the same to every program."},
    {"Schrijf true voor ja, false voor nee.", "Write true for yes, false for no."}, ""};
inline constexpr Code not_a_date{
    "F-09", Severity::error, {"bestaande datum", "existing date"},
    {"Dagen worden geteld en vergeleken; daarvoor moeten ze overal hetzelfde geschreven staan.",
     "Days are counted and compared; for that they must be written the same everywhere."},
    {"Schrijf jaar-maand-dag, zoals 2023-03-14.", "Write year-month-day, as in 2023-03-14."}, ""};
inline constexpr Code not_a_time_range{
    "F-10", Severity::error, {"begin- en einduur", "time from and until"},
    {"De uren worden hieruit berekend.", "The hours are computed from this."},
    {"Schrijf begin en einde met vier cijfers, zoals 09:00-16:30.",
     "Write begin and end with four digits, as in 09:00-16:30."}, ""};
inline constexpr Code not_a_length{
    "F-11", Severity::error, {"duur", "length of time"},
    {"De uren worden hieruit berekend.", "The hours are computed from this."},
    {"Schrijf minuten of uren, zoals 30m, 1h of 1h30m.", "Write minutes or hours, as in 30m, 1h or 1h30m."}, ""};
inline constexpr Code not_a_choice{
    "F-12", Severity::error, {"een van de keuzes", "one of the choices"},
    {"Alleen deze woorden hebben een betekenis.", "Only these words have a meaning."},
    {"Kies een van de woorden.", "Choose one of the words."}, ""};
inline constexpr Code not_an_id{
    "F-13", Severity::error, {"korte naam", "short name"},
    {"Een korte naam is ook een bestandsnaam en een verwijzing; daarom mogen er geen spaties of hoofdletters in.",
     "A short name is also a file name and a reference; therefore no spaces or capitals."},
    {"Gebruik kleine letters, cijfers en koppeltekens.", "Use small letters, digits and hyphens."}, ""};

inline constexpr Code not_a_mail{
    "F-14", Severity::warning, {"e-mailadres", "e-mail address"},
    {"Op een adres met een tikfout komt geen bericht aan.", "No message arrives at an address with a slip in it."},
    {"Schrijf het adres zoals in an@kribbe.example, zonder spaties.", "Write the address as in an@kribbe.example, without spaces."}, ""};

inline constexpr std::array shape_codes{&unknown_key,      &missing_key,  &wrong_kind,  &not_text,     &bad_text,
                                        &not_a_number,     &out_of_range, &not_boolean, &not_a_date,   &not_a_time_range,
                                        &not_a_length,     &not_a_choice, &not_an_id,   &not_a_mail};

}  // namespace sw::codes
