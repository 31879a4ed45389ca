// For somebody without a place: who competes for what, and what would help.
#include <algorithm>
#include <set>

#include "matching/explain_round.hpp"

namespace sw::matching {
namespace {

constexpr std::size_t most_rivals = 30;  ///< in a larger group only the person's own pairs are looked at
constexpr std::int64_t most_places = 5;  ///< at one host
constexpr std::size_t most_told = 10;

/// All single changes that would place somebody more, the best first.
class Helping {
 public:
  Helping(const ExplainedRound& round, Index person, const Rivals& rivals)
      : round_(round), view_(round.view()), person_(person), rivals_(rivals) {}

  std::vector<Relaxation> best() {
    if (round_.jobshadower(person_).not_ready)
      ask_ready();
    else
      ask_all();
    const auto& lanes = round_.certificate().lanes;
    std::ranges::stable_sort(found_, [&](const Found& a, const Found& b) {
      return better(lanes, a.change.totals, b.change.totals);
    });
    found_.resize(std::min(found_.size(), most_told));
    std::vector<Relaxation> best;
    for (const Found& one : found_) best.push_back(told(one));
    return best;
  }

 private:
  struct Found {
    RelaxationKind kind = RelaxationKind::place;
    Index host = none;
    Index slot = none;  // of a place
    Index who = none;
    std::optional<RefusalReason> reason;  // that would be lifted
    Rearrangement change;
  };

  /// Each pair on its own, with what would be told of it.
  void ask_pairs(const std::vector<AskedPair>& pairs, const std::vector<Found>& asked, std::size_t most) {
    for (Answer& answer : round_.changes().cheapest_with(pairs, Sought::placing, most)) {
      found_.push_back(asked[answer.asked]);
      found_.back().change = std::move(answer.change);
    }
  }

  void ask_ready() {
    std::vector<AskedPair> pairs;
    for (Index host = 0; host < view_.organisations().size(); ++host)
      if (only_reason(view_, round_.jobshadower(person_), host) == RefusalReason::not_ready)
        for (const AskedPair& pair : round_.asked(person_, host)) pairs.push_back(pair);
    ask_pairs(pairs, std::vector<Found>(pairs.size(), {RelaxationKind::ready, none, none, person_, {}, {}}),
              1);
  }

  void ask_all() {
    ask_lifts();
    ask_places();
    if (rivals_.cells.empty()) return;
    Rearrangement wider = round_.changes().with_wider_cap();
    if (total_of(Goal::placed, round_.certificate().lanes, wider.totals) > 0)
      found_.push_back({RelaxationKind::pair_cap, none, none, none, {}, std::move(wider)});
  }

  void ask_places() {
    const RoundProblem& round = round_.round();
    std::vector<Index> slots;
    for (const Index slot : rivals_.slots) {
      const auto& common = round.slots_of[round.problem.slots[slot].host];
      if (std::ranges::find(common, slot) == common.end()) continue;
      if (round.problem.slots[slot].within == none)
        slots.push_back(slot);
      else
        add_place(slot, round_.changes().with_place(slot));
    }
    for (Answer& answer : round_.changes().best_places(slots, most_told))
      add_place(slots[answer.asked], std::move(answer.change));
  }
  void add_place(Index slot, Rearrangement change) {
    if (total_of(Goal::placed, round_.certificate().lanes, change.totals) <= 0) return;
    const Index host = round_.round().problem.slots[slot].host;
    found_.push_back({RelaxationKind::place, host, slot, none, {}, std::move(change)});
  }

  void ask_lifts() {
    std::vector<AskedPair> pairs;
    std::vector<Found> asked;
    lifts_of(person_, pairs, asked);
    for (const Index rival : rivals_.people)
      if (rivals_.people.size() <= most_rivals && rival != person_ && !round_.round().fixed[rival])
        lifts_of(rival, pairs, asked);
    ask_pairs(pairs, asked, most_told);
  }

  /// What one reason alone forbids somebody.
  void lifts_of(Index who, std::vector<AskedPair>& pairs, std::vector<Found>& asked) const {
    const JobshadowerView& jobshadower = round_.jobshadower(who);
    for (Index host = 0; host < view_.organisations().size(); ++host) {
      const auto reason = only_reason(view_, jobshadower, host);
      const bool takes_nobody = reason == RefusalReason::takes_nobody;
      if (!reason || *reason == RefusalReason::own_organisation || *reason == RefusalReason::not_ready)
        continue;
      if (takes_nobody && who != person_) continue;
      if (round_.beyond_cap(who, host)) continue;
      if (round_.needs_solving(who, host) && crowds_in(who, host)) continue;
      for (AskedPair pair : round_.asked(who, host)) {
        pair.own_place = takes_nobody;
        pairs.push_back(pair);
        asked.push_back(
            {takes_nobody ? RelaxationKind::receive : RelaxationKind::lift, host, none, who, reason, {}});
      }
    }
  }

  /// Whether the pair cap could bind over the periods of a host then.
  bool crowds_in(Index who, Index host) const {
    const Problem& problem = round_.whole();
    std::set<Index> colleagues;
    for (const Candidate& one : problem.candidates)
      if (problem.slots[one.slot].host == host &&
          problem.persons[one.person].organisation == problem.persons[who].organisation)
        colleagues.insert(one.person);
    return colleagues.size() >= problem.pair_cap;
  }

  Relaxation told(const Found& one) const {
    Relaxation relaxation{one.kind, nullptr, nullptr, {}, round_.effect(one.change)};
    if (one.host != none) relaxation.host = round_.organisation(one.host);
    if (one.who != none) relaxation.who = round_.jobshadower(one.who).participant;
    if (one.reason) relaxation.refusal = refusal(*one.reason, view_, round_.jobshadower(one.who), one.host);
    if (one.kind != RelaxationKind::place) return relaxation;
    if (const PeriodView* period = round_.period_of(one.slot)) relaxation.period = period->days;
    const std::int64_t first = places_for_one_more(view_, round_.round(), one.slot);
    relaxation.at_once = first > 1;
    relaxation.steps = relaxation.at_once ? first : round_.placing().places_that_count(one.slot, most_places);
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
  for (const Index person : rivals.people)
    for (const auto& [sender, host] : round.round().closed)
      if (sender == round.jobshadower(person).home) by_cap.insert(host);
  for (const Index host : hosts) result.hosts.push_back(round.organisation(host));
  for (const Index host : by_cap) result.by_cap.push_back(round.organisation(host));
  return result;
}

/// The least that a place for this person would cost the others.
std::optional<Effect> forced(const ExplainedRound& round, Index person) {
  const Problem& problem = round.round().problem;
  std::vector<AskedPair> pairs;
  for (const Candidate& pair : candidates_of(problem, person))
    pairs.push_back({pair, problem.slots[pair.slot].host, false});
  auto least = round.changes().cheapest_with(pairs, Sought::all, 1);
  if (least.empty()) return std::nullopt;
  return round.effect(std::optional(std::move(least.front().change)), person);
}

}  // namespace

void explain_no_place_for_duo(const ExplainedRound& round, Index person, PersonExplanation& result) {
  for (const Candidate& pair : candidates_of(round.whole(), person)) {
    auto effect = round.solved_with(person, round.whole().slots[pair.slot].host);
    if (effect && (!result.forced || better(round.lanes(), effect->totals, result.forced->totals)))
      result.forced = std::move(effect);
  }
  result.refused = refused_hosts(round.view(), round.jobshadower(person));
  result.relaxations = round.help_for_duo(person);
}

void explain_no_place(const ExplainedRound& round, Index person, PersonExplanation& result) {
  const Rivals rivals = round.changes().rivals_of(person);
  if (!result.not_ready && result.possible > 0) {
    if (!rivals.free_place) result.competition = competition(round, rivals);
    result.forced = forced(round, person);
  }
  result.refused = refused_hosts(round.view(), round.jobshadower(person));
  result.relaxations = Helping(round, person, rivals).best();
}

}  // namespace sw::matching
