// The words around learning questions and the actions that come of them.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Words trace_title{"Wat er van de leervragen werd", "What became of the learning questions"};
inline constexpr Words trace_story_title{"Van leervraag tot verbetering",
                                         "From learning question to improvement"};
inline constexpr Message<std::string_view, std::string_view> trace_left_out{"{}: nog {}, hier niet gevolgd", "{}: {} more, not followed here"};
inline constexpr Noun trace_question_noun{{"leervraag", "question"}, {"leervragen", "questions"}};
inline constexpr Message<std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t> trace_questions{
    "Leervragen: {}. Mee op bezoek: {}; met een actie: {}; geëvalueerd: {}; met bericht aan wie inspireerde: {}.",
    "Questions: {}. Taken along on a visit: {}; with an action: {}; evaluated: {}; fed back to who inspired it: {}."};
inline constexpr Message<std::int64_t, std::int64_t> trace_hosts{
    "Uitwisselingen met een bezoek: {}. De gastvoorziening vertelt wat ze zelf leerde in: {}.",
    "Exchanges with a visit: {}. The host says what it learned itself in: {}."};
inline constexpr Words actions_title{"Verbeteringsacties", "Improvement actions"};
inline constexpr Words actions_organisations_title{"Verbeteringsacties per organisatie",
                                                   "Improvement actions per organisation"};

inline constexpr Words link_wording{"leervraag", "learning question"};
inline constexpr Words link_exchange{"gastvoorziening", "host"};
inline constexpr Words link_strength{"troef", "strength"};
inline constexpr Words link_programme{"programma", "programme"};
inline constexpr Words link_visit{"bezoek", "visit"};
inline constexpr Words link_diary{"dagboek", "diary"};
inline constexpr Words link_talk{"mentorgesprek", "mentor talk"};
inline constexpr Words link_closing_talk{"slotgesprek", "closing talk"};
inline constexpr Words link_report_back{"terugkoppeling", "report-back"};
inline constexpr Words link_action{"actie", "action"};
inline constexpr Words link_owner{"wie opvolgt", "who follows up"};
inline constexpr Words link_evaluation{"evaluatie", "evaluation"};
inline constexpr Words link_feedback{"bericht aan wie inspireerde", "feedback to who inspired it"};
inline constexpr Words link_host_learned{"wat de gastvoorziening leerde", "what the host learned"};

inline constexpr Words state_there{"ja", "yes"};
inline constexpr Words state_to_come{"komt nog", "to come"};
inline constexpr Words state_missing{"ontbreekt", "missing"};

inline constexpr Words gap_owner{"niemand volgt op", "nobody follows up"};
inline constexpr Words gap_overdue{"te laat", "overdue"};
inline constexpr Words gap_evaluation{"geen evaluatie gepland", "no evaluation planned"};
inline constexpr Words gap_evaluation_overdue{"evaluatie niet gebeurd", "evaluation not done"};
inline constexpr Words gap_feedback{"geen bericht aan wie inspireerde", "no feedback to who inspired it"};

inline constexpr Words column_question{"Leervraag", "Question"};
inline constexpr Words column_trace_host{"Bij", "At"};
inline constexpr Words column_strengths{"Troeven", "Strengths"};
inline constexpr Words column_programme{"Programma", "Programme"};
inline constexpr Words column_trace_visits{"Bezoeken", "Visits"};
inline constexpr Words column_trace_talks{"Gesprekken", "Talks"};
inline constexpr Words column_actions{"Acties", "Actions"};
inline constexpr Words column_evaluated{"Geëvalueerd", "Evaluated"};
inline constexpr Words column_fed_back{"Bericht gegeven", "Fed back"};
inline constexpr Words column_missing{"Wat ontbreekt", "What is missing"};
inline constexpr Words column_link{"Schakel", "Link"};
inline constexpr Words column_link_date{"Dag", "Day"};
inline constexpr Words column_text{"Wat", "What"};
inline constexpr Words column_link_state{"Is er", "Is there"};
inline constexpr Words column_home{"Organisatie", "Organisation"};
inline constexpr Words column_action_exchange{"Uitwisseling", "Exchange"};
inline constexpr Words column_action{"Actie", "Action"};
inline constexpr Words column_owner{"Wie", "Who"};
inline constexpr Words column_due{"Tegen", "By"};
inline constexpr Words column_action_status{"Stand", "State"};
inline constexpr Words column_evaluation_planned{"Evaluatie gepland", "Evaluation planned"};
inline constexpr Words column_evaluation_done{"Evaluatie gedaan", "Evaluation done"};
inline constexpr Words column_feedback_date{"Bericht gegeven", "Fed back"};
inline constexpr Words column_actions_done{"Klaar", "Done"};
inline constexpr Words column_without_owner{"Zonder opvolger", "Without owner"};
inline constexpr Words column_overdue{"Te laat", "Overdue"};
inline constexpr Words column_without_evaluation{"Zonder evaluatie", "Without evaluation"};
inline constexpr Words column_without_feedback{"Zonder bericht", "Without feedback"};

}  // namespace sw::msg
