// Answers in a round where people travel together: solved anew, for there no single network holds them.
#include <algorithm>
#include <set>

#include "matching/explain_round.hpp"
#include "switch/matching/eligibility.hpp"

namespace sw::matching {
namespace {

bool before(const Candidate& a, const Candidate& b) {
  return std::pair(a.person, a.slot) < std::pair(b.person, b.slot);
}

/// Where everybody goes.
std::vector<Index> hosts_of(const Problem& problem, const std::vector<Index>& choice) {
  std::vector<Index> hosts;
  for (const Index one : choice)
    hosts.push_back(one == none ? none : problem.slots[problem.candidates[one].slot].host);
  return hosts;
}

/// Where two may be who stay together.
std::set<Index> hosts_for(const Problem& problem, const Duo& duo) {
  std::set<Index> hosts;
  for (const Candidate& one : candidates_of(problem, duo.first))
    for (const Candidate& other : candidates_of(problem, duo.second))
      if (keeps_together(problem, duo, one, other))
        hosts.insert({problem.slots[one.slot].host, problem.slots[other.slot].host});
  return hosts;
}

/// Where somebody new comes, the pair cap holds for all.
void count_all(Problem& problem, Index sender, Index host) {
  for (Candidate& one : problem.candidates)
    if (problem.persons[one.person].organisation == sender && problem.slots[one.slot].host == host)
      one.beyond_cap = false;
}

/// In every period, and in all.
void add_place(Problem& problem, Index host) {
  for (Slot& slot : problem.slots) slot.places += slot.host == host && !slot.own;
}

}  // namespace

bool ExplainedRound::in_duo(Index person) const {
  return std::ranges::any_of(whole().duos,
                             [&](const Duo& duo) { return duo.first == person || duo.second == person; });
}

/// In the lanes that are told. A question may bring along pins of its own, which are no matter of anybody.
std::vector<std::int64_t> ExplainedRound::told_totals(const std::vector<Lane>& from,
                                                      const std::vector<std::int64_t>& totals) const {
  std::vector<std::int64_t> told;
  for (const Lane lane : lanes()) {
    const auto found = std::ranges::find(from, lane);
    told.push_back(found == from.end() ? 0 : totals[static_cast<std::size_t>(found - from.begin())]);
  }
  return told;
}

std::optional<Effect> ExplainedRound::solved_anew(Problem problem, Index first, std::int64_t more_pinned,
                                                  std::int64_t work) const {
  drop_parting_pairs(problem);
  const Certificate& now = whole_.certificate;
  const auto [then, gap, solved, looked_at] = arrange(problem, work);
  if (gap && work < most_work) return std::nullopt;
  const std::int64_t pinned = total_of(Goal::pinned, now.lanes, now.totals) + more_pinned;
  if (total_of(Goal::pinned, then.lanes, then.totals) < pinned) return std::nullopt;
  Effect result{told_totals(then.lanes, then.totals), {}};
  for (std::size_t i = 0; i < result.totals.size(); ++i) {
    result.totals[i] -= now.totals[i];
    if (lanes()[i].goal == Goal::pinned) result.totals[i] = 0;
  }
  Rearrangement change;
  const std::vector<Index> was = hosts_of(whole(), now.choice), is = hosts_of(problem, then.choice);
  for (Index p = 0; p < is.size(); ++p)
    if (was[p] != is[p]) change.shifts.push_back({p, was[p], is[p]});
  result.moves = moves_of(change, first);
  return result;
}

std::optional<Effect> ExplainedRound::solved_with(Index person, Index host) const {
  Problem problem = whole();
  std::erase_if(problem.candidates, [&](const Candidate& one) { return one.person == person; });
  for (AskedPair& asked : asked(person, host)) {
    asked.pair.pinned = true;
    problem.candidates.insert(std::ranges::upper_bound(problem.candidates, asked.pair, before), asked.pair);
  }
  if (beyond_cap(person, host)) count_all(problem, problem.persons[person].organisation, host);
  return solved_anew(std::move(problem), person, 1);
}

std::optional<Effect> ExplainedRound::solved_without(Index person) const {
  Problem problem = whole();
  const Index host = host_of(person);
  std::erase_if(problem.candidates, [&](const Candidate& one) {
    return one.person == person && problem.slots[one.slot].host == host;
  });
  return solved_anew(std::move(problem), person, 0);
}

/// Adds the pairs of somebody at a host that nothing but the other of the duo forbids.
void ExplainedRound::open(Problem& problem, Index person, Index host) const {
  JobshadowerView alone = jobshadower(person);
  alone.companion.reset();
  if (!refusals(view_, alone, host).empty()) return;
  for (const AskedPair& asked : asked(person, host)) {
    const auto at = std::ranges::lower_bound(problem.candidates, asked.pair, before);
    const bool known = at != problem.candidates.end() && !before(asked.pair, *at);
    if (!known && asked.pair.slot != none) problem.candidates.insert(at, asked.pair);
  }
}

/// Without which there is no place for anybody new, whatever the period.
std::int64_t ExplainedRound::places_lacking(Index host) const {
  std::int64_t most = 0;
  for (const Index slot : round().slots_of[host])
    most = std::max(most, places_for_one_more(view_, round(), slot) - 1);
  return most;
}

std::vector<Relaxation> ExplainedRound::help_for_duo(Index person) const {
  constexpr std::int64_t most_more = 2, work_for_each = most_work / 20;
  const auto duo = std::ranges::find_if(
      whole().duos, [&](const Duo& one) { return one.first == person || one.second == person; });
  Problem opened = whole();
  for (Index host = 0; host < view_.organisations().size(); ++host)
    for (const Index who : {duo->first, duo->second}) open(opened, who, host);
  std::vector<Relaxation> all;
  const auto helps = [&](Problem problem, Relaxation relaxation) {
    auto effect = solved_anew(std::move(problem), none, 0, work_for_each);
    if (!effect || total_of(Goal::placed, lanes(), effect->totals) <= 0) return false;
    relaxation.effect = std::move(*effect);
    all.push_back(std::move(relaxation));
    return true;
  };
  if (!duo->splittable) {
    Problem problem = opened;
    problem.duos[static_cast<std::size_t>(duo - whole().duos.begin())].splittable = true;
    helps(std::move(problem), {RelaxationKind::part, nullptr, jobshadower(person).participant, {}, {}});
  }
  for (const Index host : hosts_for(opened, *duo)) {
    Problem problem = opened;
    for (std::int64_t more = 1; more <= most_more; ++more) {
      add_place(problem, host);
      const std::int64_t places = places_lacking(host) + more;
      if (helps(problem, {RelaxationKind::place, organisation(host), nullptr, {}, {}, places, true})) break;
    }
  }
  std::ranges::stable_sort(all, [&](const Relaxation& a, const Relaxation& b) {
    return better(lanes(), a.effect.totals, b.effect.totals);
  });
  return all;
}

}  // namespace sw::matching
