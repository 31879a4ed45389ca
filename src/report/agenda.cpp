#include "switch/report/agenda.hpp"

#include <fmt/format.h>

#include "report/event_words.hpp"
#include "switch/language/messages_agenda.hpp"

namespace sw::report {
namespace {

using hours::Event;
using hours::EventState;

std::string clock(Minutes time) {
  return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60);
}

Cell time_of(const Event& event) {
  if (!event.time) return {};
  return Text::same(clock(event.time->from) + "-" + clock(event.time->until));
}

Cell state_of(const Event& event) {
  switch (event.state) {
    case EventState::planned:
      return Term{"planned", msg::event_planned};
    case EventState::done:
      return Term{"done", msg::event_done};
    case EventState::cancelled:
      return Term{"cancelled", msg::event_cancelled};
    case EventState::none:
      break;
  }
  return {};
}

template <class Id>
std::vector<Text> texts(const std::vector<Id>& ids) {
  std::vector<Text> result;
  for (const Id& id : ids) result.push_back(Text::same(id.text));
  return result;
}

}  // namespace

Table agenda_table(const std::vector<Event>& events, const Workspace& workspace, const People& people) {
  Table table{"events",
              say(msg::agenda_title, *workspace.round.name),
              {{"date", msg::column_event_day},
               {"time", msg::column_event_time},
               {"kind", msg::column_event_kind},
               {"title", msg::column_event_title},
               {"place", msg::column_event_place},
               {"people", msg::column_event_people},
               {"state", msg::column_event_state}},
              {},
              {}};
  for (const Event& event : events)
    table.rows.push_back({event.date, time_of(event), kind_of(event), title_of(event, workspace, people),
                          place_of(event, workspace), texts(event.people), state_of(event)});
  return table;
}

}  // namespace sw::report
