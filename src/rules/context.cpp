#include "rules/context.hpp"

#include <algorithm>

#include "switch/text/nearest.hpp"

namespace sw::rules {
namespace {

/// From this many names on, only those that start like the word are compared with it: a round with thousands
/// of broken references must not take minutes.
constexpr std::size_t many = 500;
constexpr std::size_t start = 2;

template <class Things>
void add_all(Names& names, const Things& things) {
  for (const auto& thing : things)
    if (thing.id.given()) names.add(thing.id->text);
  names.close();
}

template <class Things>
void add_files(Names& names, const Things& things) {
  for (const auto& thing : things) names.add(thing.id.text);
  names.close();
}

template <class Thing>
const Thing* with_id(const List<Thing>& things, std::string_view id) {
  for (const Thing& thing : things)
    if (thing.id->text == id) return &thing;
  return nullptr;
}

}  // namespace

void Names::add(std::string_view name) {
  if (known_.insert(name).second) sorted_.push_back(name);
}

void Names::close() {
  std::sort(sorted_.begin(), sorted_.end());
}

std::optional<std::string_view> Names::nearest_to(std::string_view name) const {
  if (sorted_.size() < many) return nearest(name, sorted_);
  const auto head = [](std::string_view word) { return word.substr(0, start); };
  const auto [first, last] =
      std::equal_range(sorted_.begin(), sorted_.end(), name,
                       [&](std::string_view a, std::string_view b) { return head(a) < head(b); });
  return nearest(name, {first, last});
}

RuleContext::RuleContext(const Workspace& all, Date today)
    : workspace(all), round(all.round), as_of(today), private_words(all.round) {
  name_everything();
  resolve_everything();
  group_everything();
  fit_topics();
}

void RuleContext::name_everything() {
  add_files(organisations, workspace.organisations);
  add_files(participants, workspace.participants);
  add_all(networks, round.networks);
  add_all(kinds, round.kinds);
  add_all(frameworks, round.frameworks);
  for (const Framework& one : round.frameworks) add_all(topics, one.topics);
  add_all(topics, round.topics);
  add_all(moments, round.moments);
  add_all(commitments, round.commitments);
  for (const Rule& rule : table()) codes.add(rule.code.id);
  for (const Step step : steps()) step_keys.add(key(step));
  codes.close();
  step_keys.close();
}

void RuleContext::resolve_everything() {
  homes_.reserve(workspace.participants.size());
  for (const Participant& one : workspace.participants) homes_.push_back(find(*one.organisation));
  jobshadowers_.reserve(workspace.exchanges.size());
  for (const Exchange& one : workspace.exchanges) jobshadowers_.push_back(find(*one.jobshadower));
}

void RuleContext::group_everything() {
  people_.resize(workspace.organisations.size());
  hosted_.resize(workspace.organisations.size());
  going_.resize(workspace.participants.size());
  mentoring_.resize(workspace.participants.size());
  for (const Participant& one : workspace.participants)
    if (const auto* home = workspace.find(*one.organisation)) people_[place(*home)].push_back(&one);
  for (const Exchange& one : workspace.exchanges) {
    if (const auto* goes = workspace.find(*one.jobshadower)) going_[place(*goes)].push_back(&one);
    if (const auto* host = workspace.find(*one.host)) hosted_[place(*host)].push_back(&one);
    if (const auto* mentor = workspace.find(*one.mentor)) mentoring_[place(*mentor)].push_back(&one);
    if (*one.status != ExchangeStatus::cancelled) weigh(one);
  }
}

void RuleContext::weigh(const Exchange& exchange) {
  matched = true;
  const Organisation* sender = home(exchange);
  const Organisation* host = find(*exchange.host);
  if (sender == nullptr || host == nullptr) return;
  ++balances_[sender->network->text].sends;
  ++balances_[host->network->text].receives;
}

RuleContext::Balance RuleContext::balance(const NetworkId& id) const {
  const auto found = balances_.find(id.text);
  return found == balances_.end() ? Balance{} : found->second;
}

bool RuleContext::spoiled(Origin block) const {
  return std::binary_search(workspace.spoiled.begin(), workspace.spoiled.end(), block);
}

void RuleContext::fit_topics() {
  for (const Framework& frame : round.frameworks) {
    std::unordered_set<std::string_view> own;
    for (const Topic& topic : frame.topics) own.insert(topic.id->text);
    for (const Topic& topic : round.topics) own.insert(topic.id->text);
    std::unordered_set<std::string_view>& all = fitting[frame.id->text] = own;
    for (const SameAs& pair : round.same_as) {
      if (own.contains(pair.topic->text)) all.insert(pair.same_as->text);
      if (own.contains(pair.same_as->text)) all.insert(pair.topic->text);
    }
  }
}

const Organisation* RuleContext::home(const Exchange& exchange) const {
  const Participant* person = jobshadower(exchange);
  return person == nullptr ? nullptr : home(*person);
}

const Framework* RuleContext::framework(const FrameworkId& id) const {
  return with_id(round.frameworks, id.text);
}

const Moment* RuleContext::moment(const MomentId& id) const {
  return with_id(round.moments, id.text);
}

}  // namespace sw::rules
