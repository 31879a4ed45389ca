// For somebody without a place: who competes for what, and what would help.
#include <algorithm>
#include <set>

#include "matching/explain_round.hpp"

namespace sw::matching {
namespace {

constexpr std::size_t most_rivals = 30;      ///< in a larger group only the person's own pairs are looked at
constexpr std::size_t most_asked = 64;       ///< changes that are worked out
constexpr std::size_t most_places = 5;       ///< at one host

/// A change to ask about: the arcs that it opens.
struct Question {
  Relaxation relaxation;
  std::vector<std::pair<Index, Index>> pairs;  ///< of person and host, that would be open
  std::vector<Index> hosts;                    ///< with one more place
  bool all_cells = false;
};

class Helping {
 public:
  Helping(const ExplainedRound& round, Index person, const Rivals& rivals)
      : round_(round), view_(round.view()), person_(person), rivals_(rivals) {}

  std::vector<Relaxation> best() {
    if (round_.jobshadower(person_).not_ready) ask_ready();
    else ask_all();
    if (questions_.size() > most_asked) questions_.resize(most_asked);
    std::vector<std::pair<Index, Index>> pairs;
    for (const Question& one : questions_) pairs.insert(pairs.end(), one.pairs.begin(), one.pairs.end());
    const WiderRound wider = round_.wider(pairs);
    const Changes changes(wider);
    std::vector<Relaxation> helping;
    for (const Question& one : questions_)
      if (auto found = answer(wider, changes, one)) helping.push_back(std::move(*found));
    const auto& lanes = round_.certificate().lanes;
    std::ranges::stable_sort(helping, [&](const Relaxation& a, const Relaxation& b) {
      return better(lanes, a.effect.totals, b.effect.totals);
    });
    return helping;
  }

 private:
  std::int64_t placed(const std::vector<std::int64_t>& totals) const {
    return change_of(Goal::placed, round_.certificate().lanes, totals);
  }

  void ask_ready() {
    Question one{{RelaxationKind::ready, nullptr, round_.jobshadower(person_).participant, {}, {}}, {}, {}, false};
    for (Index host = 0; host < view_.organisations().size(); ++host)
      if (only_reason(view_, round_.jobshadower(person_), host) == RefusalReason::not_ready)
        one.pairs.emplace_back(person_, host);
    if (!one.pairs.empty()) questions_.push_back(std::move(one));
  }

  void ask_all() {
    ask_lifts(person_);
    for (const Index slot : rivals_.slots) {
      const Index host = round_.round().problem.slots[slot].host;
      if (round_.round().slot_of[host] == slot)
        questions_.push_back({{RelaxationKind::place, round_.organisation(host), nullptr, {}, {}}, {}, {host}, false});
    }
    if (!rivals_.cells.empty()) questions_.push_back({{RelaxationKind::pair_cap, nullptr, nullptr, {}, {}}, {}, {}, true});
    if (rivals_.people.size() > most_rivals) return;
    for (const Index rival : rivals_.people)
      if (rival != person_ && !round_.round().fixed[rival]) ask_lifts(rival);
  }

  /// What one reason alone forbids this person.
  void ask_lifts(Index who) {
    const JobshadowerView& jobshadower = round_.jobshadower(who);
    for (Index host = 0; host < view_.organisations().size(); ++host) {
      const auto reason = only_reason(view_, jobshadower, host);
      const bool takes_nobody = reason == RefusalReason::takes_nobody;
      if (!reason || *reason == RefusalReason::own_organisation || *reason == RefusalReason::not_ready) continue;
      if (takes_nobody && who != person_) continue;
      const RelaxationKind kind = takes_nobody ? RelaxationKind::receive : RelaxationKind::lift;
      Question one{{kind, round_.organisation(host), jobshadower.participant, refusal(*reason, view_, jobshadower, host), {}},
                   {{who, host}}, {}, false};
      if (takes_nobody) one.hosts.push_back(host);
      questions_.push_back(std::move(one));
    }
  }

  std::vector<Index> arcs_of(const WiderRound& wider, const Network& network, const Question& question) const {
    std::vector<Index> arcs;
    for (const auto& [person, host] : question.pairs)
      arcs.push_back(network.candidate_arc(ExplainedRound::candidate(wider.problem, person, host)));
    for (const Index host : question.hosts) {
      const auto slot = std::ranges::find(wider.problem.slots, host, &Slot::host);
      arcs.push_back(network.slot_arc(static_cast<Index>(slot - wider.problem.slots.begin())));
    }
    for (Index k = 0; question.all_cells && k < network.cells.size(); ++k)
      arcs.push_back(network.cell_arcs + k);
    return arcs;
  }

  std::optional<Relaxation> answer(const WiderRound& wider, const Changes& changes, const Question& question) const {
    std::vector<Index> arcs = arcs_of(wider, changes.network(), question);
    const Rearrangement change = changes.opened(arcs);
    if (placed(change.totals) <= 0) return std::nullopt;
    Relaxation found = question.relaxation;
    found.effect = round_.effect(wider, change);
    if (found.kind != RelaxationKind::place) return found;
    for (std::int64_t before = placed(change.totals); found.steps < static_cast<std::int64_t>(most_places);) {
      arcs.push_back(arcs.front());
      const std::int64_t now = placed(changes.opened(arcs).totals);
      if (now <= before) break;
      before = now;
      ++found.steps;
    }
    return found;
  }

  const ExplainedRound& round_;
  const RoundView& view_;
  Index person_;
  const Rivals& rivals_;
  std::vector<Question> questions_;
};

Competition competition(const ExplainedRound& round, const WiderRound& wider, const Rivals& rivals) {
  Competition result;
  for (const Index person : rivals.people) {
    result.people.push_back(round.jobshadower(person).participant);
    result.seats += round.certificate().choice[person] != none;
  }
  std::set<Index> hosts, by_cap;
  for (const Index slot : rivals.slots) hosts.insert(wider.problem.slots[slot].host);
  for (const Index cell : rivals.cells) by_cap.insert(wider.problem.slots[wider.certificate.cells[cell].slot].host);
  for (const Index host : hosts) result.hosts.push_back(round.organisation(host));
  for (const Index host : by_cap) result.by_cap.push_back(round.organisation(host));
  return result;
}

}  // namespace

void explain_no_place(const ExplainedRound& round, Index person, PersonExplanation& result) {
  const WiderRound& wider = round.base();
  Changes& changes = round.changes();
  const Rivals rivals = changes.rivals_of(person);
  if (!result.not_ready && result.possible > 0) {
    if (!rivals.free_place) result.competition = competition(round, wider, rivals);
    const auto& lanes = round.certificate().lanes;
    for (const auto& [candidate, change] : changes.with_each_of(person)) {
      auto effect = round.effect(wider, change, person);
      if (effect && (!result.forced || better(lanes, effect->totals, result.forced->totals)))
        result.forced = std::move(effect);
    }
  }
  result.refused = refused_hosts(round.view(), round.jobshadower(person));
  result.relaxations = Helping(round, person, rivals).best();
}

}  // namespace sw::matching
