// One organisation: who comes, who might have, who goes.
#include <algorithm>

#include "matching/explain_round.hpp"

namespace sw::matching {
namespace {

constexpr std::size_t might_told = 5;

/// Of those who do not come, whom it would cost least, the first first. In each period somebody else might.
std::vector<Answer> might_come(const ExplainedRound& round, Index host) {
  const std::vector<Candidate>& candidates = round.round().problem.candidates;
  const auto who = [&](const Answer& answer) { return candidates[answer.asked].person; };
  std::vector<Answer> all;
  for (const Index slot : round.round().slots_of[host])
    for (Answer& answer : round.changes().cheapest_at(slot, might_told))
      if (round.host_of(who(answer)) != host) all.push_back(std::move(answer));
  std::ranges::stable_sort(all, [&](const Answer& a, const Answer& b) {
    return better(round.certificate().lanes, a.change.totals, b.change.totals);
  });
  std::vector<Answer> best;
  for (Answer& answer : all)
    if (best.size() < might_told && std::ranges::find(best, who(answer), who) == best.end())
      best.push_back(std::move(answer));
  return best;
}

/// In the period where it would help most.
void add_one_more(const ExplainedRound& round, Index host, HostExplanation& result) {
  std::optional<Rearrangement> best;
  for (const Index slot : round.round().slots_of[host]) {
    Rearrangement change = round.changes().with_place(slot);
    if (best && !better(round.certificate().lanes, change.totals, best->totals)) continue;
    best = std::move(change);
    result.more = places_for_one_more(round.view(), round.round(), slot);
  }
  if (best) result.one_more = round.effect(*best);
}

/// At the slots that all compete for; fixed pairs may have others.
void add_might(const ExplainedRound& round, Index host, HostExplanation& result) {
  for (const auto& [candidate, change] : might_come(round, host)) {
    const Candidate& pair = round.round().problem.candidates[candidate];
    auto effect = round.effect(std::optional(change), pair.person);
    if (!effect) {
      result.kept_out = true;
      continue;
    }
    const Index now = round.host_of(pair.person);
    result.might.push_back({round.jobshadower(pair.person).participant, pair.score,
                            now == none ? nullptr : round.organisation(now), std::move(*effect)});
  }
  if (static_cast<std::int64_t>(result.comes.size()) >= result.places) add_one_more(round, host, result);
}

void add_refused(const ExplainedRound& round, Index host, HostExplanation& result) {
  for (const JobshadowerView& person : round.view().jobshadowers()) {
    const auto reason = why_not(round.view(), person, host);
    if (!reason || person.home == host) continue;
    const auto found = std::ranges::find(result.refused, *reason, &RefusedPeople::reason);
    if (found != result.refused.end())
      ++found->people;
    else
      result.refused.push_back({*reason, 1, refusal(*reason, round.view(), person, host)});
  }
  std::ranges::sort(result.refused, {}, &RefusedPeople::reason);
}

Sent sent(const ExplainedRound& round, Index person) {
  const JobshadowerView& jobshadower = round.jobshadower(person);
  Sent one{jobshadower.participant, nullptr, 0,
           jobshadower.not_ready != nullptr && jobshadower.fixed.empty()};
  if (const Index host = round.host_of(person); host != none) {
    one.host = round.organisation(host);
    one.score = score_of(round.view(), jobshadower, host);
  }
  return one;
}

}  // namespace

HostExplanation explain_organisation(const ExplainedRound& round, Index organisation) {
  const OrganisationView& view = round.view().organisations()[organisation];
  HostExplanation result;
  result.organisation = view.organisation;
  result.hosts = view.hosts;
  result.held = round.held();
  result.places = view.hosts ? view.places : 0;
  for (Index p = 0; p < round.round().jobshadower.size(); ++p) {
    if (round.host_of(p) == organisation) result.comes.push_back(sent(round, p));
    if (round.jobshadower(p).home == organisation) result.goes.push_back(sent(round, p));
  }
  add_might(round, organisation, result);
  add_refused(round, organisation, result);
  return result;
}

}  // namespace sw::matching
