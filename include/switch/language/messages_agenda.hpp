// The words of the agenda.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<std::string_view> agenda_title{"Agenda – {}", "Agenda – {}"};

inline constexpr Words event_moment{"moment", "moment"};
inline constexpr Words event_intake{"intakegesprek", "intake talk"};
inline constexpr Words event_visit{"bezoek", "visit"};
inline constexpr Words event_closing_talk{"slotgesprek", "closing talk"};
inline constexpr Words event_report_back{"terugkoppeling", "report-back"};
inline constexpr Words event_action_due{"actie", "action"};
inline constexpr Words event_evaluation{"evaluatie", "evaluation"};
inline constexpr Words event_step_due{"uiterste dag", "due day"};

inline constexpr Words event_planned{"gepland", "planned"};
inline constexpr Words event_done{"gedaan", "done"};
inline constexpr Words event_cancelled{"afgelast", "cancelled"};

inline constexpr Message<std::string_view> intake_title{"Intakegesprek met {}", "Intake talk with {}"};
inline constexpr Message<std::string_view, std::string_view> visit_title{"Bezoek van {} aan {}",
                                                                        "Visit of {} to {}"};
inline constexpr Message<std::string_view, std::string_view> closing_talk_title{
    "Slotgesprek van {} bij {}", "Closing talk of {} at {}"};
inline constexpr Message<std::string_view> report_back_title{"Terugkoppeling van {} in het eigen team",
                                                             "Report-back of {} in the own team"};
inline constexpr Message<std::string_view> action_due_title{"Actie klaar: {}", "Action ready: {}"};
inline constexpr Message<std::string_view> evaluation_title{"Evaluatie: {}", "Evaluation: {}"};
inline constexpr Message<std::string_view> step_due_title{"Uiterste dag voor stap {}", "Step {} is due"};
inline constexpr Message<std::string_view, std::string_view> check_due_title{"Uiterste dag: {} ({})", "Due: {} ({})"};

inline constexpr Message<std::string_view> event_mentor{"Mentor: {}", "Mentor: {}"};
inline constexpr Message<std::string_view> event_activity{"Programma: {}", "Programme: {}"};

inline constexpr Words column_event_day{"Dag", "Day"};
inline constexpr Words column_event_time{"Uur", "Time"};
inline constexpr Words column_event_kind{"Soort", "Kind"};
inline constexpr Words column_event_title{"Wat", "What"};
inline constexpr Words column_event_place{"Waar", "Where"};
inline constexpr Words column_event_people{"Wie", "Who"};
inline constexpr Words column_event_state{"Stand", "State"};

}  // namespace sw::msg
