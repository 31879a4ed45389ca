// Messages of the commands that change files.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<std::string_view, std::string_view> not_edited{"{} is niet gewijzigd: {}", "{} was not changed: {}"};
inline constexpr Message<> unreadable_now{"het bestand kan niet gelezen worden.", "the file can't be read."};
inline constexpr Message<> would_be_wrong{
    "Er is niets gewijzigd: dit zou een fout zijn. Met --force wordt het toch geschreven.",
    "Nothing was changed: this would be an error. With --force it is written all the same."};
inline constexpr Message<> made_nothing{"Er is niets aangemaakt: dit zou een fout zijn.", "Nothing was made: this would be an error."};
inline constexpr Message<> was_so_already{"Het stond er al zo.", "It stood like that already."};
inline constexpr Message<std::string_view> no_file_for{"Er is geen bestand voor ‘{}’.", "There is no file for ‘{}’."};
inline constexpr Message<std::string_view> not_a_path{"‘{}’ is geen plaats in een bestand: schrijf bijvoorbeeld hosting.places of visits[2].diary.",
                                                      "‘{}’ is no place in a file: write for example hosting.places or visits[2].diary."};
inline constexpr Message<std::string_view, std::string_view> no_field{"Een bestand van de soort {} heeft geen ‘{}’.", "A file of the kind {} has no ‘{}’."};
inline constexpr Message<std::string_view> not_one_value{"‘{}’ is geen enkele waarde: noem een sleutel of een element erin.",
                                                         "‘{}’ is not a single value: name a key or an item in it."};
inline constexpr Message<std::string_view> not_a_list{"‘{}’ is geen lijst.", "‘{}’ is not a list."};
inline constexpr Noun item_noun{{"element", "item"}, {"elementen", "items"}};
inline constexpr Message<std::string_view, std::string_view, std::string_view> no_item{
    "‘{}’ is er niet: {} heeft {}. Voeg er een toe met ‘switch add’.", "There is no ‘{}’: {} has {}. Add one with ‘switch add’."};
inline constexpr Message<std::string_view, std::string_view> was_added{"{}: {} heeft er een bij.", "{}: {} has one more."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> were_added{"{}: toegevoegd aan {}: {}.", "{}: added to {}: {}."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> was_set{"{}: {} is nu {}.", "{}: {} is now {}."};
inline constexpr Message<std::string_view, std::string_view> was_unset{"{}: {} is weg.", "{}: {} is gone."};
inline constexpr Message<std::string_view, std::string_view, std::int64_t> was_renamed{"{} heet nu {}; {} verwijzingen volgden.",
                                                                                        "{} is now called {}; {} references followed."};
inline constexpr Message<std::string_view> id_taken{"‘{}’ bestaat al.", "‘{}’ exists already."};
inline constexpr Message<std::string_view> no_exchange_of{"‘{}’ heeft geen uitwisseling die loopt.", "‘{}’ has no exchange that runs."};
inline constexpr Message<std::string_view, std::string_view> several_exchanges{"‘{}’ heeft er meer dan een: noem er een met --exchange ({}).",
                                                                               "‘{}’ has more than one: name one with --exchange ({})."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> visit_logged{
    "{}: het bezoek van {} is genoteerd, {}.", "{}: the visit of {} is noted, {}."};
inline constexpr Message<std::string_view, std::string_view> mentor_named{"{}: {} is mentor.", "{}: {} is the mentor."};
inline constexpr Message<std::string_view, std::string_view> status_now{"{} is nu {}.", "{} is now {}."};
inline constexpr Message<std::string_view, std::string_view> attended_now{"Aanwezig bij {}: {}.", "Present at {}: {}."};
inline constexpr Message<std::string_view> no_moment{"Er is geen moment ‘{}’ in deze ronde.", "There is no moment ‘{}’ in this round."};
inline constexpr Message<std::string_view, std::string_view> no_action{"De uitwisseling {} heeft geen actie ‘{}’.", "The exchange {} has no action ‘{}’."};
inline constexpr Message<std::string_view, std::string_view> action_noted{"{}: actie {} is genoteerd.", "{}: action {} is noted."};
inline constexpr Message<> nothing_given{"Zeg wat er genoteerd moet worden: zie de opties.", "Say what is to be noted: see the options."};
inline constexpr Message<std::string_view, std::string_view> several_visits{
    "‘{}’ had op {} meer dan een bezoek: noem de uren.", "‘{}’ had more than one visit on {}: name the hours."};
inline constexpr Message<std::string_view, std::string_view> no_visit_yet{
    "‘{}’ heeft op {} nog geen bezoek: noem de uren, zoals 09:00-16:30.", "‘{}’ has no visit on {} yet: name the hours, such as 09:00-16:30."};
inline constexpr Message<std::string_view> may_stand_there{
    "Wat je noemt, kan in {} staan, en dat bestand is nu niet te lezen. Herstel het eerst.",
    "What you name may stand in {}, and that file can't be read now. Mend it first."};
inline constexpr Message<> no_editor{"Geen editor gekend: zet er een in EDITOR, of geef de tekst zelf mee.",
                                     "No editor is known: put one in EDITOR, or give the text itself."};
inline constexpr Message<std::string_view> text_kept{"Wat je schreef, is bewaard in ‘{}’.", "What you wrote is kept in ‘{}’."};
inline constexpr Message<> headings_gone{
    "Een regel met ### is weg, dus is niet te weten wat waarbij hoort. Er is niets genoteerd.",
    "A line with ### is gone, so there is no telling what belongs where. Nothing was noted."};
inline constexpr Message<> no_text_given{"De invoer is leeg, dus er is niets genoteerd.", "The input is empty, so nothing was noted."};
inline constexpr Message<std::string_view, std::string_view, std::string_view, std::string_view, std::string_view, std::string_view> overlaps_visit{
    "Op {} staat al een bezoek van {} in {}, en {} valt daarmee samen. Moet dat bezoek anders: ‘switch set {} {}’.",
    "On {} there is a visit of {} in {} already, and {} overlaps it. To change that visit: ‘switch set {} {}’."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> replaced_text{
    "‘{}’ was ‘{}’ en is nu ‘{}’.", "‘{}’ was ‘{}’ and is now ‘{}’."};
inline constexpr Message<> nothing_written{"Er is niets nieuws geschreven, dus niets genoteerd.", "Nothing new was written, so nothing was noted."};
inline constexpr Message<> proposal_dropped{"Een beter voorstel kwam in de plaats.", "A better proposal took its place."};

}  // namespace sw::msg
