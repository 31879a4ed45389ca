// What `switch verify` says, and what is wrong with a matching.json that can't be read.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::messages::proof {

using Name = std::string_view;

// --- a file that can't be read ---
inline constexpr Message<Name, Name> unusable{
    "{} is geen bewijs dat gelezen kan worden: {} ‘switch match --write’ maakt een nieuw.",
    "{} is no proof that can be read: {} ‘switch match --write’ makes a new one."};
inline constexpr Message<Name> no_proof{"Er is geen {} naast switch.yaml. ‘switch match --write’ maakt er een.",
                                        "There is no {} beside switch.yaml. ‘switch match --write’ makes one."};
/// The proof, and the file of scores as it names it.
inline constexpr Message<Name, Name> scores_missing{
    "{} is gemaakt met de scores van {}, en dat bestand staat niet bij de ronde. Zeg waar het staat: ‘switch verify --scores "
    "FILE.csv’.",
    "{} was made with the scores of {}, and that file is not in the round. Say where it is: ‘switch verify --scores "
    "FILE.csv’."};
inline constexpr Message<> scores_elsewhere{"Staan de scores elders, noem ze dan met ‘switch verify --scores FILE.csv’.",
                                            "If the scores are elsewhere, name them with ‘switch verify --scores FILE.csv’."};
inline constexpr Message<Name> scores_unneeded{"{} is zonder eigen scores gemaakt: laat --scores weg.",
                                               "{} was made without own scores: leave out --scores."};
inline constexpr Message<std::int64_t> no_json{"vanaf regel {} is het geen JSON meer.", "from line {} on it is no JSON."};
inline constexpr Message<Name> key_twice{"‘{}’ staat er twee keer in.", "‘{}’ stands there twice."};
inline constexpr Words too_deep{"het is dieper genest dan dit bestand ooit is.", "it is nested deeper than this file ever is."};
inline constexpr Message<Name> wrong_version{"de versie is {}, en deze switch leest versie 1.",
                                             "its version is {}, and this switch reads version 1."};
inline constexpr Message<Name> key_missing{"‘{}’ ontbreekt.", "‘{}’ is missing."};
inline constexpr Message<Name> key_unknown{"‘{}’ hoort er niet in.", "‘{}’ does not belong there."};
inline constexpr Message<Name> value_wrong{"de waarde van ‘{}’ kan niet.", "the value of ‘{}’ can't be."};

// --- the verdict ---
/// Placed, of how many, how many of them were fixed, the goals in order.
inline constexpr Message<std::int64_t, std::int64_t, Name, Name> proven{
    "{} van de {} jobshadowers hebben een plaats{}, en niemand kan beter: geen andere verdeling wint, in de volgorde {}.",
    "{} of {} jobshadowers have a place{}, and nobody can do better: no other arrangement wins, in the order {}."};
inline constexpr Message<std::int64_t, std::int64_t, Name, std::int64_t, Name> proven_of_weighed{
    "{} van de {} jobshadowers hebben een plaats{}, en met de {} duo's die gewogen zijn (niet alle die kunnen) kan niemand "
    "beter: geen andere verdeling wint, in de volgorde {}.",
    "{} of {} jobshadowers have a place{}, and with the {} pairs that were weighed (not all that can be) nobody can do "
    "better: no other arrangement wins, in the order {}."};
/// Placed, of how many, how many of them were fixed; a goal, what it comes to, and what it could at best.
inline constexpr Message<std::int64_t, std::int64_t, Name, Name, std::int64_t, std::int64_t> bounded{
    "{} van de {} jobshadowers hebben een plaats{}, wie samen reist of ruilt doet dat ook, en geen andere verdeling komt voor ‘{}’ verder "
    "dan van {} naar {}; wat daarvoor komt, kan niet beter.",
    "{} of {} jobshadowers have a place{}, those who travel together or swap do so, and no other arrangement takes ‘{}’ further "
    "than from {} to {}; what comes before that can't be better."};
inline constexpr Message<std::int64_t, std::int64_t, Name, Name> bounded_so_far{
    "{} van de {} jobshadowers hebben een plaats{}, wie samen reist of ruilt doet dat ook, en wat voor ‘{}’ komt, kan niet beter; wat "
    "daarna komt, is niet bewezen.",
    "{} of {} jobshadowers have a place{}, those who travel together or swap do so, and what comes before ‘{}’ can't be better; "
    "from there on it is not proven."};
inline constexpr Message<std::int64_t> of_which_fixed{" ({} vooraf vastgelegd)", " ({} fixed beforehand)"};
/// The file, and what changed as a list.
inline constexpr Message<Name, Name> changed{
    "Sinds {} gemaakt werd, is er iets veranderd dat telt, voor {}; ‘switch match’ toont wat nu het beste is.",
    "Since {} was made something that counts has changed, for {}; ‘switch match’ shows what is best now."};
inline constexpr Words rules_changed{"wat de ronde wil (switch.yaml)", "what the round wants (switch.yaml)"};
inline constexpr Message<Name, Name> differs{
    "De uitwisselingen zijn niet die van het bewijs in {}: {}.", "The exchanges are not those of the proof in {}: {}."};
/// A person, the hosts of the proof, those on disk.
inline constexpr Message<Name, Name, Name> differs_for{"voor {} zegt het bewijs {}, en exchanges/ {}",
                                                       "for {} the proof says {}, and exchanges/ {}"};
inline constexpr Words nowhere{"geen plaats", "no place"};
inline constexpr Message<Name, Name> wrong{"{} bewijst niets: {}", "{} proves nothing: {}"};
inline constexpr Words flaw_shape{"het hoort bij andere mensen, organisaties of doelen dan deze ronde heeft.",
                                  "it belongs to other people, organisations or goals than this round has."};
inline constexpr Words flaw_choice{"het stuurt iemand waar dat niet kan, waar geen plaats is of te veel collega's gaan.",
                                   "it sends somebody where that can't be, where no place is left, or too many colleagues go."};
inline constexpr Words flaw_totals{"de totalen zijn niet die van de duo's.", "its totals are not those of its pairs."};
inline constexpr Words flaw_price{"volgens zijn eigen prijzen wint er een andere verdeling.",
                                  "by its own prices some other arrangement wins."};

// --- for spreadsheets and scripts ---
inline constexpr Words column_verdict{"oordeel", "verdict"};
inline constexpr Words column_placed{"met plaats", "placed"};
inline constexpr Words column_fixed{"vastgelegd", "fixed"};
inline constexpr Words column_pairs{"duo's gewogen", "pairs weighed"};
inline constexpr Words column_proven{"volgens het bewijs", "by the proof"};
inline constexpr Words column_on_disk{"volgens exchanges/", "by exchanges/"};
inline constexpr Words column_what{"wat", "what"};
inline constexpr Words verdict_proven{"bewezen", "proven"};
inline constexpr Words verdict_bounded{"begrensd", "bounded"};
inline constexpr Words verdict_changed{"gewijzigd sindsdien", "changed since"};
inline constexpr Words verdict_differs{"andere uitwisselingen", "other exchanges"};
inline constexpr Words verdict_wrong{"geen bewijs", "no proof"};

}  // namespace sw::messages::proof
