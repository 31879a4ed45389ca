#include "matching/explain_round.hpp"

#include <algorithm>
#include <array>

#include "matching/crowds.hpp"
#include "matching/pair_periods.hpp"
#include "switch/matching/fixed.hpp"
#include "switch/matching/solver.hpp"

namespace sw::matching {
namespace {

/// Each move after the one that frees its place; the first is that of `first`, or of somebody without a
/// place.
void put_in_turn(std::vector<Relocation>& moves, const Participant* first) {
  const auto begins = [&](const Relocation& move) { return first ? move.who == first : !move.from; };
  for (auto turn = moves.begin(); turn != moves.end(); ++turn) {
    auto next = moves.end();
    if (turn == moves.begin())
      next = std::find_if(turn, moves.end(), begins);
    else if (const Organisation* freed = std::prev(turn)->to)
      next = std::find_if(turn, moves.end(), [&](const Relocation& move) { return move.from == freed; });
    if (next != moves.end()) std::rotate(turn, next, std::next(next));
  }
}

SolvedRound as_network(SolvedRound solved) {
  Problem& problem = solved.round.problem;
  if (!entangled(problem)) return solved;
  problem = with_duos_held(problem, solved.certificate.choice);
  solved.certificate = solve(problem);
  return solved;
}

}  // namespace

ExplainedRound::ExplainedRound(const RoundView& view, SolvedRound solved)
    : view_(view),
      whole_(std::move(solved)),
      held_{!whole().duos.empty(), !crowds(whole()).empty()},
      solved_(as_network(whole_)),
      changes_(Changes::of(solved_.round.problem, solved_.certificate, solved_.certificate.lanes)) {
  for (Index o = 0; o < view.organisations().size(); ++o)
    organisations_.emplace(view.organisations()[o].organisation->id.text, o);
  for (Index j = 0; j < view.jobshadowers().size(); ++j)
    people_.emplace(view.jobshadowers()[j].participant->id.text, j);
}

Index ExplainedRound::find(const OrganisationId& id) const {
  const auto found = organisations_.find(id.text);
  return found == organisations_.end() ? none : found->second;
}

Index ExplainedRound::find(const ParticipantId& id) const {
  const auto found = people_.find(id.text);
  return found == people_.end() ? none : found->second;
}

Index ExplainedRound::host_of(Index person) const {
  const Index choice = certificate().choice[person];
  if (choice == none) return none;
  return round().problem.slots[round().problem.candidates[choice].slot].host;
}

std::vector<AskedPair> ExplainedRound::asked(Index person, Index host) const {
  std::vector<AskedPair> all;
  for (const Candidate& one : candidates_of(whole(), person))
    if (whole().slots[one.slot].host == host) all.push_back({one, host, false});
  if (!all.empty()) return all;
  for (const Index slot : round().slots_of[host])
    all.push_back({candidate_of(view_, round(), person, host, slot), host, false});
  if (all.empty()) all.push_back({candidate_of(view_, round(), person, host, none), host, false});
  return all;
}

/// The others may go where they like; somebody who could come in another period may not do so either.
std::optional<Effect> ExplainedRound::without(Index person) const {
  if (entangled() || needs_solving(person, host_of(person))) return solved_without(person);
  return effect(changes().without(certificate().choice[person]), person);
}

const PeriodView* ExplainedRound::period_of(Index slot) const {
  const Slot& one = round().problem.slots[slot];
  const std::vector<PeriodView>& periods = view_.organisations()[one.host].periods;
  return periods.empty() ? nullptr : &periods[one.period];
}

ScoredHost ExplainedRound::scored(Index person, Index host) const {
  return {organisation(host), explained_score(view_, jobshadower(person), host)};
}

Changes& ExplainedRound::placing() const {
  if (placing_) return *placing_;
  std::vector<Lane> lanes = certificate().lanes;
  lanes.erase(std::next(std::ranges::find(lanes, Goal::placed, &Lane::goal)), lanes.end());
  placing_ = Changes::of(round().problem, certificate(), std::move(lanes));
  return *placing_;
}

std::vector<Relocation> ExplainedRound::moves_of(const Rearrangement& change, Index first) const {
  std::vector<Relocation> moves;
  const auto host = [&](Index one) { return one == none ? nullptr : organisation(one); };
  for (const Shift& shift : change.shifts)
    moves.push_back({jobshadower(shift.person).participant, host(shift.from), host(shift.to)});
  put_in_turn(moves, first == none ? nullptr : jobshadower(first).participant);
  return moves;
}

Effect ExplainedRound::effect(const Rearrangement& change, Index first) const {
  return {told_totals(certificate().lanes, change.totals), moves_of(change, first)};
}

std::optional<Effect> ExplainedRound::effect(const std::optional<Rearrangement>& change, Index first) const {
  if (!change || total_of(Goal::pinned, certificate().lanes, change->totals) < 0) return std::nullopt;
  return effect(*change, first);
}

std::optional<RefusalReason> only_reason(const RoundView& view, const JobshadowerView& person, Index host) {
  std::optional<RefusalReason> only;
  for (auto reason = RefusalReason::own_organisation; reason <= last_reason;
       reason = static_cast<RefusalReason>(static_cast<int>(reason) + 1)) {
    if (!forbids(reason, view, person, host)) continue;
    if (only) return std::nullopt;
    only = reason;
  }
  return only;
}

bool better(const std::vector<Lane>& lanes, const std::vector<std::int64_t>& a,
            const std::vector<std::int64_t>& b) {
  for (std::size_t i = 0; i < lanes.size(); ++i)
    if (a[i] != b[i]) return maximised(lanes[i].goal) ? a[i] > b[i] : a[i] < b[i];
  return false;
}

std::string_view key(RelaxationKind kind) {
  constexpr std::array<std::string_view, 6> keys{"place", "receive", "lift", "pair_cap", "part", "ready"};
  return keys[static_cast<std::size_t>(kind)];
}

class Explainer::Impl {
 public:
  Impl(const Workspace& workspace, const MatchOptions& given)
      : options(given), view(workspace, options), findings(check_fixed(view)) {
    if (has_error(findings)) return;
    SolvedRound solved = solve_round(view);
    findings.append(check_placed(view, solved));
    if (!has_error(findings)) round.emplace(view, std::move(solved));
  }

  MatchOptions options;
  RoundView view;
  Sink findings;
  std::optional<ExplainedRound> round;
};

Explainer::Explainer(const Workspace& workspace, const MatchOptions& options)
    : impl_(std::make_unique<Impl>(workspace, options)) {}
Explainer::~Explainer() = default;

const Sink& Explainer::findings() const {
  return impl_->findings;
}
bool Explainer::solved() const {
  return impl_->round.has_value();
}
const std::vector<Lane>& Explainer::lanes() const {
  return impl_->round->lanes();
}
bool Explainer::is_jobshadower(const ParticipantId& id) const {
  return impl_->round->find(id) != none;
}
PersonExplanation Explainer::person(const ParticipantId& id) const {
  return explain_person(*impl_->round, impl_->round->find(id));
}
PairExplanation Explainer::pair(const ParticipantId& person, const OrganisationId& host) const {
  return explain_pair(*impl_->round, impl_->round->find(person), impl_->round->find(host));
}
HostExplanation Explainer::organisation(const OrganisationId& id) const {
  return explain_organisation(*impl_->round, impl_->round->find(id));
}

}  // namespace sw::matching
