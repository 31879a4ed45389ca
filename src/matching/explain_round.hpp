// The solved round behind all explanations: people and hosts for numbers, and changes told as effects.
#pragma once

#include <unordered_map>

#include "matching/explain_changes.hpp"
#include "matching/pair_result.hpp"
#include "matching/pair_solve.hpp"
#include "switch/matching/explain.hpp"

namespace sw::matching {

class ExplainedRound {
 public:
  /// What breaks the network stays where it is in what is answered without solving anew.
  ExplainedRound(const RoundView& view, SolvedRound solved);
  ExplainedRound(const ExplainedRound&) = delete;  // `changes` refers to `solved`

  const RoundView& view() const { return view_; }
  const RoundProblem& round() const { return solved_.round; }
  const Certificate& certificate() const { return solved_.certificate; }
  /// What counts, as it is told.
  const std::vector<Lane>& lanes() const { return whole_.certificate.lanes; }

  /// What the network holds where it is, for it can't move it.
  Held held() const { return held_; }
  bool entangled() const { return held_.duos || held_.crowds; }
  bool in_duo(Index person) const;
  /// Whether a pair is no matter of the network alone: of a duo, at a host with several periods, or where
  /// more colleagues stand than the pair cap allows.
  bool needs_solving(Index person, Index host) const {
    return in_duo(person) || round().slots_of[host].size() > 1 || beyond_cap(person, host);
  }
  bool beyond_cap(Index person, Index host) const {
    return round().beyond_cap.contains({jobshadower(person).home, host});
  }
  /// With all pairs of what is held, which `round` has not.
  const Problem& whole() const { return whole_.round.problem; }
  /// Solved anew, with somebody at this host or not where they go now; duos may go elsewhere then. None where
  /// there is no such round.
  std::optional<Effect> solved_with(Index person, Index host) const;
  std::optional<Effect> solved_without(Index person) const;
  /// What would place the two of a duo, or others instead: places at a host, or that they may be parted.
  std::vector<Relaxation> help_for_duo(Index person) const;
  /// Were the pair of somebody who goes not to be.
  std::optional<Effect> without(Index person) const;

  /// Its number among the organisations or the jobshadowers; none where there is no such.
  Index find(const OrganisationId& id) const;
  Index find(const ParticipantId& id) const;

  const JobshadowerView& jobshadower(Index person) const {
    return view_.jobshadowers()[round().jobshadower[person]];
  }
  const Organisation* organisation(Index host) const { return view_.organisations()[host].organisation; }
  /// Where somebody goes; none where nowhere.
  Index host_of(Index person) const;
  /// The period of a slot; none where its host has none.
  const PeriodView* period_of(Index slot) const;
  ScoredHost scored(Index person, Index host) const;

  Changes& changes() const { return *changes_; }
  /// Where only the number of people placed counts, and what comes before it.
  Changes& placing() const;

  /// The pairs that somebody at a host could be: one in each period that suits, or where none does in any.
  std::vector<AskedPair> asked(Index person, Index host) const;

  /// The moves begin with this person's, or with who gets a place.
  Effect effect(const Rearrangement& change, Index first = none) const;
  /// None where there is no such round, or where it would part a fixed pair.
  std::optional<Effect> effect(const std::optional<Rearrangement>& change, Index first) const;

 private:
  std::vector<Relocation> moves_of(const Rearrangement& change, Index first) const;
  std::vector<std::int64_t> told_totals(const std::vector<Lane>& lanes,
                                        const std::vector<std::int64_t>& totals) const;
  std::optional<Effect> solved_anew(Problem problem, Index first, std::int64_t more_pinned,
                                    std::int64_t work = most_work) const;
  void open(Problem& problem, Index person, Index host) const;
  std::int64_t places_lacking(Index host) const;

  const RoundView& view_;
  SolvedRound whole_;
  Held held_;
  SolvedRound solved_;  // a network
  std::unique_ptr<Changes> changes_;
  mutable std::unique_ptr<Changes> placing_;
  std::unordered_map<std::string_view, Index> organisations_, people_;
};

/// The reason against a pair where it is the only one.
std::optional<RefusalReason> only_reason(const RoundView& view, const JobshadowerView& person, Index host);

/// Whether the first totals are the better ones.
bool better(const std::vector<Lane>& lanes, const std::vector<std::int64_t>& a,
            const std::vector<std::int64_t>& b);

PersonExplanation explain_person(const ExplainedRound& round, Index person);
PairExplanation explain_pair(const ExplainedRound& round, Index person, Index host);
HostExplanation explain_organisation(const ExplainedRound& round, Index organisation);

/// For somebody without a place: who competes for what, and what would help.
void explain_no_place(const ExplainedRound& round, Index person, PersonExplanation& result);
/// For somebody who travels with another: what the least costly place would cost the others.
void explain_no_place_for_duo(const ExplainedRound& round, Index person, PersonExplanation& result);

}  // namespace sw::matching
