// The catalogue of the file format itself: every Y-code, whatever the programme. docs/yaml.md explains them.
#pragma once

#include <array>

#include "switch/diagnostic/code.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::codes {

inline constexpr Code too_large{
    "Y-01",
    Severity::error,
    {"Het bestand is niet te groot", "The file is not too large"},
    {"Een bestand van een ronde telt hooguit een paar bladzijden. Wat groter is dan 1 MiB, is geen bestand "
     "van een ronde.",
     "A file of a round has a few pages at most. What is larger than 1 MiB is no file of a round."},
    {"Haal het bestand uit de map, of splits het.", "Take the file out of the folder, or split it."},
    ""};
inline constexpr Code not_utf8{
    "Y-02",
    Severity::error,
    {"De tekst is UTF-8", "The text is UTF-8"},
    {"In een andere tekencodering worden letters als é en ë onleesbaar voor anderen.",
     "In another encoding, letters such as é and ë become unreadable for others."},
    {"Bewaar het bestand opnieuw als UTF-8.", "Save the file again as UTF-8."},
    ""};
inline constexpr Code hidden_character{
    "Y-03",
    Severity::error,
    {"Geen verborgen tekens", "No hidden characters"},
    {"Een teken dat niemand ziet, verandert wel de betekenis van de tekst, en elk programma leest het "
     "anders.",
     "A character that nobody sees still changes what the text means, and every program reads it "
     "differently."},
    {"Verwijder het teken, of typ de regel opnieuw.", "Delete the character, or type the line again."},
    ""};
inline constexpr Code lone_cr{
    "Y-04",
    Severity::error,
    {"Regels eindigen op LF", "Lines end in LF"},
    {"Een los CR-teken is voor het ene programma een nieuwe regel en voor het andere niet.",
     "A lone CR character is a new line for one program and none for another."},
    {"Bewaar het bestand met regeleinden LF.", "Save the file with LF line ends."},
    ""};
inline constexpr Code tab_indentation{
    "Y-05",
    Severity::error,
    {"Inspringen met spaties", "Indentation is made of spaces"},
    {"Hoe ver een tab inspringt, verschilt per programma; YAML verbiedt tabs daarom in de inspringing.",
     "How far a tab indents differs per program; YAML therefore forbids tabs in the indentation."},
    {"Vervang de tab door spaties.", "Replace the tab by spaces."},
    ""};
inline constexpr Code tab_between{"Y-06",
                                  Severity::warning,
                                  {"Spaties tussen sleutel en waarde", "Spaces between key and value"},
                                  {"Een tab ziet eruit als spaties, maar niet elk programma leest hem zo.",
                                   "A tab looks like spaces, but not every program reads it so."},
                                  {"Vervang de tab door een spatie.", "Replace the tab by a space."},
                                  ""};
inline constexpr Code unclosed_quote{
    "Y-07",
    Severity::error,
    {"Elk aanhalingsteken gaat ook weer dicht", "Every quote is closed"},
    {"Zonder sluitteken hoort alles wat volgt bij dezelfde tekst.",
     "Without the closing quote, everything that follows belongs to the same text."},
    {"Zet het sluitende aanhalingsteken; begint de tekst met een apostrof, zet hem dan tussen dubbele "
     "aanhalingstekens.",
     "Add the closing quote; where the text starts with an apostrophe, put it between double quotes."},
    ""};
inline constexpr Code text_after_value{
    "Y-08",
    Severity::error,
    {"Achter een waarde staat niets meer", "Nothing follows a value"},
    {"Achter een sluitend aanhalingsteken of haakje is de waarde af.",
     "Behind a closing quote or bracket the value is complete."},
    {"Zet de hele tekst tussen aanhalingstekens.", "Put the whole text between quotes."},
    ""};
inline constexpr Code wrong_indentation{
    "Y-09",
    Severity::error,
    {"Wat samenhoort, springt even ver in", "What belongs together is indented alike"},
    {"De inspringing zegt waar een regel bij hoort.", "The indentation says what a line belongs to."},
    {"Zet de regel recht onder de regels waar hij bij hoort.",
     "Align the line with the lines it belongs to."},
    ""};
inline constexpr Code no_entry{
    "Y-10",
    Severity::error,
    {"Elke regel is `sleutel: waarde`", "Every line is `key: value`"},
    {"Een losse regel tekst tussen de sleutels hoort nergens bij.",
     "A loose line of text between the keys belongs to nothing."},
    {"Zet er een sleutel voor, of laat de tekst inspringen onder een sleutel met `|`.",
     "Put a key before it, or indent the text under a key with `|`."},
    ""};
inline constexpr Code no_space_after_colon{
    "Y-11",
    Severity::error,
    {"Achter de dubbele punt staat een spatie", "A space follows the colon"},
    {"Zonder spatie is `naam:Lotte` een enkel woord en geen sleutel met een waarde.",
     "Without the space, `name:Lotte` is one word and no key with a value."},
    {"Zet een spatie achter de dubbele punt.", "Put a space behind the colon."},
    ""};
inline constexpr Code colon_in_value{
    "Y-12",
    Severity::error,
    {"Een dubbele punt met spatie staat tussen aanhalingstekens", "A colon with a space is quoted"},
    {"`: ` scheidt sleutel en waarde; in een tekst is niet te zien wat bedoeld is.",
     "`: ` separates key and value; inside a text it cannot be told what is meant."},
    {"Zet de tekst tussen aanhalingstekens, of onder de sleutel met `|`.",
     "Put the text between quotes, or under the key with `|`."},
    ""};
inline constexpr Code reserved_start{
    "Y-13",
    Severity::error,
    {"Een waarde begint met een gewoon teken", "A value starts with an ordinary character"},
    {"Enkele tekens hebben in YAML vooraan een eigen betekenis.",
     "A few characters have a meaning of their own at the start in YAML."},
    {"Zet de waarde tussen aanhalingstekens.", "Put the value between quotes."},
    ""};
inline constexpr Code anchor_or_alias{
    "Y-14",
    Severity::error,
    {"Geen ankers en verwijzingen", "No anchors and aliases"},
    {"Met `&`, `*` en `<<` staat een waarde elders dan waar je ze leest; een ronde is ook zonder goed te "
     "lezen.",
     "With `&`, `*` and `<<` a value stands elsewhere than where you read it; a round reads well without."},
    {"Schrijf de waarde voluit; is het gewone tekst, zet ze dan tussen aanhalingstekens.",
     "Write the value in full; if it is plain text, put it between quotes."},
    ""};
inline constexpr Code tag{
    "Y-15",
    Severity::error,
    {"Geen tags", "No tags"},
    {"Een woord met `!` vooraan geeft in YAML een type aan; hier staat het type van elk veld al vast.",
     "A word with `!` in front gives a type in YAML; here the type of every field is known."},
    {"Laat het weg; is het gewone tekst, zet ze dan tussen aanhalingstekens.",
     "Leave it out; if it is plain text, put it between quotes."},
    ""};
inline constexpr Code directive{
    "Y-16",
    Severity::error,
    {"Geen YAML-instructies", "No YAML directives"},
    {"Een regel met `%` vooraan is een instructie voor de lezer; een ronde heeft er geen nodig.",
     "A line with `%` in front is an instruction to the reader; a round needs none."},
    {"Verwijder de regel.", "Delete the line."},
    ""};
inline constexpr Code second_document{"Y-17",
                                      Severity::error,
                                      {"Eén document per bestand", "One document per file"},
                                      {"Wat achter een tweede `---` staat, lezen veel programma's niet.",
                                       "What follows a second `---` is not read by many programs."},
                                      {"Zet het in een eigen bestand, of verwijder de streepjes.",
                                       "Put it in a file of its own, or delete the dashes."},
                                      ""};
inline constexpr Code complex_key{
    "Y-18",
    Severity::error,
    {"Een sleutel is een gewoon woord", "A key is an ordinary word"},
    {"Sleutels zijn woorden uit de beschrijving van het formaat; een lijst, een blok of `? ` kan er geen "
     "zijn.",
     "Keys are words from the description of the format; a list, a block or `? ` cannot be one."},
    {"Schrijf de sleutel als één woord op één regel.", "Write the key as one word on one line."},
    ""};
inline constexpr Code duplicate_key{
    "Y-19",
    Severity::error,
    {"Elke sleutel staat er één keer", "Every key is there once"},
    {"Staat een sleutel er twee keer, dan verdwijnt een van de twee waarden zonder dat iemand het merkt.",
     "Where a key stands twice, one of the two values vanishes unnoticed."},
    {"Verwijder de ene, of voeg ze samen.", "Delete one of them, or merge them."},
    ""};
inline constexpr Code merge_conflict{
    "Y-20",
    Severity::error,
    {"Geen open samenvoegconflict", "No open merge conflict"},
    {"Git kon twee wijzigingen niet samenvoegen en heeft ze allebei in het bestand gezet.",
     "Git could not merge two changes and left both of them in the file."},
    {"Kies wat blijft en verwijder de regels met `<<<<<<<`, `=======` en `>>>>>>>`.",
     "Choose what stays and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`."},
    ""};
inline constexpr Code unclosed_bracket{
    "Y-21",
    Severity::error,
    {"Elk haakje gaat ook weer dicht", "Every bracket is closed"},
    {"Zonder sluithaakje is niet te zien waar de lijst ophoudt.",
     "Without the closing bracket it cannot be seen where the list ends."},
    {"Zet het sluithaakje; hoort het haakje bij een tekst, zet die dan tussen aanhalingstekens.",
     "Add the closing bracket; if the bracket belongs to a text, put that between quotes."},
    ""};
inline constexpr Code flow_syntax{
    "Y-22",
    Severity::error,
    {"Tussen haakjes staan komma's", "Commas stand between brackets"},
    {"Tussen `[` en `]` staan waarden, tussen `{` en `}` staat `sleutel: waarde`, telkens met een komma "
     "ertussen.",
     "Between `[` and `]` stand values, between `{` and `}` stands `key: value`, each with a comma between."},
    {"Zet de komma, of schrijf één `- ` per regel.", "Add the comma, or write one `- ` per line."},
    ""};
inline constexpr Code too_deep{"Y-23",
                               Severity::error,
                               {"Hooguit 64 niveaus diep", "At most 64 levels deep"},
                               {"Geen enkel bestand van een ronde gaat dieper dan enkele niveaus.",
                                "No file of a round goes deeper than a few levels."},
                               {"Kijk na of er haakjes of streepjes te veel staan.",
                                "See whether there are brackets or dashes too many."},
                               ""};
inline constexpr Code bad_escape{
    "Y-24",
    Severity::error,
    {"Een backslash tussen dubbele aanhalingstekens", "A backslash between double quotes"},
    {"Tussen dubbele aanhalingstekens begint `\\` een bijzonder teken, zoals `\\n`.",
     "Between double quotes, `\\` begins a special character, such as `\\n`."},
    {"Schrijf `\\\\`, of gebruik enkele aanhalingstekens.", "Write `\\\\`, or use single quotes."},
    ""};
inline constexpr Code bad_block_text{
    "Y-25",
    Severity::error,
    {"Een tekstblok begint met `|` of `>`", "A block of text starts with `|` or `>`"},
    {"Achter `|` of `>` staat op die regel niets meer; de tekst volgt op de regels eronder, ingesprongen.",
     "Nothing more stands on the line behind `|` or `>`; the text follows on the lines below, indented."},
    {"Zet de tekst op de volgende regel en laat ze inspringen.",
     "Put the text on the next line and indent it."},
    ""};
inline constexpr Code list_among_keys{
    "Y-26",
    Severity::error,
    {"Een lijst of sleutels, niet door elkaar", "A list or keys, not mixed"},
    {"Een blok bestaat uit regels `- ...` of uit regels `sleutel: ...`.",
     "A block consists of lines `- ...` or of lines `key: ...`."},
    {"Zet de lijst onder een eigen sleutel, ingesprongen.", "Put the list under a key of its own, indented."},
    ""};
inline constexpr Code key_too_long{
    "Y-27",
    Severity::error,
    {"Een sleutel is kort", "A key is short"},
    {"YAML leest een sleutel van meer dan 1024 tekens niet.",
     "YAML does not read a key of more than 1024 characters."},
    {"Kijk na of de dubbele punt in een tekst staat die tussen aanhalingstekens hoort.",
     "See whether the colon stands in a text that belongs between quotes."},
    ""};
inline constexpr Code surprising_word{
    "Y-28",
    Severity::warning,
    {"Woorden die soms ja of nee betekenen", "Words that sometimes mean yes or no"},
    {"`no`, `yes`, `on`, `off`, `y` en `n` zijn hier tekst, maar oudere YAML-programma's lezen ze als waar "
     "of onwaar.",
     "`no`, `yes`, `on`, `off`, `y` and `n` are text here, but older YAML programs read them as true or "
     "false."},
    {"Schrijf true of false, of zet het woord tussen aanhalingstekens.",
     "Write true or false, or put the word between quotes."},
    ""};
inline constexpr Code leading_zero{
    "Y-29",
    Severity::warning,
    {"Getallen met een nul vooraan", "Numbers with a leading zero"},
    {"Als getal gaat de nul verloren, en oudere YAML-programma's rekenen er achttallig mee.",
     "As a number the zero is lost, and older YAML programs take it as octal."},
    {"Zet het tussen aanhalingstekens als de nul erbij hoort; laat ze anders weg.",
     "Put it between quotes if the zero belongs to it; leave it out otherwise."},
    ""};
inline constexpr Code sexagesimal{
    "Y-30",
    Severity::warning,
    {"Een uur zonder aanhalingstekens", "A time without quotes"},
    {"`12:30` is hier tekst, maar oudere YAML-programma's lezen het als het getal 750.",
     "`12:30` is text here, but older YAML programs read it as the number 750."},
    {"Zet het tussen aanhalingstekens.", "Put it between quotes."},
    ""};
inline constexpr Code crlf{
    "Y-31",
    Severity::note,
    {"Regeleinden van Windows", "Windows line ends"},
    {"Het bestand wordt gelezen en de regeleinden blijven zo, maar gemengde regeleinden geven grote "
     "verschillen in git.",
     "The file is read and its line ends stay, but mixed line ends give large differences in git."},
    {"Bewaar het bestand met regeleinden LF.", "Save the file with LF line ends."},
    ""};
inline constexpr Code byte_order_mark{
    "Y-32",
    Severity::note,
    {"Een onzichtbaar merkteken vooraan", "An invisible mark in front"},
    {"Sommige editors zetten een merkteken (BOM) voor de tekst; het wordt overgeslagen en blijft staan.",
     "Some editors put a mark (BOM) before the text; it is skipped and stays."},
    {"Bewaar het bestand als UTF-8 zonder BOM.", "Save the file as UTF-8 without BOM."},
    ""};
inline constexpr Code no_final_newline{
    "Y-33",
    Severity::note,
    {"De laatste regel heeft geen regeleinde", "The last line has no line end"},
    {"Het bestand wordt gelezen en blijft zo, maar git en sommige programma's verwachten een regeleinde.",
     "The file is read and stays so, but git and some programs expect a line end."},
    {"Zet een regeleinde achter de laatste regel.", "Put a line end behind the last line."},
    ""};

inline constexpr Code empty_end{
    "Y-34",
    Severity::error,
    {"Geen lege regels voor een sluitend aanhalingsteken", "No empty lines before a closing quote"},
    {"Hoeveel regeleinden er dan in de tekst staan, lezen YAML-programma's verschillend.",
     "How many line ends the text then holds is read differently by YAML programs."},
    {"Zet het aanhalingsteken direct achter de tekst, of gebruik `|`.",
     "Put the quote right behind the text, or use `|`."},
    ""};

/// Every code of this catalogue, in order.
inline constexpr std::array syntax_codes{
    &too_large,
    &not_utf8,
    &hidden_character,
    &lone_cr,
    &tab_indentation,
    &tab_between,
    &unclosed_quote,
    &text_after_value,
    &wrong_indentation,
    &no_entry,
    &no_space_after_colon,
    &colon_in_value,
    &reserved_start,
    &anchor_or_alias,
    &tag,
    &directive,
    &second_document,
    &complex_key,
    &duplicate_key,
    &merge_conflict,
    &unclosed_bracket,
    &flow_syntax,
    &too_deep,
    &bad_escape,
    &bad_block_text,
    &list_among_keys,
    &key_too_long,
    &surprising_word,
    &leading_zero,
    &sexagesimal,
    &crlf,
    &byte_order_mark,
    &no_final_newline,
    &empty_end,
};

}  // namespace sw::codes
