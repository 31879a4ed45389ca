#include <algorithm>
#include <set>
#include <string>

#include "switch/matching/proposals.hpp"

namespace sw::matching {
namespace {

constexpr std::size_t longest_id = 64;

std::string cut(std::string id, std::size_t length) {
  id.resize(std::min(id.size(), length));
  while (id.ends_with('-')) id.pop_back();
  return id;
}

std::string free_id(const ParticipantId& person, const OrganisationId& host, std::set<std::string>& taken) {
  const std::string wanted = cut(person.text + "--" + host.text, longest_id);
  std::string id = wanted;
  for (int number = 2; !taken.insert(id).second; ++number) {
    const std::string tail = "-" + std::to_string(number);
    id = cut(wanted, longest_id - tail.size()) + tail;
  }
  return id;
}

Exchange proposal(const ParticipantId& person, const OrganisationId& host, std::set<std::string>& taken) {
  Exchange exchange;
  exchange.id.text = free_id(person, host, taken);
  exchange.jobshadower.give(person);
  exchange.host.give(host);
  exchange.status.give(ExchangeStatus::proposed);
  return exchange;
}

std::set<std::string> ids_of(const Workspace& workspace) {
  std::set<std::string> ids;
  for (const Exchange& exchange : workspace.exchanges) ids.insert(exchange.id.text);
  return ids;
}

bool may_end(ExchangeStatus status) {
  return status == ExchangeStatus::proposed || status == ExchangeStatus::asked ||
         status == ExchangeStatus::agreed;
}

}  // namespace

Exchange proposal(const Workspace& workspace, const ParticipantId& person, const OrganisationId& host) {
  std::set<std::string> taken = ids_of(workspace);
  return proposal(person, host, taken);
}

std::vector<Exchange> new_exchanges(const Workspace& workspace, const MatchResult& result) {
  std::set<std::string> taken = ids_of(workspace);
  std::vector<Exchange> all;
  for (const MatchedPair& pair : result.pairs) {
    if (pair.exchange) continue;
    all.push_back(proposal(pair.jobshadower->id, pair.host->id, taken));
    if (!pair.period) continue;
    all.back().period.origin.file = FileId{0};
    all.back().period.from.give(pair.period->from);
    all.back().period.until.give(pair.period->until);
  }
  return all;
}

bool comes_in_another_period(const MatchedPair& pair) {
  if (!pair.exchange || !pair.period || pair.fixed || !pair.exchange->period.from.given()) return false;
  const Period& said = pair.exchange->period;
  return *said.from != pair.period->from || *said.until != pair.period->until;
}

std::vector<Rescheduled> rescheduled_exchanges(const MatchResult& result) {
  std::vector<Rescheduled> all;
  for (const MatchedPair& pair : result.pairs) {
    if (!pair.exchange || !pair.period || pair.fixed) continue;
    const bool first_said =
        !pair.exchange->period.from.given() && *pair.exchange->status == ExchangeStatus::proposed;
    if (first_said || comes_in_another_period(pair)) all.push_back({pair.exchange, *pair.period});
  }
  return all;
}

std::vector<const Exchange*> ended_exchanges(const Workspace& workspace, const MatchResult& result) {
  std::set<const Exchange*> held;
  for (const MatchedPair& pair : result.pairs) held.insert(pair.exchange);
  std::vector<const Exchange*> all;
  for (const Exchange& exchange : workspace.exchanges) {
    const Participant* person = workspace.find(*exchange.jobshadower);
    const bool known = person && workspace.home(*person) && workspace.find(*exchange.host);
    if (known && may_end(*exchange.status) && !held.contains(&exchange)) all.push_back(&exchange);
  }
  return all;
}

}  // namespace sw::matching
