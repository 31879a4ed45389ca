// What the matching says of hosts with places per period.
#pragma once

#include "switch/language/messages_matching.hpp"

namespace sw::messages::matching {

// A table: one entry a line.
// clang-format off

inline constexpr Message<Name> no_places_in_window{"{} heeft in geen periode van de ronde een plaats.", "{} has a place in no period of the round."};
inline constexpr Message<Name, Name, Name> no_period_for_two{
    "{} reist samen met {}, en bij {} is er geen periode die allebei past en plaats heeft voor twee.",
    "{} travels with {}, and {} has no period that suits both and has places for two."};
inline constexpr Message<Name, Name> in_that_period{"{} {}", "{} {}"};

inline constexpr Message<Name, Name, Name> no_period_left{
    "{} ligt vast bij {}, maar in geen periode die past is er nog een plaats: de plaatsen zijn er {}.",
    "{} is fixed at {}, but no period that suits has a place left: its places are {}."};
inline constexpr Message<Name, Name> no_day_along{"{} heeft geen dag {}.", "{} has no day {}."};
inline constexpr Message<Name, std::int64_t, std::int64_t> places_never_used{
    "{} heeft {} plaatsen, maar de periodes komen samen op {}: de andere worden nooit gebruikt.",
    "{} has {} places, but the periods come to {} together: the others are never used."};
inline constexpr Message<Name, Name, std::int64_t, std::int64_t> too_few_days{
    "{} kunnen niet allemaal bij {} terecht. Dagen die hun passen: {}. Tegelijk welkom: {}.",
    "{} can't all come to {}. Days that suit them: {}. Welcome at once: {}."};
inline constexpr Message<Name, Name, std::int64_t> no_day_left{
    "{} kan niet bij {} terecht: op de dagen die passen, komen er al anderen. Tegelijk welkom: {}.",
    "{} can't come to {}: on the days that suit, others come already. Welcome at once: {}."};
inline constexpr Message<Name, std::int64_t, Name> taken_in_periods{
    "{} (score {}): er is nog plaats, maar niet wanneer het past: dan ingenomen door {}",
    "{} (score {}): there is a place left, but not when it suits: taken by {} then"};
inline constexpr Message<Name, std::int64_t> full_in_periods{
    "{} (score {}): er is nog plaats, maar niet wanneer het past",
    "{} (score {}): there is a place left, but not when it suits"};

inline constexpr Words column_from{"eerste dag", "first day"};
inline constexpr Words column_until{"laatste dag", "last day"};

inline constexpr Message<Name> stands_rescheduled{"{}: dat blijft staan, in een andere periode", "{}: that stands, in another period"};
inline constexpr Words change_rescheduled{"komt in een andere periode", "comes in another period"};
inline constexpr Words ear_same_host{"gastvoorziening", "host"};
inline constexpr Message<Name, Name, Name, Name> tell_rescheduled{"{} kan naar {} {}, en niet {}.", "{} can go to {} {}, and not {}."};

inline constexpr Message<Name, std::int64_t> change_the_periods{
    "Bij {} is het aantal plaatsen per periode opgegeven, samen {}: meer worden het alleen in de periodes zelf (`hosting: available`).",
    "{} gives its places per period, {} together: more come only from the periods themselves (`hosting: available`)."};

}  // namespace sw::messages::matching
