#include <algorithm>
#include <utility>

#include "matching/pair_days.hpp"
#include "matching/pair_periods.hpp"
#include "matching/pair_result.hpp"
#include "matching/pair_solve.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/matching/fixed.hpp"
#include "switch/matching/round_match.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

/// Of a person that nothing holds, what was already there for this host.
const Exchange* earlier(const JobshadowerView& person, Index host) {
  if (person.agreed && person.agreed->host == host) return person.agreed->exchange;
  const auto found = std::ranges::find(person.proposed, host, &Earlier::host);
  return found == person.proposed.end() ? nullptr : found->exchange;
}

/// What the exchange says where that is in the same period of the host, else when both can.
std::optional<Days> period_of(const JobshadowerView& person, const OrganisationView& host, Index period,
                              const Exchange* exchange) {
  if (host.periods.empty()) return std::nullopt;
  if (exchange && exchange->period.from.given() && exchange->period.until.given() &&
      period_of(*exchange, host) == period)
    return Days{*exchange->period.from, *exchange->period.until};
  return days_together(person, host.periods[period]);
}

MatchedPair pair_of(const RoundView& view, const JobshadowerView& person, const Slot& slot,
                    const Exchange* fixed) {
  const Index host = slot.host;
  MatchedPair pair;
  pair.jobshadower = person.participant;
  pair.host = view.organisations()[host].organisation;
  pair.score = explained_score(view, person, host);
  pair.exchange = fixed ? fixed : earlier(person, host);
  pair.fixed = fixed != nullptr;
  pair.period = period_of(person, view.organisations()[host], slot.period, pair.exchange);
  if (!pair.exchange)
    pair.status = PairStatus::proposed;
  else if (*pair.exchange->status != ExchangeStatus::proposed)
    pair.status = PairStatus::confirmed;
  else
    pair.status = fixed ? PairStatus::pinned : PairStatus::proposed_anew;
  return pair;
}

std::vector<MatchedPair> pairs_of(const RoundView& view, const RoundProblem& round,
                                  const std::vector<Index>& choice, const Guests& guests) {
  const auto goes_to = [&](Index jobshadower, Index host) {
    return host != none && std::ranges::find(guests.at[host], jobshadower) != guests.at[host].end();
  };
  const auto comes_at_another_time = [&](Index jobshadower, const Slot& slot) {
    if (choice[jobshadower] == none) return false;
    const Slot& its = round.problem.slots[round.problem.candidates[choice[jobshadower]].slot];
    return its.host == slot.host && its.period != slot.period;
  };
  std::vector<MatchedPair> pairs;
  for (std::size_t person = 0; person < choice.size(); ++person) {
    if (choice[person] == none) continue;
    const Candidate& candidate = round.problem.candidates[choice[person]];
    const Index jobshadower = round.jobshadower[person];
    const Slot& slot = round.problem.slots[candidate.slot];
    const JobshadowerView& who = view.jobshadowers()[jobshadower];
    MatchedPair& pair = pairs.emplace_back(pair_of(view, who, slot, round.fixed[person]));
    if (who.companion) {
      const Index other = who.companion->who;
      pair.along = along(view, jobshadower);
      pair.along.parted = !goes_to(other, view.host_beside(view.jobshadowers()[other], slot.host)) ||
                          (who.companion->bond == Bond::together && comes_at_another_time(other, slot));
    }
    if (!round.fixed[person]) pair.better = better_than(view, round, guests, candidate);
  }
  std::ranges::stable_sort(
      pairs, {}, [](const MatchedPair& pair) -> const std::string& { return pair.jobshadower->id.text; });
  return pairs;
}

/// The totals without the wish for few changes, in the same order of lanes.
std::vector<std::int64_t> freely(const RoundProblem& round) {
  Problem problem = round.problem;
  problem.candidates.insert(problem.candidates.end(), round.left_out.begin(), round.left_out.end());
  std::ranges::sort(problem.candidates, {},
                    [](const Candidate& one) { return std::pair(one.person, one.slot); });
  Problem free = problem;
  std::erase(free.objective, Goal::kept);
  return sums_of(problem, arrange(free).certificate.choice);
}

/// Somebody who visits two hosts has two places, and is one person all the same.
void count_people_once(const RoundProblem& round, MatchResult& result) {
  const auto placed = std::ranges::find(result.lanes, Goal::placed, &Lane::goal) - result.lanes.begin();
  const std::int64_t again = static_cast<std::int64_t>(round.jobshadower.size()) - result.jobshadowers;
  for (std::vector<std::int64_t>* totals : {&result.totals, &result.freely})
    if (!totals->empty()) (*totals)[static_cast<std::size_t>(placed)] -= again;
  if (result.gap && result.gap->at_best && std::cmp_equal(result.gap->lane, placed))
    *result.gap->at_best -= again;
}

struct StatusRow {
  PairStatus status;
  std::string_view key;
  Words shown;
};

constexpr StatusRow statuses[] = {
    {PairStatus::confirmed, "confirmed", msg::status_confirmed},
    {PairStatus::pinned, "pinned", msg::pinned},
    {PairStatus::proposed_anew, "proposed_anew", msg::status_proposed_anew},
    {PairStatus::proposed, "proposed", msg::status_new},
};

}  // namespace

std::string_view key(PairStatus status) {
  return statuses[static_cast<std::size_t>(status)].key;
}
Words shown(PairStatus status) {
  return statuses[static_cast<std::size_t>(status)].shown;
}

MatchResult round_match(const Workspace& workspace, const MatchOptions& options) {
  const auto solved = std::make_shared<Solved>(workspace, options);
  const RoundView& view = solved->view;
  MatchResult result;
  result.findings = check_fixed(view);
  result.jobshadowers = static_cast<std::int64_t>(view.jobshadowers().size());
  if (has_error(result.findings)) return result;

  solved->best = solve_round(view);
  const auto& [round, certificate, gap, looked_at] = solved->best;
  result.findings.append(check_placed(view, solved->best));
  if (has_error(result.findings)) return result;
  result.solved = solved;
  result.gap = gap;
  result.scores = view.scores();
  result.all_pairs = round.all_pairs;
  const Guests guests(round, certificate.choice, view.organisations().size());
  result.pairs = pairs_of(view, round, certificate.choice, guests);
  result.unplaced = unplaced_of(view, round, certificate.choice, guests);
  add_balance(view, guests, result);
  result.lanes = certificate.lanes;
  result.totals = certificate.totals;
  if (view.keep()) result.freely = freely(round);
  count_people_once(round, result);
  result.findings.append(check_days(view, result.pairs));
  return result;
}

}  // namespace sw::matching
