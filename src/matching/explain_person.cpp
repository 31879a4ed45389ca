// One person, and one pair.
#include <algorithm>

#include "matching/explain_round.hpp"
#include "matching/pair_periods.hpp"

namespace sw::matching {
namespace {

constexpr std::size_t better_told = 3;

std::size_t wish_of(const JobshadowerView& person, Index host) {
  const auto found = std::ranges::find(person.wishes, host);
  return found == person.wishes.end() ? 0 : static_cast<std::size_t>(found - person.wishes.begin()) + 1;
}

/// A host that is possible for a person.
struct Possible {
  Index host = none;
  std::int16_t score = 0;
};

/// The best score first.
std::vector<Possible> by_score(const ExplainedRound& round, Index person) {
  std::vector<Possible> all;
  for (const Candidate& one : candidates_of(round.whole(), person))
    if (const Index host = round.whole().slots[one.slot].host; all.empty() || all.back().host != host)
      all.push_back({host, one.score});
  const JobshadowerView& jobshadower = round.jobshadower(person);
  for (const auto& [sender, host] : round.round().closed)
    if (sender == jobshadower.home && std::ranges::find(all, host, &Possible::host) == all.end() &&
        !why_not(round.view(), jobshadower, host))
      all.push_back({host, static_cast<std::int16_t>(score_of(round.view(), jobshadower, host))});
  std::ranges::stable_sort(all, std::ranges::greater{}, &Possible::score);
  return all;
}

/// Wished for, in that order, and then what scores better than where the person goes.
std::vector<Index> hosts_preferred(const ExplainedRound& round, Index person,
                                   const std::vector<Possible>& possible) {
  const Index now = round.host_of(person);
  std::vector<Index> hosts;
  const auto add = [&](Index host) {
    if (host == none || host == now || std::ranges::find(hosts, host) != hosts.end()) return false;
    hosts.push_back(host);
    return true;
  };
  const JobshadowerView& jobshadower = round.jobshadower(person);
  for (const Index host : jobshadower.wishes) add(host);
  const int score = now == none ? -1 : score_of(round.view(), jobshadower, now);
  std::size_t told = 0;
  for (const Possible& one : possible)
    if (one.score > score && told < better_told) told += add(one.host);
  return hosts;
}

void add_preferred(const ExplainedRound& round, Index person, const std::vector<Possible>& possible,
                   PersonExplanation& result) {
  const JobshadowerView& jobshadower = round.jobshadower(person);
  std::vector<AskedPair> asked;
  std::vector<std::size_t> alternative;  // of each
  for (const Index host : hosts_preferred(round, person, possible)) {
    Alternative& one = result.preferred.emplace_back();
    one.host = round.organisation(host);
    one.score = score_of(round.view(), jobshadower, host);
    one.wish = wish_of(jobshadower, host);
    one.refusals = refusals(round.view(), jobshadower, host);
    if (!one.refusals.empty()) continue;
    if (round.needs_solving(person, host)) {
      one.effect = round.solved_with(person, host);
      continue;
    }
    asked.push_back(round.asked(person, host).front());
    alternative.push_back(result.preferred.size() - 1);
  }
  for (Answer& answer : round.changes().cheapest_with(asked, Sought::all, asked.size()))
    result.preferred[alternative[answer.asked]].effect =
        round.effect(std::optional(std::move(answer.change)), person);
}

}  // namespace

PersonExplanation explain_person(const ExplainedRound& round, Index person) {
  const JobshadowerView& jobshadower = round.jobshadower(person);
  PersonExplanation result;
  result.who = jobshadower.participant;
  result.home = round.organisation(jobshadower.home);
  if (jobshadower.companion) {
    result.along = along(round.view(), round.round().jobshadower[person]);
    result.along.parted =
        parted(round.view(), jobshadower, round.host_of(person), round.host_of(jobshadower.companion->who));
  }
  result.not_ready = jobshadower.not_ready;
  if (const Index chosen = round.certificate().choice[person]; chosen != none) {
    result.goes = round.scored(person, round.host_of(person));
    if (const PeriodView* period = round.period_of(round.round().problem.candidates[chosen].slot))
      result.period = days_together(jobshadower, *period);
  }
  if (!jobshadower.fixed.empty()) {
    result.fixed = jobshadower.fixed.front();
    return result;
  }
  const auto possible = by_score(round, person);
  result.possible = static_cast<std::int64_t>(possible.size());
  for (const Possible& one : possible)
    if (!result.next && one.host != round.host_of(person)) result.next = round.scored(person, one.host);
  add_preferred(round, person, possible, result);
  if (!round.in_duo(person)) result.held = round.held();
  if (result.goes)
    result.without = round.without(person);
  else if (round.in_duo(person))
    explain_no_place_for_duo(round, person, result);
  else
    explain_no_place(round, person, result);
  return result;
}

PairExplanation explain_pair(const ExplainedRound& round, Index person, Index host) {
  const JobshadowerView& jobshadower = round.jobshadower(person);
  PairExplanation result;
  result.who = jobshadower.participant;
  result.host = round.organisation(host);
  const Index now = round.host_of(person);
  if (now != none) {
    result.now = round.organisation(now);
    result.now_score = explained_score(round.view(), jobshadower, now);
  }
  result.stands = now == host;
  result.score = explained_score(round.view(), jobshadower, host);
  if (!jobshadower.fixed.empty()) {
    result.fixed = jobshadower.fixed.front();
    return result;
  }
  result.refusals = refusals(round.view(), jobshadower, host);
  const bool at_home = jobshadower.home == host;
  if (at_home) return result;
  if (result.stands)
    result.effect = round.without(person);
  else if (round.round().slots_of[host].empty())
    return result;
  else if (round.entangled() || round.needs_solving(person, host))
    result.effect = round.solved_with(person, host);
  else
    result.effect = round.effect(round.changes().with(round.asked(person, host).front()), person);
  return result;
}

}  // namespace sw::matching
