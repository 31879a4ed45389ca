// The words around tallies of hours.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Words hours_people{"Uren per jobshadower", "Hours per jobshadower"};
inline constexpr Words hours_short{"Wie het nog niet haalt", "Who has not got there yet"};
inline constexpr Words hours_exchanges{"Uren per uitwisseling", "Hours per exchange"};
inline constexpr Words hours_organisations{"Uitgestuurd en ontvangen per organisatie",
                                           "Sent and received per organisation"};
inline constexpr Words hours_networks{"Uitgestuurd en ontvangen per netwerk",
                                      "Sent and received per network"};
inline constexpr Words hours_months{"Uren per maand", "Hours per month"};
inline constexpr Words hours_remarks{"Wat opvalt bij de bezoeken", "What is odd about the visits"};

inline constexpr Words hours_working_paper{"Werkdocument: dit is geen ESF-registratie.",
                                           "Working paper: this is no ESF registration."};

inline constexpr Message<std::string_view, std::string_view> hours_all_visits{
    "{}: alle bezoeken van de ronde, stand op {}.", "{}: all visits of the round, as of {}."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> hours_visits_from{
    "{}: bezoeken vanaf {}, stand op {}.", "{}: visits from {} on, as of {}."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> hours_visits_until{
    "{}: bezoeken tot en met {}, stand op {}.", "{}: visits up to and including {}, as of {}."};
inline constexpr Message<std::string_view, std::string_view, std::string_view, std::string_view>
    hours_visits_between{"{}: bezoeken van {} tot en met {}, stand op {}.",
                         "{}: visits from {} up to and including {}, as of {}."};

inline constexpr Words hours_breaks_count{"Pauzes tellen mee als werkuren.",
                                          "Breaks count as working hours."};
inline constexpr Words hours_breaks_off{"Pauzes tellen niet mee.", "Breaks don't count."};
inline constexpr Message<std::string_view, std::string_view> hours_breaks_assumed{
    "Pauzes tellen niet mee; een bezoek van {} of langer waarbij geen pauze vermeld staat, krijgt {} pauze.",
    "Breaks don't count; a visit of {} or longer that gives no break has {} taken off."};
inline constexpr Words hours_host_only{"Alleen uren in de gastvoorziening tellen.",
                                       "Only hours at the host count."};
inline constexpr Words hours_preparation_too{
    "Ook bijgewoonde leeruitwisselingsmomenten tellen mee als uren, niet als dagen.",
    "Exchange moments attended count as hours too, not as days."};
inline constexpr Words hours_overlap_once{"Uren van één persoon die overlappen, tellen één keer.",
                                          "Hours of one person that overlap count once."};

inline constexpr Message<std::string_view> hours_minimum{"Minimum: {}.", "Minimum: {}."};
inline constexpr Message<std::string_view> hours_aim{"Streefdoel: {}.", "Aim: {}."};
inline constexpr Noun hours_noun{{"uur", "hour"}, {"uur", "hours"}};
inline constexpr Noun days_noun{{"dag", "day"}, {"dagen", "days"}};
inline constexpr Words hours_left_whole_round{"Wat nog rest, is over de hele ronde berekend.",
                                              "What is left is counted over the whole round."};
inline constexpr Message<std::string_view, std::int64_t> hours_possible_days{
    "Vrije dagen: werkdagen tot en met {} waarop jobshadower en gastvoorziening kunnen, zonder feestdagen en "
    "zonder dagen die al bezet zijn; een dag telt voor hoogstens {} uur.",
    "Free days: working days up to and including {} that suit jobshadower and host, without holidays and "
    "days "
    "that are taken already; one day counts for {} hours at most."};

inline constexpr Words outlook_reached{"gehaald", "reached"};
inline constexpr Words outlook_planned{"gepland", "planned"};
inline constexpr Words outlook_possible{"haalbaar", "possible"};
inline constexpr Words outlook_impossible{"onhaalbaar", "impossible"};
inline constexpr Words outlook_meaning{
    "Stand: gehaald; gepland, dus gehaald als alles doorgaat; haalbaar in de vrije dagen; of onhaalbaar.",
    "Standing: reached; planned, so reached if all goes as planned; possible in the free days; or impossible."};

inline constexpr Words column_jobshadower{"Jobshadower", "Jobshadower"};
inline constexpr Words column_host{"Gastvoorziening", "Host"};
inline constexpr Words column_exchange{"Uitwisseling", "Exchange"};
inline constexpr Words column_organisation{"Organisatie", "Organisation"};
inline constexpr Words column_network{"Netwerk", "Network"};
inline constexpr Words column_month{"Maand", "Month"};
inline constexpr Words column_done{"Gedaan", "Done"};
inline constexpr Words column_planned{"Gepland", "Planned"};
inline constexpr Words column_left{"Rest", "Left"};
inline constexpr Words column_days_done{"Dagen gedaan", "Days done"};
inline constexpr Words column_days_planned{"Dagen gepland", "Days planned"};
inline constexpr Words column_days_left{"Dagen rest", "Days left"};
inline constexpr Words column_talks{"Dagen met gesprek", "Days with talk"};
inline constexpr Words column_unconfirmed{"Niet bevestigd", "Not confirmed"};
inline constexpr Words column_to_plan{"Te plannen", "To plan"};
inline constexpr Words column_days_to_plan{"Dagen te plannen", "Days to plan"};
inline constexpr Words column_until{"Tot en met", "Until"};
inline constexpr Words column_free_days{"Vrije dagen", "Free days"};
inline constexpr Words column_outlook{"Stand", "Standing"};
inline constexpr Words column_people{"Mensen", "People"};
inline constexpr Words column_people_sent{"Mensen uit", "People sent"};
inline constexpr Words column_people_received{"Mensen in", "People received"};
inline constexpr Words column_days_sent{"Dagen uit", "Days sent"};
inline constexpr Words column_days_received{"Dagen in", "Days received"};
inline constexpr Words column_sent{"Uren uit", "Hours sent"};
inline constexpr Words column_received{"Uren in", "Hours received"};
inline constexpr Words column_balance{"Saldo", "Balance"};
inline constexpr Words column_balance_planned{"Saldo met gepland", "Balance with planned"};
inline constexpr Words column_visits{"Bezoeken", "Visits"};
inline constexpr Words column_date{"Dag", "Day"};
inline constexpr Words column_remark{"Wat", "What"};
inline constexpr Words column_who{"Wie", "Who"};
inline constexpr Words column_detail{"Toelichting", "Detail"};
inline constexpr Words balance_meaning{
    "Saldo: ontvangen min uitgestuurd. Uit en in: wat gedaan is; een dag is een dag van één persoon.",
    "Balance: received less sent. Sent and received: what is done; a day is one day of one person."};

inline constexpr Words remark_overlap{"overlapt", "overlap"};
inline constexpr Words remark_crowded{"te veel tegelijk", "too many at once"};
inline constexpr Words remark_outside{"buiten de periode", "outside the period"};
inline constexpr Words remark_holiday{"feestdag", "holiday"};
inline constexpr Words remark_unconfirmed{"niet bevestigd", "not confirmed"};
inline constexpr Message<std::string_view> remark_overlap_detail{"{} samen", "{} at the same time"};
inline constexpr Message<std::string_view, std::string_view> remark_overlaps_detail{"{} samen, en ook met {}", "{} at the same time, and also with {}"};
inline constexpr Noun remark_visits{{"ander bezoek", "other visit"}, {"andere bezoeken", "other visits"}};
inline constexpr Message<std::int64_t> remark_left_out{"Op deze dag zijn het er nog {} meer.", "On this day there are {} more of these."};
inline constexpr Message<std::int64_t, std::int64_t> remark_crowded_detail{"{} jobshadowers, plaats voor {}",
                                                                           "{} jobshadowers, room for {}"};
inline constexpr Words remark_unconfirmed_detail{"nog gepland, maar de dag is voorbij",
                                                 "still planned, but the day has passed"};

}  // namespace sw::msg
