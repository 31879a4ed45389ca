// For somebody without a place: who competes for what, and what would help.
#include <algorithm>
#include <set>

#include "matching/explain_round.hpp"

namespace sw::matching {
namespace {

constexpr std::size_t most_rivals = 30;  ///< in a larger group only the person's own pairs are looked at
constexpr std::int64_t most_places = 5;  ///< at one host
constexpr std::size_t most_told = 20;

/// All single changes that would place somebody more, the best first.
class Helping {
 public:
  Helping(const ExplainedRound& round, Index person, const Rivals& rivals)
      : round_(round), view_(round.view()), person_(person), rivals_(rivals) {}

  void add_to(PersonExplanation& result) {
    if (round_.jobshadower(person_).not_ready)
      ask_ready();
    else
      ask_all();
    const auto& lanes = round_.certificate().lanes;
    std::ranges::stable_sort(found_, [&](const Found& a, const Found& b) {
      return better(lanes, a.change.totals, b.change.totals);
    });
    result.more_relaxations = static_cast<std::int64_t>(found_.size() - std::min(found_.size(), most_told));
    found_.resize(std::min(found_.size(), most_told));
    for (const Found& one : found_) result.relaxations.push_back(told(one));
  }

 private:
  struct Found {
    RelaxationKind kind = RelaxationKind::place;
    Index host = none;
    Index who = none;
    std::optional<RefusalReason> reason;  // that would be lifted
    Rearrangement change;
  };

  void ask_ready() {
    std::optional<Rearrangement> best;
    for (Index host = 0; host < view_.organisations().size(); ++host) {
      if (only_reason(view_, round_.jobshadower(person_), host) != RefusalReason::not_ready) continue;
      auto change = round_.changes().with(round_.asked(person_, host));
      if (change && (!best || better(round_.certificate().lanes, change->totals, best->totals)))
        best = std::move(change);
    }
    if (best) add({RelaxationKind::ready, none, person_, {}, std::move(*best)});
  }

  void ask_all() {
    ask_lifts(person_);
    const RoundProblem& round = round_.round();
    for (const Index slot : rivals_.slots) {
      const Index host = round.problem.slots[slot].host;
      if (round.slot_of[host] == slot)
        add({RelaxationKind::place, host, none, {}, round_.changes().with_place(slot)});
    }
    if (!rivals_.cells.empty())
      add({RelaxationKind::pair_cap, none, none, {}, round_.changes().with_wider_cap()});
    if (rivals_.people.size() > most_rivals) return;
    for (const Index rival : rivals_.people)
      if (rival != person_ && !round.fixed[rival]) ask_lifts(rival);
  }

  /// What one reason alone forbids somebody.
  void ask_lifts(Index who) {
    const JobshadowerView& jobshadower = round_.jobshadower(who);
    for (Index host = 0; host < view_.organisations().size(); ++host) {
      const auto reason = only_reason(view_, jobshadower, host);
      const bool takes_nobody = reason == RefusalReason::takes_nobody;
      if (!reason || *reason == RefusalReason::own_organisation || *reason == RefusalReason::not_ready)
        continue;
      if (takes_nobody && who != person_) continue;
      AskedPair asked = round_.asked(who, host);
      asked.own_place = takes_nobody;
      if (auto change = round_.changes().with(asked))
        add({takes_nobody ? RelaxationKind::receive : RelaxationKind::lift, host, who, reason,
             std::move(*change)});
    }
  }

  /// Where the round would be better for it, and somebody more has a place.
  void add(Found one) {
    const auto& lanes = round_.certificate().lanes;
    const std::vector<std::int64_t> nothing(lanes.size());
    if (better(lanes, one.change.totals, nothing) && change_of(Goal::placed, lanes, one.change.totals) > 0)
      found_.push_back(std::move(one));
  }

  Relaxation told(const Found& one) const {
    Relaxation relaxation{one.kind, nullptr, nullptr, {}, round_.effect(one.change), 1};
    if (one.host != none) relaxation.host = round_.organisation(one.host);
    if (one.who != none) relaxation.who = round_.jobshadower(one.who).participant;
    if (one.reason) relaxation.refusal = refusal(*one.reason, view_, round_.jobshadower(one.who), one.host);
    if (one.kind == RelaxationKind::place)
      relaxation.steps = round_.placing().places_that_count(round_.round().slot_of[one.host], most_places);
    return relaxation;
  }

  const ExplainedRound& round_;
  const RoundView& view_;
  Index person_;
  const Rivals& rivals_;
  std::vector<Found> found_;
};

Competition competition(const ExplainedRound& round, const Rivals& rivals) {
  const std::vector<Slot>& slots = round.round().problem.slots;
  Competition result;
  for (const Index person : rivals.people) {
    result.people.push_back(round.jobshadower(person).participant);
    result.seats += round.certificate().choice[person] != none;
  }
  std::set<Index> hosts, by_cap;
  for (const Index slot : rivals.slots) hosts.insert(slots[slot].host);
  for (const Index cell : rivals.cells) by_cap.insert(slots[round.certificate().cells[cell].slot].host);
  for (const Index host : hosts) result.hosts.push_back(round.organisation(host));
  for (const Index host : by_cap) result.by_cap.push_back(round.organisation(host));
  return result;
}

/// The least that a place for this person would cost the others.
std::optional<Effect> forced(const ExplainedRound& round, Index person) {
  const auto& lanes = round.certificate().lanes;
  const auto& candidates = round.round().problem.candidates;
  std::optional<Rearrangement> best;
  const auto [from, to] = std::ranges::equal_range(candidates, person, {}, &Candidate::person);
  for (auto pair = from; pair != to; ++pair) {
    auto change = round.changes().with({*pair, round.round().problem.slots[pair->slot].host, false});
    if (change && (!best || better(lanes, change->totals, best->totals))) best = std::move(change);
  }
  return round.effect(best, person);
}

}  // namespace

void explain_no_place(const ExplainedRound& round, Index person, PersonExplanation& result) {
  const Rivals rivals = round.changes().rivals_of(person);
  if (!result.not_ready && result.possible > 0) {
    if (!rivals.free_place) result.competition = competition(round, rivals);
    result.forced = forced(round, person);
  }
  result.refused = refused_hosts(round.view(), round.jobshadower(person));
  Helping(round, person, rivals).add_to(result);
}

}  // namespace sw::matching
