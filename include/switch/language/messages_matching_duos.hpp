// What the matching says of two who travel together or swap places.
#pragma once

#include "switch/language/messages_matching.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::messages::matching {

// --- why a pair can't be ---
/// Who, with whom, and why that one can't.
inline constexpr Message<Name, Name, Name> companion_refused{"{} reist samen met {}. {}", "{} travels with {}. {}"};
inline constexpr Message<Name, Name, Name> no_room_for_two{
    "{} reist samen met {}, en bij {} is er geen plaats voor twee.", "{} travels with {}, and {} has no place for two."};

/// Who, with whom, and where that one works.
inline constexpr Message<Name, Name, Name> swaps_only{"{} ruilt van plaats met {} en gaat dus alleen naar {}.",
                                                      "{} swaps places with {} and so goes to {} only."};
inline constexpr Message<Name, Name, Name> swap_refused{"{} ruilt van plaats met {}. {}", "{} swaps places with {}. {}"};

// --- what is wrong with what they say ---
inline constexpr Message<Name> travels_alone{"{} zou met zichzelf reizen.", "{} would travel with themselves."};
inline constexpr Message<Name> swaps_alone{"{} zou met zichzelf ruilen.", "{} would swap with themselves."};
/// Who says so, of whom, and who of the two does not go.
inline constexpr Message<Name, Name, Name> companion_stays{
    "{} reist samen met {}, maar {} gaat niet jobshadowen; dit telt niet mee.",
    "{} travels with {}, but {} does not go jobshadowing; this does not count."};
inline constexpr Message<Name, Name, Name> swapper_stays{
    "{} ruilt van plaats met {}, maar {} gaat niet jobshadowen; dit telt niet mee.",
    "{} swaps places with {}, but {} does not go jobshadowing; this does not count."};
/// What somebody says, and what two others have said already.
inline constexpr Message<Name, Name> but{"{}, maar {}.", "{}, but {}."};
inline constexpr Message<Name, Name> would_travel{"{} zou met {} reizen", "{} would travel with {}"};
inline constexpr Message<Name, Name> would_swap{"{} zou met {} ruilen", "{} would swap with {}"};
inline constexpr Message<Name, Name> travels_already{"{} reist al samen met {}", "{} travels with {} already"};
inline constexpr Message<Name, Name> swaps_already{"{} ruilt al met {}", "{} swaps with {} already"};
inline constexpr Words says_that{"dat staat hier", "this says so"};
inline constexpr Message<Name, Name> unlike_companions{
    "{} en {} reizen samen, en zeggen niet hetzelfde over apart gaan.",
    "{} and {} travel together, and do not say the same about being parted."};
inline constexpr Message<Name, Name> unlike_swappers{
    "{} en {} ruilen van plaats, en zeggen niet hetzelfde over elders heen gaan.",
    "{} and {} swap places, and do not say the same about going elsewhere."};
inline constexpr Words says_otherwise{"hier staat het anders", "here it says otherwise"};
inline constexpr Message<Name, Name, Name> companions_over_cap{
    "{} en {} reizen samen en werken allebei bij {}, en er mag maar één mens per organisatie naar dezelfde gastvoorziening.",
    "{} and {} travel together and both work at {}, and only one person of an organisation may go to the same host."};
/// Who is fixed, where, who travels along, and why that one can't.
inline constexpr Message<Name, Name, Name, Name> companion_kept_out{
    "{} ligt vast bij {} en reist samen met {}, die er niet bij kan. {}",
    "{} is fixed at {} and travels with {}, who can't be there. {}"};
/// Who is fixed, at whose organisation, where the other one can't go in return, and why.
inline constexpr Message<Name, Name, Name, Name, Name> swapper_kept_out{
    "{} ligt vast bij {} en ruilt met {}, die niet naar {} kan. {}",
    "{} is fixed at {} and swaps with {}, who can't go to {}. {}"};
/// Who is fixed, where, who swaps, and where the first one goes in that swap.
inline constexpr Message<Name, Name, Name, Name> swapper_fixed_elsewhere{
    "{} ligt vast bij {} en ruilt met {}. {}", "{} is fixed at {} and swaps with {}. {}"};
inline constexpr Message<Name, Name> swap_elsewhere{"In die ruil gaat {} naar {}.", "In that swap {} goes to {}."};
inline constexpr Message<Name, Name, Name> swap_cant_be{"{} en {} zouden van plaats ruilen, maar dat kan niet. {}",
                                                        "{} and {} would swap places, but that can't be. {}"};
inline constexpr Message<Name, Name, Name> swap_at_home{
    "{} en {} zouden van plaats ruilen, maar werken allebei bij {}.",
    "{} and {} would swap places, but both work at {}."};
inline constexpr Message<Name> no_room_along{"{} heeft geen plaats meer.", "{} has no place left."};
inline constexpr Message<Name> no_cap_along{"Er gaan al genoeg mensen van {} heen.", "Enough people of {} go there already."};
inline constexpr Message<Name, Name> companions_nowhere{
    "{} en {} reizen samen, en nergens kunnen ze allebei heen.", "{} and {} travel together, and there is nowhere that both can go."};

// --- how it comes out ---
/// Why a pair of one of a duo stands, or why there is none.
inline constexpr Message<Name> goes_along_with{"reist samen met {}", "travels with {}"};
inline constexpr Message<Name> parted_from{
    "apart van {}: zo weinig mogelijk tweetallen gaan apart, en niemand verliest er een plaats door",
    "parted from {}: as few duos as can be are, and nobody loses a place by it"};
inline constexpr Message<Name> both_or_neither{"reist samen met {}: allebei een plaats, of geen van beiden",
                                               "travels with {}: a place for both, or for neither"};
inline constexpr Message<Name> swaps_with{"ruilt van plaats met {}", "swaps places with {}"};
inline constexpr Message<Name> swap_or_neither{"ruilt van plaats met {}: allebei een plaats, of geen van beiden",
                                               "swaps places with {}: a place for both, or for neither"};
inline constexpr Message<Name> no_swap{
    "geen ruil met {}: zo weinig mogelijk ruilen vallen weg, en niemand verliest er een plaats door",
    "no swap with {}: as few swaps as can be fall through, and nobody loses a place by it"};
/// With whom, and what stands in the way.
inline constexpr Message<Name, Name> no_swap_because{"geen ruil met {}: {}", "no swap with {}: {}"};
inline constexpr Words companions_title{"Wie samen gaat of ruilt", "Who goes together or swaps"};
inline constexpr Words column_with{"met", "with"};
inline constexpr Words column_bond{"wat", "what"};
inline constexpr Words column_outcome{"stand", "status"};
inline constexpr Words column_against{"waarom niet", "why not"};
inline constexpr Words bond_together{"tweetal", "duo"};
inline constexpr Words bond_swap{"ruil", "swap"};
inline constexpr Words outcome_comes_about{"gaat door", "comes about"};
inline constexpr Words outcome_parted{"gaat niet door", "does not come about"};
inline constexpr Words outcome_no_place{"geen plaats", "no place"};
/// The search for a best round ended before it was done: the lane that is open, what it comes to, and what it could at best.
inline constexpr Message<Name, std::int64_t, std::int64_t> best_found{
    "Dit is de beste verdeling die gevonden werd. Niet alles is nagegaan, door wie samen reist of ruilt of door periodes: voor ‘{}’ staat er {}, en beter dan {} kan zeker niet; wat ervoor komt, is bewezen.",
    "This is the best round that was found. Not everything was looked into, because of those who travel together or swap or because of periods: ‘{}’ stands at {}, and better than {} can't be for certain; what comes before it is proven."};
inline constexpr Message<Name> best_found_unbounded{
    "Dit is de beste verdeling die gevonden werd. Niet alles is nagegaan, door wie samen reist of ruilt of door periodes: van ‘{}’ af is het niet bewezen.",
    "This is the best round that was found. Not everything was looked into, because of those who travel together or swap or because of periods: from ‘{}’ on it is not proven."};
/// Of two who go together or swap.
inline constexpr Message<Name, std::int64_t> room_not_for_both{"{} (score {}): er is plaats, maar niet voor allebei",
                                                               "{} (score {}): there is room, but not for both"};

}  // namespace sw::messages::matching
