// What the yaml/ room says: what was seen and the rule, then the hints.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::messages::yaml {

using Quoted = std::string_view;

// --- the bytes ---
inline constexpr Message<std::int64_t> too_large{"Het bestand is groter dan {} bytes, en meer mag niet.",
                                                 "The file is larger than {} bytes, and more is not allowed."};
inline constexpr Message<> utf16{"Het bestand is UTF-16 en geen UTF-8.", "The file is UTF-16 and not UTF-8."};
inline constexpr Message<Quoted> bad_byte{"De byte {} hoort niet bij geldige UTF-8.",
                                          "The byte {} is no part of valid UTF-8."};
inline constexpr Message<> save_as_utf8{"Bewaar het bestand opnieuw, met tekencodering UTF-8.",
                                        "Save the file again, with encoding UTF-8."};
inline constexpr Message<Quoted> hidden{"Hier staat een verborgen teken ({}) dat niet in een bestand mag.",
                                        "Here is a hidden character ({}) that a file may not hold."};
inline constexpr Message<> delete_hidden{"Verwijder het teken, of typ de regel opnieuw.",
                                         "Delete the character, or type the line again."};
inline constexpr Message<> lone_cr{"Hier staat een los CR-teken; een regel eindigt op LF of op CR LF.",
                                   "Here is a lone CR character; a line ends in LF or in CR LF."};
inline constexpr Message<> save_with_lf{"Bewaar het bestand met regeleinden LF.",
                                        "Save the file with LF line ends."};
inline constexpr Message<> crlf{"De regels eindigen op CR LF (Windows); dat blijft zo.",
                                "The lines end in CR LF (Windows); they are left so."};
inline constexpr Message<> byte_order_mark{"Vooraan staat een onzichtbaar merkteken (BOM); dat blijft zo.",
                                           "An invisible mark (BOM) stands in front; it is left so."};
inline constexpr Message<> save_without_mark{"Bewaar het bestand als UTF-8 zonder BOM.",
                                             "Save the file as UTF-8 without BOM."};
inline constexpr Message<> no_final_newline{"De laatste regel heeft geen regeleinde; dat blijft zo.",
                                            "The last line has no line end; it is left so."};
inline constexpr Message<> add_final_newline{"Zet een regeleinde achter de laatste regel.",
                                             "Put a line end behind the last line."};

// --- lines and indentation ---
inline constexpr Message<> tab_indentation{
    "Deze regel springt in met een tab; inspringen kan alleen met spaties.",
    "This line is indented by a tab; only spaces can indent."};
inline constexpr Message<> tab_between{"Hier staat een tab waar een spatie hoort.",
                                       "Here is a tab where a space belongs."};
inline constexpr Message<> tab_to_spaces{"Vervang de tab door spaties.", "Replace the tab by spaces."};
inline constexpr Message<> deeper{"Deze regel springt verder in dan de regels waar hij bij hoort.",
                                  "This line is indented deeper than the lines it belongs to."};
inline constexpr Message<> belongs_nowhere{
    "Deze regel springt in zonder dat er een regel even ver inspringt.",
    "This line is indented, and no line above it is indented as far."};
inline constexpr Message<> align{"Zet de regel recht onder de regels van zijn blok.",
                                 "Align the line with the lines of its block."};
inline constexpr Message<> its_block{"het blok begint hier", "the block begins here"};
inline constexpr Message<> under_indented{
    "Deze regel hoort nog bij de waarde erboven, maar springt niet ver genoeg in.",
    "This line still belongs to the value above, but is not indented far enough."};
inline constexpr Message<> indent_more{
    "Zet er spaties voor, zodat de regel verder inspringt dan de sleutel.",
    "Put spaces before it, so that the line is indented deeper than the key."};
inline constexpr Message<> the_value{"de waarde begint hier", "the value begins here"};
inline constexpr Message<> no_entry{
    "Deze regel is geen `sleutel: waarde`; er staat geen dubbele punt met een spatie.",
    "This line is no `key: value`; it has no colon with a space."};
inline constexpr Message<> no_entry_hint{
    "Zet er een sleutel voor; hoort de tekst bij de regel erboven, laat ze dan inspringen onder een `|`.",
    "Put a key before it; if the text belongs to the line above, indent it under a `|`."};
inline constexpr Message<Quoted> no_space{"Achter de dubbele punt van `{}` staat geen spatie.",
                                          "There is no space behind the colon of `{}`."};
inline constexpr Message<Quoted, Quoted> no_space_hint{"Schrijf `{}: {}`.", "Write `{}: {}`."};
inline constexpr Message<> item_among_keys{"Hier staat een streepje van een lijst tussen de sleutels.",
                                           "Here is the dash of a list among the keys."};
inline constexpr Message<> item_among_keys_hint{"Zet de lijst onder een sleutel, of haal het streepje weg.",
                                                "Put the list under a key, or remove the dash."};
inline constexpr Message<> key_among_items{"Hier staat een sleutel tussen de streepjes van een lijst.",
                                           "Here is a key among the dashes of a list."};
inline constexpr Message<> key_among_items_hint{
    "Laat de sleutel zo ver inspringen als die erboven, of zet er `- ` voor.",
    "Indent the key as far as the one above, or put `- ` before it."};
inline constexpr Message<> list_behind_key{"Een lijst begint niet op de regel van haar sleutel.",
                                           "A list does not begin on the line of its key."};
inline constexpr Message<> list_behind_key_hint{
    "Zet het streepje op de volgende regel, of zet de tekst tussen aanhalingstekens.",
    "Put the dash on the next line, or put the text between quotes."};

// --- scalars ---
inline constexpr Message<> unclosed_double{"Het aanhalingsteken \" gaat nergens meer dicht.",
                                           "The quote \" is never closed."};
inline constexpr Message<> unclosed_single{"Het aanhalingsteken ' gaat nergens meer dicht.",
                                           "The quote ' is never closed."};
inline constexpr Message<> close_quote{"Zet het sluitende aanhalingsteken achter de tekst.",
                                       "Add the closing quote behind the text."};
inline constexpr Message<Quoted> apostrophe_first{
    "Een apostrof vooraan begint een aanhaling; schrijf de tekst tussen dubbele aanhalingstekens: \"{}\".",
    "An apostrophe in front begins a quotation; write the text between double quotes: \"{}\"."};
inline constexpr Message<> reading_stopped{"hier liep het lezen vast", "reading stopped here"};
inline constexpr Message<> quote_opens{"hier begint de aanhaling", "the quotation begins here"};
inline constexpr Message<> after_quote{"Achter het sluitende aanhalingsteken staat nog tekst.",
                                       "There is more text behind the closing quote."};
inline constexpr Message<> after_quote_hint{
    "Zet de hele tekst tussen aanhalingstekens; een apostrof erin kan tussen dubbele aanhalingstekens.",
    "Put the whole text between quotes; an apostrophe inside can stand between double quotes."};
inline constexpr Message<> after_bracket{"Achter het sluithaakje staat nog tekst.",
                                         "There is more text behind the closing bracket."};
inline constexpr Message<> after_bracket_hint{
    "Hoort het haakje bij een tekst, zet dan de hele tekst tussen aanhalingstekens.",
    "If the bracket belongs to a text, put the whole text between quotes."};
inline constexpr Message<> after_document{"Hier staat nog tekst, terwijl het bestand al af is.",
                                          "There is more text here, though the file is complete."};
inline constexpr Message<> after_document_hint{
    "Een bestand bestaat uit regels `sleutel: waarde`, allemaal even ver ingesprongen.",
    "A file consists of lines `key: value`, all indented alike."};
inline constexpr Message<> colon_in_value{"In deze waarde staat een dubbele punt met een spatie erachter.",
                                          "This value holds a colon with a space behind it."};
inline constexpr Message<> colon_in_value_hint{
    "Zet de waarde tussen dubbele aanhalingstekens, of begin ze met `|` en zet ze op de volgende regel.",
    "Put the value between double quotes, or begin it with `|` and put it on the next line."};
inline constexpr Message<> key_below_value{
    "Deze regel springt dieper in dan haar sleutel erboven, die al een waarde heeft.",
    "This line is indented deeper than the key above, which has a value already."};
inline constexpr Message<> key_below_value_hint{
    "Zet de regel recht onder de sleutel erboven, of haal daar de waarde weg.",
    "Align the line with the key above, or remove the value there."};
inline constexpr Message<Quoted> reserved{"Een waarde zonder aanhalingstekens begint niet met `{}`.",
                                          "A value without quotes does not begin with `{}`."};
inline constexpr Message<> quote_it{"Zet de waarde tussen dubbele aanhalingstekens.",
                                    "Put the value between double quotes."};
inline constexpr Message<> anchor{"`&` begint hier een anker; een ronde gebruikt er geen.",
                                  "`&` begins an anchor here; a round uses none."};
inline constexpr Message<> alias{"`*` begint hier een verwijzing; een ronde gebruikt er geen.",
                                 "`*` begins an alias here; a round uses none."};
inline constexpr Message<> merge_key{
    "`<<` voegt elders de inhoud van een anker in; een ronde gebruikt dat niet.",
    "`<<` merges an anchor elsewhere; a round does not use it."};
inline constexpr Message<> write_in_full{
    "Schrijf de waarde voluit; is dit gewone tekst, zet ze dan tussen aanhalingstekens.",
    "Write the value in full; if this is plain text, put it between quotes."};
inline constexpr Message<> tag{"`!` begint hier een tag; een ronde gebruikt er geen.",
                               "`!` begins a tag here; a round uses none."};
inline constexpr Message<> drop_tag{
    "Laat de tag weg; is dit gewone tekst, zet ze dan tussen aanhalingstekens.",
    "Leave the tag out; if this is plain text, put it between quotes."};
inline constexpr Message<> directive{"Deze regel is een YAML-instructie; een ronde gebruikt er geen.",
                                     "This line is a YAML directive; a round uses none."};
inline constexpr Message<> delete_line{"Verwijder de regel.", "Delete the line."};
inline constexpr Message<> second_document{"Hier begint een tweede document; een bestand heeft er één.",
                                           "A second document begins here; a file has one."};
inline constexpr Message<> second_document_hint{"Zet het in een eigen bestand, of verwijder deze regel.",
                                                "Put it in a file of its own, or delete this line."};
inline constexpr Message<> after_marker{"Op de regel met `---` of `...` staat niets anders.",
                                        "Nothing else stands on the line of `---` or `...`."};
inline constexpr Message<> new_line{"Zet de tekst op een eigen regel.", "Put the text on a line of its own."};
inline constexpr Message<> complex_key{
    "Een sleutel is een gewoon woord op één regel, zonder `? ` en zonder haakjes.",
    "A key is an ordinary word on one line, without `? ` and brackets."};
inline constexpr Message<> complex_key_hint{
    "Schrijf de sleutel als één woord; is dit tekst, zet ze dan tussen aanhalingstekens.",
    "Write the key as one word; if this is text, put it between quotes."};
inline constexpr Message<> key_too_long{"Deze sleutel is langer dan 1024 tekens.",
                                        "This key is longer than 1024 characters."};
inline constexpr Message<> missing_key{"Voor deze dubbele punt staat geen sleutel.",
                                       "There is no key before this colon."};
inline constexpr Message<> missing_key_hint{"Schrijf de sleutel voor de dubbele punt.",
                                            "Write the key before the colon."};
inline constexpr Message<> empty_end{
    "Voor dit sluitende aanhalingsteken staan lege regels; die leest niet elk programma even vaak.",
    "Empty lines stand before this closing quote; not every program counts them alike."};
inline constexpr Message<> empty_end_hint{"Zet het aanhalingsteken direct achter de tekst, of gebruik `|`.",
                                          "Put the quote right behind the text, or use `|`."};
inline constexpr Message<Quoted> bad_escape{"`{}` is geen bijzonder teken dat een tekst mag bevatten.",
                                            "`{}` is no special character that a text may hold."};
inline constexpr Message<> bad_escape_hint{
    "Schrijf `\\\\` voor een gewone backslash, of zet de tekst tussen enkele aanhalingstekens.",
    "Write `\\\\` for an ordinary backslash, or put the text between single quotes."};
inline constexpr Message<Quoted> block_header{
    "Achter `{}` staat op deze regel nog tekst; een tekstblok begint op de volgende regel.",
    "There is more text behind `{}` on this line; a block of text begins on the next line."};
inline constexpr Message<> block_header_hint{
    "Zet de tekst op de volgende regel, ingesprongen, of zet ze tussen aanhalingstekens.",
    "Put the text on the next line, indented, or put it between quotes."};
inline constexpr Message<> block_blank{"Deze lege regel springt verder in dan de tekst eronder.",
                                       "This empty line is indented deeper than the text below it."};
inline constexpr Message<> block_blank_hint{"Haal de spaties van de lege regel weg.",
                                            "Remove the spaces from the empty line."};
inline constexpr Message<> block_end{
    "Na een tekst met `>` eindigt het bestand op een regel met alleen spaties.",
    "Behind a text with `>` the file ends in a line of nothing but spaces."};
inline constexpr Message<> block_keep{
    "`+` bewaart hier lege regels zonder tekst, of achter `>`; daarover zijn YAML-programma's het oneens.",
    "`+` keeps empty lines without a text here, or behind `>`; YAML programs disagree on that."};
inline constexpr Message<> block_keep_hint{"Laat `+` weg, of gebruik `|+` met tekst eronder.",
                                           "Leave `+` out, or use `|+` with text below it."};

// --- flow collections ---
inline constexpr Message<Quoted> unclosed_bracket{"Het haakje `{}` gaat nergens meer dicht.",
                                                  "The bracket `{}` is never closed."};
inline constexpr Message<> close_bracket{
    "Zet het sluithaakje; hoort het haakje bij een tekst, zet die dan tussen aanhalingstekens.",
    "Add the closing bracket; if the bracket belongs to a text, put that between quotes."};
inline constexpr Message<Quoted> expected_comma{"Tussen de haakjes hoort hier een komma of `{}`.",
                                                "Between the brackets, a comma or `{}` belongs here."};
inline constexpr Message<> expected_comma_hint{
    "Zet de komma; staat er een komma of haakje in een tekst, zet die dan tussen aanhalingstekens.",
    "Add the comma; if a comma or bracket stands in a text, put that between quotes."};
inline constexpr Message<> empty_item{"Hier staat een komma zonder waarde ervoor.",
                                      "Here is a comma without a value before it."};
inline constexpr Message<> empty_item_hint{"Verwijder de komma.", "Delete the comma."};
inline constexpr Message<> expected_colon{
    "Tussen `{{` en `}}` staat `sleutel: waarde`; hier ontbreekt de dubbele punt.",
    "Between `{{` and `}}` stands `key: value`; the colon is missing here."};
inline constexpr Message<> expected_colon_hint{
    "Schrijf `sleutel: waarde`, met een spatie achter de dubbele punt.",
    "Write `key: value`, with a space behind the colon."};
inline constexpr Message<> pair_in_list{"Een `sleutel: waarde` tussen `[` en `]` heeft eigen haakjes nodig.",
                                        "A `key: value` between `[` and `]` needs brackets of its own."};
inline constexpr Message<> pair_in_list_hint{
    "Schrijf `[{{sleutel: waarde}}]`, of zet de tekst tussen aanhalingstekens.",
    "Write `[{{key: value}}]`, or put the text between quotes."};
inline constexpr Message<> question_in_flow{
    "Tussen haakjes lezen niet alle programma's een vraagteken als tekst.",
    "Between brackets, not every program reads a question mark as text."};
inline constexpr Message<> too_deep{"Dit gaat dieper dan 64 niveaus.", "This goes deeper than 64 levels."};
inline constexpr Message<> too_deep_hint{"Kijk na of er haakjes of streepjes te veel staan.",
                                         "See whether there are brackets or dashes too many."};

// --- keys twice, conflicts ---
inline constexpr Message<Quoted> duplicate_key{"De sleutel `{}` staat hier een tweede keer.",
                                               "The key `{}` stands here a second time."};
inline constexpr Message<> duplicate_key_hint{"Verwijder een van beide, of voeg ze samen.",
                                              "Delete one of them, or merge them."};
inline constexpr Message<> first_defined{"hier staat ze de eerste keer", "first defined here"};
inline constexpr Message<> merge_conflict{"Hier staat een samenvoegconflict van git dat nog open is.",
                                          "Here is a merge conflict of git that is still open."};
inline constexpr Message<> merge_conflict_hint{
    "Kies wat blijft, en verwijder de regels met `<<<<<<<`, `=======` en `>>>>>>>`.",
    "Choose what stays, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`."};
inline constexpr Message<> other_side{"hier begint de andere versie", "the other version begins here"};
inline constexpr Message<> conflict_end{"hier eindigt het conflict", "the conflict ends here"};

// --- warnings ---
inline constexpr Message<Quoted> surprising_word{"`{}` is hier gewone tekst, geen waar of onwaar.",
                                                 "`{}` is plain text here, not true or false."};
inline constexpr Message<Quoted, Quoted> surprising_word_hint{
    "Schrijf `{}` als je ja of nee bedoelt, en \"{}\" als je het woord bedoelt.",
    "Write `{}` if you mean yes or no, and \"{}\" if you mean the word."};
inline constexpr Message<Quoted> leading_zero{"`{}` is een getal, en daarvan gaat de nul vooraan verloren.",
                                              "`{}` is a number, and its leading zero is lost."};
inline constexpr Message<Quoted> leading_zero_hint{"Schrijf \"{}\" als de nul erbij hoort.",
                                                   "Write \"{}\" if the zero belongs to it."};
inline constexpr Message<Quoted> sexagesimal{
    "`{}` is hier tekst, maar oudere YAML-programma's lezen een getal.",
    "`{}` is text here, but older YAML programs read a number."};
inline constexpr Message<Quoted> in_quotes{"Schrijf \"{}\".", "Write \"{}\"."};

// --- edits ---
inline constexpr Message<> edit_unreadable{"Dit bestand bevat fouten; los die eerst op.",
                                           "This file has errors; mend those first."};
inline constexpr Message<> edit_no_place{"Die plaats staat niet in het bestand.",
                                         "That place is not in the file."};
inline constexpr Message<> edit_no_scalar{"Daar staat geen enkele waarde, maar een lijst of een blok.",
                                          "There is no single value there, but a list or a block."};
inline constexpr Message<> edit_no_mapping{"Daar staan geen sleutels waar er een bij kan.",
                                           "There are no keys there to which one can be added."};
inline constexpr Message<> edit_no_sequence{"Daar staat geen lijst.", "There is no list there."};
inline constexpr Message<> edit_key_exists{"Die sleutel staat er al.", "That key is there already."};
inline constexpr Message<> edit_whole_file{
    "Dan blijft er niets van het bestand over; verwijder het bestand zelf.",
    "Nothing of the file would be left; delete the file itself."};
inline constexpr Message<> edit_comment{
    "Daar staat een commentaar tussen dat verloren zou gaan; pas het bestand zelf aan.",
    "A comment there would be lost; change the file by hand."};
inline constexpr Message<> edit_uncertain{
    "Dit kan hier niet zonder dat er iets anders mee verandert; pas het bestand zelf aan.",
    "This cannot be done here without changing something else; change the file by hand."};
inline constexpr Message<Quoted> edit_unwritable{"Dit kan zo niet in het bestand staan: {}",
                                                 "This cannot stand in the file: {}"};

}  // namespace sw::messages::yaml
