#include "switch/overview/invite.hpp"

#include <algorithm>
#include <tuple>

namespace sw::overview {
namespace {

template <class Value>
bool holds(const List<Field<Value>>& list, const Value& value) {
  return std::any_of(list.begin(), list.end(), [&](const Field<Value>& one) { return *one == value; });
}

bool is_for(const Moment& moment, const Organisation& organisation) {
  return moment.networks.empty() || holds(moment.networks, *organisation.network);
}

bool expects(const Moment& moment, Role role) {
  return moment.roles.empty() || holds(moment.roles, role);
}

bool has(const Participant& one, const Organisation& home, Role role, const Moment& moment,
         const Ties& ties) {
  switch (role) {
    case Role::jobshadower:
      if (!ties.of_jobshadower(one).empty()) return true;
      return *moment.kind != MomentKind::afterwards && one.has(Role::jobshadower);
    case Role::mentor:
      return !ties.mentored_by(one).empty();
    case Role::project_lead:
      return *home.project_lead == one.id;
  }
  return false;
}

std::vector<Role> roles_of(const Participant& one, const Organisation& home, const Moment& moment,
                           const Ties& ties) {
  std::vector<Role> roles;
  for (const Choice<Role>& role : choices(Role{}))
    if (expects(moment, role.value) && has(one, home, role.value, moment, ties)) roles.push_back(role.value);
  return roles;
}

std::vector<MissingMentor> missing_mentors(const Ties& ties, const Moment& moment) {
  std::vector<MissingMentor> missing;
  if (!expects(moment, Role::mentor)) return missing;
  for (const Exchange& one : ties.workspace().exchanges) {
    const Organisation* host = ties.workspace().find(*one.host);
    if (one.mentor.given() || *one.status == ExchangeStatus::cancelled) continue;
    if (host != nullptr && is_for(moment, *host)) missing.push_back({&one, host, ties.lead(*host)});
  }
  return missing;
}

}  // namespace

Invitation invite(const Ties& ties, const Moment& moment) {
  Invitation invitation{&moment, {}, missing_mentors(ties, moment)};
  for (const Participant& one : ties.workspace().participants) {
    const Organisation* home = ties.workspace().home(one);
    if (home == nullptr || !is_for(moment, *home)) continue;
    auto roles = roles_of(one, *home, moment, ties);
    if (!roles.empty())
      invitation.invitees.push_back({&one, home, std::move(roles), holds(one.attended, *moment.id)});
  }
  const auto place = [&](const Invitee& one) {
    return std::tuple(ties.rank(*one.home->network), std::string_view(one.home->id.text));
  };
  std::stable_sort(invitation.invitees.begin(), invitation.invitees.end(),
                   [&](const Invitee& a, const Invitee& b) { return place(a) < place(b); });
  return invitation;
}

}  // namespace sw::overview
