#include "hours/event_filter.hpp"

#include <algorithm>

namespace sw::hours {
namespace {

template <class Id>
bool contains(const std::vector<Id>& ids, const Id& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool is_for(const Moment& moment, const Organisation& organisation) {
  return moment.networks.empty() ||
         std::any_of(moment.networks.begin(), moment.networks.end(),
                     [&](const auto& one) { return *one == *organisation.network; });
}

bool expects(const Moment& moment, const Participant& who) {
  return moment.roles.empty() || std::any_of(moment.roles.begin(), moment.roles.end(),
                                             [&](const auto& one) { return who.has(*one); });
}

bool attended(const Moment& moment, const Participant& who) {
  return std::any_of(who.attended.begin(), who.attended.end(),
                     [&](const auto& one) { return *one == *moment.id; });
}

bool leads_one(const Participant& who, const Workspace& workspace) {
  return who.has(Role::project_lead) ||
         std::any_of(workspace.organisations.begin(), workspace.organisations.end(),
                     [&](const Organisation& one) { return *one.project_lead == who.id; });
}

bool concerns(const Event& event, const ParticipantId& id, const Workspace& workspace) {
  if (contains(event.people, id)) return true;
  const Participant* who = workspace.find(id);
  if (!who) return false;
  if (event.kind == EventKind::step_due) return leads_one(*who, workspace);
  if (event.kind != EventKind::moment) return false;
  const Organisation* home = workspace.home(*who);
  return attended(*event.moment, *who) ||
         (home && is_for(*event.moment, *home) && expects(*event.moment, *who));
}

bool concerns(const Event& event, const OrganisationId& id, const Workspace& workspace) {
  if (event.kind == EventKind::step_due || contains(event.organisations, id)) return true;
  const Organisation* organisation = workspace.find(id);
  return event.kind == EventKind::moment && organisation && is_for(*event.moment, *organisation);
}

}  // namespace

bool passes(const Event& event, const AgendaFilter& filter, const Workspace& workspace) {
  if (!filter.range.contains(event.date)) return false;
  if (filter.person && !concerns(event, *filter.person, workspace)) return false;
  return !filter.organisation || concerns(event, *filter.organisation, workspace);
}

}  // namespace sw::hours
