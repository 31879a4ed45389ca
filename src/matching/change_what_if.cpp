#include <algorithm>
#include <map>
#include <set>

#include "switch/matching/what_if.hpp"

namespace sw::matching {
namespace {

template <class Entity, class Id>
Entity& entity(std::vector<Entity>& all, const Id& id) {
  return *std::ranges::find(all, id, &Entity::id);
}

/// The place of a value in the files stays what it was: findings point at it.
template <class T>
void replace(Field<T>& field, T value, Origin otherwise) {
  field = {std::move(value), field.given() ? field.origin : otherwise};
}

void cancel_if(Workspace& workspace, const auto& concerned) {
  for (Exchange& exchange : workspace.exchanges)
    if (*exchange.status != ExchangeStatus::closed && concerned(exchange))
      replace(exchange.status, ExchangeStatus::cancelled, exchange.origin);
}

void set_places(Workspace& workspace, const OrganisationId& host, int places) {
  Organisation& organisation = entity(workspace.organisations, host);
  replace(organisation.hosting.places, places, organisation.origin);
  if (places > 0 && organisation.preconditions.hosts.given()) organisation.preconditions.hosts.value = true;
}

/// Where each person goes.
std::map<std::string_view, std::set<std::string_view>> hosts_of(const MatchResult& result) {
  std::map<std::string_view, std::set<std::string_view>> hosts;
  for (const MatchedPair& pair : result.pairs) hosts[pair.jobshadower->id.text].insert(pair.host->id.text);
  for (const Unplaced& one : result.unplaced) hosts[one.jobshadower->id.text];
  return hosts;
}

std::vector<std::string_view> without(const std::set<std::string_view>& all,
                                      const std::set<std::string_view>& those) {
  std::vector<std::string_view> rest;
  std::ranges::set_difference(all, those, std::back_inserter(rest));
  return rest;
}

}  // namespace

void suppose(const Scenario& scenario, Workspace& workspace) {
  for (const OrganisationId& host : scenario.without) {
    cancel_if(workspace, [&](const Exchange& exchange) { return *exchange.host == host; });
    set_places(workspace, host, 0);
  }
  for (const auto& [host, places] : scenario.places) set_places(workspace, host, places);
  for (const ParticipantId& person : scenario.without_person) {
    cancel_if(workspace, [&](const Exchange& exchange) { return *exchange.jobshadower == person; });
    std::erase_if(entity(workspace.participants, person).roles.items,
                  [](const Field<Role>& role) { return *role == Role::jobshadower; });
  }
}

std::vector<Move> moves_between(const MatchResult& before, const MatchResult& after) {
  auto was = hosts_of(before);
  const auto is = hosts_of(after);
  for (const auto& [person, hosts] : is) was.try_emplace(person);
  std::vector<Move> all;
  for (const auto& [person, hosts] : was) {
    const auto now = is.find(person);
    const bool takes_part = now != is.end();
    const auto left = takes_part ? without(hosts, now->second) : without(hosts, {});
    const auto found = takes_part ? without(now->second, hosts) : std::vector<std::string_view>{};
    for (std::size_t i = 0; i < std::max(left.size(), found.size()); ++i) {
      Move one{ChangeKind::moved, person, i < left.size() ? left[i] : "", i < found.size() ? found[i] : ""};
      if (!takes_part)
        one.kind = ChangeKind::withdrawn;
      else if (one.to.empty())
        one.kind = now->second.empty() ? ChangeKind::unplaced : ChangeKind::ended;
      else if (one.from.empty())
        one.kind = ChangeKind::placed;
      all.push_back(one);
    }
  }
  return all;
}

}  // namespace sw::matching
