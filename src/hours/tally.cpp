#include "switch/hours/tally.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "hours/share.hpp"

namespace sw::hours {
namespace {

using Shares = std::vector<const PersonShare*>;

Shares visits_in(const Shares& shares, const Range& range) {
  Shares result;
  std::copy_if(shares.begin(), shares.end(), std::back_inserter(result),
               [&](const PersonShare* one) { return range.contains(one->date); });
  return result;
}

Shares only_of(const Shares& shares, const Exchange& exchange) {
  Shares result;
  std::copy_if(shares.begin(), shares.end(), std::back_inserter(result),
               [&](const PersonShare* one) { return one->exchange == &exchange; });
  return result;
}

/// The jobshadowers by id: who has the role, and who is named by an exchange.
std::vector<PersonHours> jobshadowers(const Workspace& workspace) {
  std::map<std::string_view, PersonHours> people;
  for (const Participant& who : workspace.participants)
    if (who.has(Role::jobshadower)) people[who.id.text] = {who.id, &who, {}, {}, {}};
  for (const Exchange& exchange : workspace.exchanges) {
    if (exchange.jobshadower->empty()) continue;
    PersonHours& person = people[exchange.jobshadower->text];
    person.id = *exchange.jobshadower;
    person.who = workspace.find(person.id);
    person.exchanges.push_back({&exchange, {}});
  }
  std::vector<PersonHours> result;
  for (auto& [id, person] : people) result.push_back(std::move(person));
  return result;
}

/// Everybody's shares, by person.
std::vector<PersonShare> shares(const Workspace& workspace, const std::vector<PersonHours>& people) {
  std::vector<PersonShare> all;
  for (const PersonHours& person : people) {
    std::vector<const Exchange*> exchanges;
    for (const ExchangeHours& one : person.exchanges) exchanges.push_back(one.exchange);
    for (const Share& share : shares_of(person.who, exchanges, workspace.round))
      all.push_back({share, person.id.text});
  }
  return all;
}

void fill_people(const Workspace& workspace, const std::vector<PersonShare>& all, HoursResult& result) {
  std::map<std::string_view, Shares> of_person;
  for (const PersonShare& share : all) of_person[share.person].push_back(&share);
  for (PersonHours& person : result.people) {
    const Shares& own = of_person[person.id.text];
    const Shares counted = visits_in(own, result.range);
    person.sum = sum_of(counted, result.as_of);
    for (ExchangeHours& one : person.exchanges)
      one.sum = sum_of(only_of(counted, *one.exchange), result.as_of);
    person.standing = standing(workspace, person, own, result.as_of);
  }
}

/// Shares by the key that `key_of` gives; a share without a key is left out.
template <class Key, class KeyOf>
std::map<Key, Shares> grouped(const Shares& shares, KeyOf key_of) {
  std::map<Key, Shares> groups;
  for (const PersonShare* share : shares)
    if (const std::optional<Key> key = key_of(*share)) groups[*key].push_back(share);
  return groups;
}

/// The organisations at both ends of a visit; null where unknown.
struct Ends {
  const Workspace& workspace;

  const Organisation* sender(const PersonShare& share) const {
    const Participant* who = share.exchange ? workspace.find(*share.exchange->jobshadower) : nullptr;
    return who ? workspace.home(*who) : nullptr;
  }
  const Organisation* host(const PersonShare& share) const {
    return share.exchange ? workspace.find(*share.exchange->host) : nullptr;
  }
};

std::optional<std::string_view> id_of(const Organisation* organisation) {
  if (!organisation) return std::nullopt;
  return organisation->id.text;
}

std::optional<std::string_view> network_of(const Organisation* organisation) {
  if (!organisation) return std::nullopt;
  return organisation->network->text;
}

void fill_organisations(const Workspace& workspace, const Shares& shares, HoursResult& result) {
  const Ends ends{workspace};
  auto sent = grouped<std::string_view>(shares, [&](const PersonShare& s) { return id_of(ends.sender(s)); });
  auto received =
      grouped<std::string_view>(shares, [&](const PersonShare& s) { return id_of(ends.host(s)); });
  for (const Organisation& one : workspace.organisations)
    result.organisations.push_back(
        {&one, {sum_of(sent[one.id.text], result.as_of), sum_of(received[one.id.text], result.as_of)}});
}

void fill_networks(const Workspace& workspace, const Shares& shares, HoursResult& result) {
  const Ends ends{workspace};
  auto sent =
      grouped<std::string_view>(shares, [&](const PersonShare& s) { return network_of(ends.sender(s)); });
  auto received =
      grouped<std::string_view>(shares, [&](const PersonShare& s) { return network_of(ends.host(s)); });
  for (const Network& one : workspace.round.networks)
    result.networks.push_back(
        {&one, {sum_of(sent[one.id->text], result.as_of), sum_of(received[one.id->text], result.as_of)}});
}

void fill_months(const Shares& shares, HoursResult& result) {
  const auto months = grouped<std::chrono::year_month>(shares, [](const PersonShare& share) {
    const std::chrono::year_month_day day{share.date};
    return std::optional(std::chrono::year_month{day.year(), day.month()});
  });
  for (const auto& [month, own] : months) result.months.push_back({month, sum_of(own, result.as_of)});
}

}  // namespace

HoursResult tally(const Workspace& workspace, const Range& range, Date as_of) {
  HoursResult result{&workspace.round, range, as_of, jobshadowers(workspace), {}, {}, {}};
  const std::vector<PersonShare> all = shares(workspace, result.people);
  fill_people(workspace, all, result);
  Shares everyone;
  for (const PersonShare& share : all) everyone.push_back(&share);
  const Shares counted = visits_in(everyone, range);
  fill_organisations(workspace, counted, result);
  fill_networks(workspace, counted, result);
  fill_months(counted, result);
  return result;
}

std::vector<PersonHours> under_minimum(const HoursResult& result) {
  std::vector<PersonHours> people;
  std::copy_if(result.people.begin(), result.people.end(), std::back_inserter(people),
               [](const PersonHours& one) { return one.standing.outlook != Outlook::reached; });
  const auto pressing = [](const PersonHours& one) {
    return std::tuple(one.standing.outlook != Outlook::impossible,
                      one.standing.outlook == Outlook::reached_with_planned, one.standing.possible_days);
  };
  std::stable_sort(people.begin(), people.end(),
                   [&](const PersonHours& a, const PersonHours& b) { return pressing(a) < pressing(b); });
  return people;
}

}  // namespace sw::hours
