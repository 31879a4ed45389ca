// What happens when: every dated event of a round, for everybody, for one person or for one organisation.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "switch/hours/tally.hpp"

namespace sw::hours {

enum class EventKind {
  moment,
  intake,
  visit,
  closing_talk,
  report_back,
  action_due,
  evaluation,
  step_due,  ///< the day by which a step or a check must be in order
};

enum class EventState { none, planned, done, cancelled };

/// Of the pointers, those that fit the kind are set; they point into the workspace.
struct Event {
  EventKind kind{};
  std::string key;  ///< unique in the round and the same as long as the thing exists: `visit-an-zuid-1`
  Date date;
  std::optional<TimeRange> time;
  EventState state = EventState::none;
  const Moment* moment = nullptr;
  const Organisation* organisation = nullptr;  ///< whose intake it is
  const Exchange* exchange = nullptr;
  const Visit* visit = nullptr;
  const Action* action = nullptr;
  std::string_view due;                       ///< the step or check
  std::vector<ParticipantId> people;          ///< who is named; a moment or a due day names nobody
  std::vector<OrganisationId> organisations;  ///< where it concerns some only
};

/// Everything empty: all events. Those of a person are the ones that name him or her, the moments of the
/// network that expect one of his or her roles, those attended, and for a project lead the due days too.
struct AgendaFilter {
  std::optional<ParticipantId> person;
  std::optional<OrganisationId> organisation;
  Range range;
};

/// By day and time.
std::vector<Event> agenda(const Workspace& workspace, const AgendaFilter& filter);

}  // namespace sw::hours
