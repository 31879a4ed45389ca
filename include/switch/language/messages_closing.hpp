// Words of the page for the closing event.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<std::string_view> closing_title{"Wat we leerden – {}", "What we learned – {}"};
inline constexpr Message<std::string_view, std::string_view> closing_title_for{"Wat we leerden – {} in {}", "What we learned – {} in {}"};
inline constexpr Message<std::string_view, std::string_view> closing_lead_on{"{}, {}.", "{}, {}."};
inline constexpr Message<std::string_view, std::string_view, std::string_view> closing_lead_at{"{}, {} ({}).", "{}, {} ({})."};

inline constexpr Words closing_ways_title{"Wie waarheen ging", "Who went where"};
inline constexpr Words closing_learned_title{"Wat jobshadowers leerden", "What jobshadowers learned"};
inline constexpr Words closing_learned_intro{"Uit de slotgesprekken met het team van de gastvoorziening.", "From the closing talks with the host's team."};
inline constexpr Message<std::string_view> closing_takes_along{"Mee naar huis: {}", "Taken home: {}"};
inline constexpr Message<std::string_view> closing_practices{"Om uit te proberen: {}", "To be tried: {}"};
inline constexpr Words closing_hosts_title{"Wat gastvoorzieningen leerden", "What hosts learned"};
inline constexpr Words closing_hosts_intro{"Wie ontvangt, leert ook: wat een blik van buiten opleverde.",
                                           "Who receives learns as well: what a look from outside brought."};
inline constexpr Words closing_nothing_yet{"Hier is nog niets genoteerd.", "Nothing is noted here yet."};

inline constexpr Words closing_actions_title{"Waar we mee verder gaan", "What we go on with"};
inline constexpr Words closing_actions_picture{"Verbeteringsacties per organisatie", "Improvement actions per organisation"};
inline constexpr Words closing_actions_legend{"Vol is afgerond; open is gepland of bezig.", "Filled is done; open is planned or under way."};
inline constexpr Message<std::int64_t, std::int64_t, std::int64_t> closing_actions_description{
    "{} acties bij {} organisaties; {} daarvan zijn afgerond. De tabel hieronder noemt ze een voor een.",
    "{} actions at {} organisations; {} of them are done. The table below names them one by one."};
inline constexpr Message<std::string_view, std::string_view> closing_done_of{"{} van {} afgerond", "{} of {} done"};
inline constexpr Words column_result{"Wat het opleverde", "What came of it"};

inline constexpr Words closing_thanks_title{"Met dank aan", "With thanks to"};
inline constexpr Message<std::string_view> closing_thanks_hosts{"Wie de deur openzette: {}.", "Who opened their doors: {}."};
inline constexpr Message<std::string_view> closing_thanks_mentors{"Wie mentor was: {}.", "Who was a mentor: {}."};
inline constexpr Message<std::string_view> closing_thanks_jobshadowers{"Wie op weg ging: {}.", "Who set out: {}."};
inline constexpr Message<std::string_view> closing_thanks_leads{"Wie het in huis trok: {}.", "Who carried it at home: {}."};
inline constexpr Noun mentors_noun{{"mentor", "mentor"}, {"mentoren", "mentors"}};
inline constexpr Noun jobshadowers_noun{{"jobshadower", "jobshadower"}, {"jobshadowers", "jobshadowers"}};
inline constexpr Noun leads_noun{{"projectverantwoordelijke", "project lead"}, {"projectverantwoordelijken", "project leads"}};

}  // namespace sw::msg
