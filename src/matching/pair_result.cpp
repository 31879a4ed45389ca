#include "matching/pair_result.hpp"

#include <algorithm>
#include <unordered_map>

namespace sw::matching {
namespace {

class Causes {
 public:
  Causes(const RoundView& view, const RoundProblem& round, const Guests& guests)
      : view_(view), round_(round), guests_(guests) {}

  Unplaced of(Index jobshadower) const {
    const JobshadowerView& person = view_.jobshadowers()[jobshadower];
    Unplaced result;
    result.jobshadower = person.participant;
    result.refused = refused_hosts(view_, person);
    result.taken = above(jobshadower, -1);
    return result;
  }

  /// Possible hosts with a higher score, the best first.
  std::vector<TakenHost> above(Index jobshadower, int score) const {
    std::vector<TakenHost> hosts;
    const JobshadowerView& person = view_.jobshadowers()[jobshadower];
    for (const Candidate& candidate : candidates_of(round_.problem, jobshadower)) {
      const Index host = round_.problem.slots[candidate.slot].host;
      const bool in_periods = !view_.organisations()[host].periods.empty();  // then it has several slots
      if (candidate.score > score && !(in_periods && told(host, hosts)))
        hosts.push_back(taken(person, host, candidate.score));
    }
    for (const auto& [sender, host] : round_.closed) {
      if (sender != person.home || told(host, hosts) || why_not(view_, person, host)) continue;
      const int its = score_of(view_, person, host);
      if (its > score) hosts.push_back(taken(person, host, its));
    }
    std::ranges::stable_sort(hosts, std::ranges::greater{}, &TakenHost::score);
    return hosts;
  }

 private:
  bool told(Index host, const std::vector<TakenHost>& hosts) const {
    return std::ranges::find(hosts, view_.organisations()[host].organisation, &TakenHost::host) !=
           hosts.end();
  }

  TakenHost taken(const JobshadowerView& person, Index host, int score) const {
    if (!view_.organisations()[host].periods.empty()) return taken_in_periods(person, host, score);
    const std::vector<Index>& here = guests_.at[host];
    TakenHost result;
    result.host = view_.organisations()[host].organisation;
    result.score = score;
    result.by_colleagues = static_cast<std::int64_t>(here.size()) < view_.organisations()[host].places;
    for (const Index guest : here) {
      const JobshadowerView& other = view_.jobshadowers()[guest];
      if (!result.by_colleagues || other.home == person.home) result.by.push_back(other.participant);
    }
    return result;
  }

  /// Places are left where a period that suits has one, and the host another guest in all.
  TakenHost taken_in_periods(const JobshadowerView& person, Index host, int score) const {
    const OrganisationView& offers = view_.organisations()[host];
    const std::vector<Index>&here = guests_.at[host], &periods = guests_.periods[host];
    const bool full = static_cast<std::int64_t>(here.size()) >= offers.places;
    bool left = false;
    for (Index p = 0; p < offers.periods.size(); ++p)
      left |= any_within(person.days, offers.periods[p].days) &&
              std::ranges::count(periods, p) < offers.periods[p].places;
    TakenHost result;
    result.host = offers.organisation;
    result.score = score;
    result.by_colleagues = left && !full;
    result.other_periods = !left && !full;
    for (std::size_t i = 0; i < here.size(); ++i) {
      const JobshadowerView& other = view_.jobshadowers()[here[i]];
      const bool then = any_within(person.days, offers.periods[periods[i]].days);
      if (result.by_colleagues ? other.home == person.home : then || left)
        result.by.push_back(other.participant);
    }
    return result;
  }

  const RoundView& view_;
  const RoundProblem& round_;
  const Guests& guests_;
};

/// Sums per network, in the order in which the round names them.
std::vector<Balance> by_network(const RoundView& view, const std::vector<Balance>& organisations) {
  std::vector<Balance> sums;
  std::unordered_map<std::string_view, std::size_t> place;
  for (const Network& network : view.round().networks) {
    place.emplace(network.id->text, sums.size());
    sums.push_back({network.id->text, *network.name});
  }
  for (std::size_t o = 0; o < organisations.size(); ++o) {
    const auto found = place.find(view.organisations()[o].organisation->network->text);
    if (found == place.end()) continue;
    Balance& sum = sums[found->second];
    sum.jobshadowers += organisations[o].jobshadowers;
    sum.sends += organisations[o].sends;
    sum.receives += organisations[o].receives;
    sum.places += organisations[o].places;
  }
  return sums;
}

}  // namespace

std::vector<RefusalCount> refused_hosts(const RoundView& view, const JobshadowerView& person) {
  std::vector<RefusalCount> counts;
  const auto organisations = static_cast<Index>(view.organisations().size());
  for (Index host = 0; host < organisations; ++host) {
    const std::optional<RefusalReason> reason = why_not(view, person, host);
    if (!reason) continue;
    const auto found = std::ranges::find(counts, *reason, &RefusalCount::reason);
    if (found != counts.end())
      ++found->organisations;
    else
      counts.push_back({*reason, 1, refusal(*reason, view, person, host)});
  }
  std::ranges::sort(counts, {}, &RefusalCount::reason);
  return counts;
}

Along along(const RoundView& view, Index jobshadower) {
  const auto& companion = view.jobshadowers()[jobshadower].companion;
  if (!companion) return {};
  return {view.jobshadowers()[companion->who].participant, companion->splittable, false, companion->bond,
          against_swap(view, view.jobshadowers()[jobshadower])};
}

bool parted(const RoundView& view, const JobshadowerView& person, Index host, Index other) {
  if (host == none || other == none) return host != other;
  return view.host_beside(view.jobshadowers()[person.companion->who], host) != other;
}

Guests::Guests(const RoundProblem& round, const std::vector<Index>& choice, std::size_t organisations)
    : at(organisations), periods(organisations) {
  for (std::size_t person = 0; person < choice.size(); ++person) {
    if (choice[person] == none) continue;
    const Slot& slot = round.problem.slots[round.problem.candidates[choice[person]].slot];
    at[slot.host].push_back(round.jobshadower[person]);
    periods[slot.host].push_back(slot.period);
  }
}

std::vector<TakenHost> better_than(const RoundView& view, const RoundProblem& round, const Guests& guests,
                                   const Candidate& chosen) {
  return Causes(view, round, guests).above(chosen.person, chosen.score);
}

std::vector<Unplaced> unplaced_of(const RoundView& view, const RoundProblem& round,
                                  const std::vector<Index>& choice, const Guests& guests) {
  const Causes causes(view, round, guests);
  std::vector<Unplaced> all;
  for (Index j = 0; j < view.jobshadowers().size(); ++j)
    if (choice[j] == none) {
      all.push_back(causes.of(j));
      all.back().along = along(view, j);
      const auto& companion = view.jobshadowers()[j].companion;
      all.back().along.parted = companion && choice[companion->who] != none;
    }
  return all;
}

void add_balance(const RoundView& view, const Guests& guests, MatchResult& result) {
  std::vector<Balance>& all = result.organisations;
  for (const OrganisationView& one : view.organisations())
    all.push_back({one.organisation->id.text, *one.organisation->name, 0, 0, 0, one.hosts ? one.places : 0});
  for (const JobshadowerView& person : view.jobshadowers()) ++all[person.home].jobshadowers;
  std::vector<bool> goes(view.jobshadowers().size());
  for (std::size_t host = 0; host < guests.at.size(); ++host) {
    all[host].receives = static_cast<std::int64_t>(guests.at[host].size());
    for (const Index guest : guests.at[host]) {
      if (!goes[guest]) ++all[view.jobshadowers()[guest].home].sends;
      goes[guest] = true;
    }
  }
  result.networks = by_network(view, all);
}

}  // namespace sw::matching
