#include "switch/overview/lists.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "switch/model/places.hpp"

namespace sw::overview {
namespace {

bool fits(const Organisation* organisation, const ListFilter& filter) {
  if (filter.network.empty() && filter.kind.empty()) return true;
  if (organisation == nullptr) return false;
  return (filter.network.empty() || organisation->network->text == filter.network) &&
         (filter.kind.empty() || organisation->kind->text == filter.kind);
}

bool fits(const Participant& one, const Organisation* home, const ListFilter& filter) {
  if (filter.role && !one.has(*filter.role)) return false;
  if (!filter.organisation.empty() && one.organisation->text != filter.organisation) return false;
  return fits(home, filter);
}

bool fits(const Exchange& one, const Ties& ties, const ListFilter& filter) {
  const Organisation* sender = ties.sender(one);
  if (filter.status && *one.status != *filter.status) return false;
  if (!filter.host.empty() && one.host->text != filter.host) return false;
  if (!filter.organisation.empty() && (sender == nullptr || sender->id.text != filter.organisation))
    return false;
  return fits(sender, filter) || fits(ties.workspace().find(*one.host), filter);
}

std::optional<Agreement> agreement_of(const Consent& consent) {
  if (!consent.organisation.given() && !consent.team.given()) return std::nullopt;
  if (*consent.organisation) return *consent.team ? Agreement::both : Agreement::organisation_only;
  return *consent.team ? Agreement::team_only : Agreement::neither;
}

template <class Lacks>
std::vector<const Action*> those(const std::vector<const Action*>& actions, Lacks lacks) {
  std::vector<const Action*> found;
  std::copy_if(actions.begin(), actions.end(), std::back_inserter(found), lacks);
  return found;
}

}  // namespace

OrganisationRow row_of(const Organisation& organisation, const Ties& ties) {
  OrganisationRow row{.organisation = &organisation,
                      .lead = ties.lead(organisation),
                      .jobshadowers = {},
                      .sent = ties.sent_by(organisation),
                      .hosted = ties.hosted_by(organisation),
                      .agreement = agreement_of(organisation.preconditions.commitment),
                      .places = places_said(ties.workspace().round, organisation.hosting)};
  for (const Participant* one : ties.people_of(organisation))
    if (one->has(Role::jobshadower)) row.jobshadowers.push_back(one);
  return row;
}

ParticipantRow row_of(const Participant& participant, const Ties& ties) {
  return {&participant, ties.workspace().home(participant), ties.of_jobshadower(participant),
          ties.mentored_by(participant)};
}

ExchangeRow row_of(const Exchange& exchange, const Ties& ties) {
  ExchangeRow row;
  row.exchange = &exchange;
  row.sender = ties.sender(exchange);
  std::set<Date> days, talks;
  for (const Visit& visit : exchange.visits) {
    if (*visit.status != VisitStatus::done || !visit.date.given()) continue;
    days.insert(*visit.date);
    if (visit.talk.given()) talks.insert(*visit.date);
  }
  row.days = static_cast<int>(days.size());
  row.days_with_talk = static_cast<int>(talks.size());
  for (const Action& action : exchange.actions)
    if (*action.status != ActionStatus::dropped) row.actions.push_back(&action);
  row.no_owner = those(row.actions, [](const Action* one) { return !one->owner.given(); });
  row.no_evaluation = those(row.actions, [](const Action* one) { return !one->evaluation.done.given(); });
  row.no_feedback = those(row.actions, [](const Action* one) { return !one->feedback.date.given(); });
  return row;
}

std::vector<OrganisationRow> list_organisations(const Ties& ties, const ListFilter& filter) {
  std::vector<OrganisationRow> rows;
  for (const Organisation& one : ties.workspace().organisations)
    if (fits(&one, filter)) rows.push_back(row_of(one, ties));
  const auto rank = [&](const OrganisationRow& row) { return ties.rank(*row.organisation->network); };
  std::stable_sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  return rows;
}

std::vector<ParticipantRow> list_participants(const Ties& ties, const ListFilter& filter) {
  std::vector<ParticipantRow> rows;
  for (const Participant& one : ties.workspace().participants)
    if (fits(one, ties.workspace().home(one), filter)) rows.push_back(row_of(one, ties));
  const auto place = [&](const ParticipantRow& row) {
    const NetworkId nowhere;
    return std::tuple(ties.rank(row.home == nullptr ? nowhere : *row.home->network),
                      std::string_view(row.participant->organisation->text));
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const auto& a, const auto& b) { return place(a) < place(b); });
  return rows;
}

std::vector<ExchangeRow> list_exchanges(const Ties& ties, const ListFilter& filter) {
  std::vector<ExchangeRow> rows;
  for (const Exchange& one : ties.workspace().exchanges)
    if (fits(one, ties, filter)) rows.push_back(row_of(one, ties));
  return rows;
}

}  // namespace sw::overview
