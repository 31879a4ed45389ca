// What `switch explain` says: why a person goes where they go, what else there was, and what would help.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::messages::explain {

using Name = std::string_view;
using Told = std::string_view;  ///< a phrase that is filled in

// --- a person ---
/// Who, from where, to where, the score.
inline constexpr Message<Name, Name, Name, std::int64_t> goes{"{} ({}) gaat naar {}, met een score van {} op 1000.",
                                                              "{} ({}) goes to {}, with a score of {} out of 1000."};
/// Who, and the first and last day.
inline constexpr Message<Name, Name> comes_between{"{} kan daar {} terecht.", "{} can be there {}."};
/// Who, from where, to where, how it is fixed, the place, the score.
inline constexpr Message<Name, Name, Name, Name, Name, std::int64_t> goes_fixed{
    "{} ({}) gaat naar {}. Dat ligt vast ({}, {}) en de matching laat het zo. De score is {} op 1000.",
    "{} ({}) goes to {}. That is fixed ({}, {}), and the matching leaves it so. The score is {} out of 1000."};
inline constexpr Message<Name, Name> no_place{"{} ({}) heeft geen plaats.", "{} ({}) has no place."};
/// A part of the score: its name, value, weight, reasons.
inline constexpr Message<Name, std::int64_t, std::int64_t, Told> part{"- {} {} (weegt {}): {}.", "- {} {} (weighs {}): {}."};
/// What a person gave: points by hand, a score of their own.
inline constexpr Message<Told> given{"- {}.", "- {}."};
inline constexpr Words next_none{"Een andere gastvoorziening is niet mogelijk.", "No other host is possible."};
/// The host and its score, then what speaks for either.
inline constexpr Message<Name, std::int64_t, Told> next{"Daarna past {} het best, met {}{}.",
                                                        "Next best is {}, with {}{}."};
inline constexpr Message<Name, std::int64_t, Told> fits_better{
    "Beter nog zou {} passen, met {}{}; hieronder staat wat dat zou kosten.",
    "{} would fit better still, with {}{}; below it says what that would cost."};
inline constexpr Message<Told> more_here{": hier meer voor {}", ": more here for {}"};
inline constexpr Message<Told> more_there{": daar meer voor {}", ": more there for {}"};
inline constexpr Message<Told, Told> more_both{": hier meer voor {}, daar voor {}", ": more here for {}, more there for {}"};
inline constexpr Message<Name, std::int64_t> part_difference{"{} (+{})", "{} (+{})"};
inline constexpr Words preferred_title{"Liever of beter passend, en waarom niet", "Preferred or fitting better, and why not"};
inline constexpr Message<std::int64_t, std::int64_t> wished{"voorkeur {}, score {}", "preference {}, score {}"};
inline constexpr Message<std::int64_t> scored{"score {}", "score {}"};
/// A host, its label, and what is told of it.
inline constexpr Message<Name, Told, Told> host_refused{"- {} ({}): kan niet. {}", "- {} ({}): not possible. {}"};
inline constexpr Message<Name, Told, Told> host_would{"- {} ({}): dan {}.", "- {} ({}): then {}."};
inline constexpr Message<Name, Told> host_stands{"- {} ({}): de duo's die vastliggen laten er geen plaats.",
                                                 "- {} ({}): the pairs that are fixed leave no place there."};
inline constexpr Message<Told> without{"Zonder dit duo {}.", "Without this pair {}."};
inline constexpr Message<Name> possible_none{"Geen enkele gastvoorziening is mogelijk: {}.", "No host is possible: {}."};
inline constexpr Message<Name> also_refused{"Elders kan het niet: {}.", "Elsewhere it can't be: {}."};
inline constexpr Message<Name, Told> refused_count{"{} bij {}", "{} at {}"};

// --- who competes for what ---
inline constexpr Noun place_noun{{"plaats", "place"}, {"plaatsen", "places"}};
/// So many people, so many places, where, who.
inline constexpr Message<std::int64_t, Told, Name, Name> rivals{
    "{} mensen kunnen alleen terecht op {} bij {}: {}.", "{} people can only go to {} at {}: {}."};
inline constexpr Message<Name> only_rival{"Wat kan, is ingenomen door duo's die vastliggen: {}.",
                                          "What is possible is taken by pairs that are fixed: {}."};
inline constexpr Message<Name> by_cap{"Bij {} is nog plaats, maar niet voor nog een collega.",
                                      "At {} there is room, but not for one more colleague."};
inline constexpr Message<Told> at_a_cost{"Een plaats zou kunnen, maar dan {}.", "A place could be had, but then {}."};

// --- what would help ---
inline constexpr Words helps_title{"Wat zou helpen, het beste eerst", "What would help, the best first"};
inline constexpr Words helps_nothing{"Geen enkele verandering alleen geeft een plaats: geen plaats meer, geen regel minder.",
                                     "No single change gives a place: no place more, no rule less."};
inline constexpr Message<Name, Told> help_place{"- Met een plaats meer bij {} {}.", "- With one more place at {}, {}."};
inline constexpr Message<std::int64_t, Name, Told> help_places{
    "- Tot {} plaatsen meer bij {}, elk goed voor één mens meer; met de eerste {}.",
    "- Up to {} more places at {}, each good for one person more; with the first, {}."};
inline constexpr Message<std::int64_t, Name, Told> help_places_at_once{"- Met {} plaatsen meer bij {} {}.",
                                                                       "- With {} more places at {}, {}."};
inline constexpr Message<Name, Name, Told> help_part{"- Als {} en {} elk apart zouden mogen gaan, {}.",
                                                     "- If {} and {} might each go alone, {}."};
inline constexpr Message<Name, Name, Told> help_elsewhere{"- Als {} en {} ook elders heen zouden mogen, {}.",
                                                          "- If {} and {} might go elsewhere as well, {}."};
inline constexpr Message<Name, Name, Told> help_receive{"- Als {} toch iemand ontving, en wel {}, dan {}.",
                                                        "- If {} did receive somebody, namely {}, then {}."};
/// What is lifted, and the effect.
inline constexpr Message<Told, Told> help_lift{"- Zonder deze regel: {} Dan {}.", "- Without this rule: {} Then {}."};
inline constexpr Message<Told> help_cap{"- Met één collega meer bij dezelfde gastvoorziening (matching: per_pair) {}.",
                                        "- With one more colleague at the same host (matching: per_pair), {}."};
inline constexpr Message<Name, Told> help_ready{"- Zodra de stappen van {} in orde zijn, {}.", "- Once the steps of {} are in order, {}."};
inline constexpr Words more_help{"Er zijn er nog, die minder helpen; --format json toont de beste tien.",
                                 "There are others, which help less; --format json shows the best ten."};

// --- what changes ---
inline constexpr Message<Name, Name, Name> moves{"gaat {} van {} naar {}", "{} moves from {} to {}"};
inline constexpr Message<Name, Name> gets{"krijgt {} een plaats bij {}", "{} gets a place at {}"};
inline constexpr Message<Name, Name> loses{"verliest {} de plaats bij {}", "{} loses the place at {}"};
inline constexpr Message<Name, Name> comes_at_another_time{"komt {} in een andere periode bij {}", "{} comes to {} in another period"};
/// Where nobody else moves.
inline constexpr Message<Told> alone{"geeft dat {}", "that makes {}"};
inline constexpr Message<Told, Told> then{"{}; dat geeft {}", "{}; that makes {}"};
inline constexpr Words lot{"voor het geheel niets dat telt: het lot besliste", "no difference in what counts: the lot decided"};
inline constexpr Words first_counts{" (het eerste weegt het zwaarst)", " (the first counts most)"};
inline constexpr Noun person_noun{{"mens", "person"}, {"mensen", "people"}};
inline constexpr Noun organisation_noun{{"organisatie", "organisation"}, {"organisaties", "organisations"}};
inline constexpr Noun pair_noun{{"duo", "pair"}, {"duo's", "pairs"}};
inline constexpr Message<Told> placed_more{"{} meer met een plaats", "{} more with a place"};
inline constexpr Message<Told> placed_fewer{"{} minder met een plaats", "{} fewer with a place"};
inline constexpr Message<Told> reciprocity_more{"{} meer in beide richtingen (uitsturen en ontvangen)", "{} more both sending and receiving"};
inline constexpr Message<Told> reciprocity_fewer{"{} minder in beide richtingen (uitsturen en ontvangen)", "{} fewer both sending and receiving"};
inline constexpr Message<Told, std::int64_t, std::int64_t> band_more{"{} meer met een score van {} tot {}", "{} more with a score of {} to {}"};
inline constexpr Message<Told, std::int64_t, std::int64_t> band_fewer{"{} minder met een score van {} tot {}", "{} fewer with a score of {} to {}"};
inline constexpr Message<std::int64_t> fit_more{"de som van de scores {} hoger", "the sum of the scores {} higher"};
inline constexpr Message<std::int64_t> fit_fewer{"de som van de scores {} lager", "the sum of the scores {} lower"};
inline constexpr Message<Told> kept_more{"{} meer behouden", "{} more kept"};
inline constexpr Message<Told> kept_fewer{"{} minder behouden", "{} fewer kept"};
inline constexpr Noun parted_more{{"tweetal of ruil meer die niet doorgaat", "more duo or swap that does not come about"},
                                  {"tweetallen of ruilen meer die niet doorgaan", "more duos or swaps that do not come about"}};
inline constexpr Noun parted_fewer{{"tweetal of ruil minder die niet doorgaat", "duo or swap fewer that does not come about"},
                                   {"tweetallen of ruilen minder die niet doorgaan", "duos or swaps fewer that do not come about"}};
inline constexpr Message<std::int64_t> rank_more{"de voorkeuren samen {} rangen lager vervuld", "the preferences met {} ranks further down"};
inline constexpr Message<std::int64_t> rank_fewer{"de voorkeuren samen {} rangen hoger vervuld", "the preferences met {} ranks higher up"};

// --- people who travel together, or swap places ---
inline constexpr Message<Name, Name> with_companion{"{} reist samen met {}.", "{} travels with {}."};
inline constexpr Message<Name, Name> swaps{"{} ruilt van plaats met {}.", "{} swaps places with {}."};
inline constexpr Message<Name, Name> no_swap{
    "{} ruilt niet van plaats met {}: zo weinig mogelijk ruilen vallen weg, en niemand verliest er een plaats door.",
    "{} does not swap places with {}: as few swaps as can be fall through, and nobody loses a place by it."};
inline constexpr Words duos_held{"Wat anders zou kunnen, is gezocht met al wie samen reist of ruilt waar ze nu zijn.",
                                 "What else could be was sought with all who travel together or swap where they are now."};
inline constexpr Words crowds_held{
    "Wat anders zou kunnen, is gezocht zonder nieuwe collega's bij een gastvoorziening met meer dan één periode.",
    "What else could be was sought without new colleagues at a host with more than one period."};

// --- a pair ---
inline constexpr Message<Name, Name, std::int64_t> stands{"{} gaat naar {}, met een score van {} op 1000: zo is het beste.",
                                                          "{} goes to {}, with a score of {} out of 1000: that is best."};
inline constexpr Message<Told> stands_without{"Mocht het niet: dan {}.", "Were it not to be: then {}."};
/// Who, to where, the score, the effect.
inline constexpr Message<Name, Name, std::int64_t, Told> would{"Als {} naar {} moest (score {}), dan {}.",
                                                               "If {} had to go to {} (score {}), then {}."};
inline constexpr Message<Name, Name> never{"{} kan niet naar {}: de duo's die vastliggen laten er geen plaats.",
                                           "{} can't go to {}: the pairs that are fixed leave no place there."};
inline constexpr Message<Name, Name, Told> refused{"{} kan niet naar {}. {}", "{} can't go to {}. {}"};
inline constexpr Message<std::int64_t, Told> were_it_not{"Kon het wel (score {}), dan {}.", "Were it possible (score {}), then {}."};
inline constexpr Message<Name, Name, Name, Name> fixed_there{"{} ligt vast bij {} ({}, {}); de matching laat dat zo.",
                                                             "{} is fixed at {} ({}, {}); the matching leaves it so."};
inline constexpr Message<Name, std::int64_t, Told> compared{"Nu is het {}, score {}{}.", "Now it is {}, score {}{}."};

// --- an organisation ---
inline constexpr Message<Name, std::int64_t, Told> receives{"{} ontvangt er {} op {}.", "{} receives {} in {}."};
inline constexpr Message<Name> receives_nobody{"{} ontvangt niemand deze ronde.", "{} receives nobody this round."};
inline constexpr Message<Name, Name, std::int64_t> guest{"- {} ({}), score {}", "- {} ({}), score {}"};
inline constexpr Words might_title{"Wie ook had kunnen komen, het lichtste verlies eerst", "Who might have come too, the lightest loss first"};
/// Who, where they go, the score here, what would be lost.
inline constexpr Message<Name, Name, std::int64_t, Told> might{"- {} (nu {}; score hier {}): dan {}.", "- {} (now {}; score here {}): then {}."};
inline constexpr Words nowhere{"nergens", "nowhere"};
inline constexpr Words might_nobody{"Niemand anders kon komen.", "Nobody else could come."};
inline constexpr Words might_not_for_fixed{"Niemand anders kon komen zonder dat een duo dat vastligt, moest wijken.",
                                           "Nobody else could come without a fixed pair giving way."};
inline constexpr Words refused_title{"Wie niet kan komen", "Who can't come"};
inline constexpr Message<Told> refused_one{"- {}", "- {}"};
inline constexpr Message<Name, Told, Told> refused_many{"- {}: {}. De eerste: {}", "- {}: {}. The first: {}"};
inline constexpr Message<Told> places_left{"Er blijft {} over: wie zou kunnen komen, gaat met minder verlies elders.",
                                           "There is {} left: those who could come lose less elsewhere."};
inline constexpr Message<Told> places_for_nobody{"Er blijft {} over: niemand anders kan komen.", "There is {} left: nobody else can come."};
inline constexpr Message<Told> one_more{"Een plaats meer: dan {}.", "One more place: then {}."};
inline constexpr Words one_more_nothing{"Een plaats meer zou niets veranderen.", "One more place would change nothing."};
/// Where more guests are fixed than there are places.
inline constexpr Message<std::int64_t, Told> some_more{"{} plaatsen meer: dan {}.", "{} more places: then {}."};
inline constexpr Message<std::int64_t> some_more_nothing{"{} plaatsen meer zouden niets veranderen.",
                                                         "{} more places would change nothing."};
inline constexpr Words column_more{"Plaatsen meer", "More places"};
inline constexpr Words sends_title{"Wie er zelf uitgaat", "Who goes from there"};
inline constexpr Message<Name, Name, std::int64_t> sent{"- {} gaat naar {}, score {}", "- {} goes to {}, score {}"};
inline constexpr Message<Name> stays{"- {} heeft geen plaats; ‘switch explain’ met de korte naam zegt waarom.",
                                     "- {} has no place; ‘switch explain’ with the short name says why."};
inline constexpr Message<Name> unready{"- {} gaat nog niet mee in de matching.", "- {} does not take part in the matching yet."};
inline constexpr Words sends_nobody{"Niemand.", "Nobody."};

// --- the command ---
inline constexpr Message<Name> pair_of_organisation{
    "‘{}’ is een organisatie, en vóór een gastvoorziening hoort een jobshadower: ‘switch explain JOBSHADOWER GASTVOORZIENING’.",
    "‘{}’ is an organisation, and before a host a jobshadower is wanted: ‘switch explain JOBSHADOWER HOST’."};
inline constexpr Message<Name> not_a_host{"‘{}’ is geen organisatie, en kan dus niemand ontvangen.",
                                          "‘{}’ is no organisation, and so can't receive anybody."};
inline constexpr Message<Name> not_explained{"‘{}’ is geen jobshadower en geen organisatie: daarover beslist de matching niets.",
                                             "‘{}’ is neither a jobshadower nor an organisation: the matching decides nothing there."};
/// Who, the organisation as it is written, where.
inline constexpr Message<Name, Name, Name> unknown_home{
    "{} werkt bij ‘{}’ ({}), maar die organisatie staat niet in deze ronde. Verbeter de korte naam; pas dan zoekt de matching een plaats.",
    "{} works at ‘{}’ ({}), but this round has no such organisation. Correct its short name; only then can the matching look for a place."};

// --- for spreadsheets and scripts ---
inline constexpr Words column_question{"vraag", "question"};
inline constexpr Words column_wish{"voorkeur", "preference"};
inline constexpr Words column_possible{"mogelijk", "possible"};
inline constexpr Words column_place{"plaats", "place"};
inline constexpr Words column_change{"verschil", "change"};
inline constexpr Words column_part{"deel", "part"};
inline constexpr Words column_who{"wie", "who"};
inline constexpr Words column_from{"van", "from"};
inline constexpr Words column_to{"naar", "to"};
inline constexpr Words column_kind{"soort", "kind"};
inline constexpr Words column_steps{"plaatsen", "places"};

}  // namespace sw::messages::explain
