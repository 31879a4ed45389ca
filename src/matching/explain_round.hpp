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
  ExplainedRound(const RoundView& view, SolvedRound solved);
  ExplainedRound(const ExplainedRound&) = delete;  // `changes` refers to `solved`

  const RoundView& view() const { return view_; }
  const RoundProblem& round() const { return solved_.round; }
  const Certificate& certificate() const { return solved_.certificate; }

  /// Its number among the organisations or the jobshadowers; none where there is no such.
  Index find(const OrganisationId& id) const;
  Index find(const ParticipantId& id) const;

  const JobshadowerView& jobshadower(Index person) const {
    return view_.jobshadowers()[round().jobshadower[person]];
  }
  const Organisation* organisation(Index host) const { return view_.organisations()[host].organisation; }
  /// Where somebody goes; none where nowhere.
  Index host_of(Index person) const;
  ScoredHost scored(Index person, Index host) const;

  Changes& changes() const { return *changes_; }
  /// Where only the number of people placed counts, and what comes before it.
  Changes& placing() const;

  /// What is agreed beyond the pair cap has a slot of its own.
  AskedPair asked(Index person, Index host) const {
    for (const Candidate& one : candidates_of(round().problem, person))
      if (round().problem.slots[one.slot].host == host) return {one, host, false};
    return {candidate_of(view_, round(), person, host), host, false};
  }

  /// The moves begin with this person's, or with who gets a place.
  Effect effect(const Rearrangement& change, Index first = none) const;
  /// None where there is no such round, or where it would part a fixed pair.
  std::optional<Effect> effect(const std::optional<Rearrangement>& change, Index first) const;

 private:
  const RoundView& view_;
  SolvedRound solved_;
  std::unique_ptr<Changes> changes_;
  mutable std::unique_ptr<Changes> placing_;
  std::unordered_map<std::string_view, Index> organisations_, people_;
};

/// The reason against a pair where it is the only one.
std::optional<RefusalReason> only_reason(const RoundView& view, const JobshadowerView& person, Index host);

/// Whether the first totals are the better ones.
bool better(const std::vector<Lane>& lanes, const std::vector<std::int64_t>& a,
            const std::vector<std::int64_t>& b);
std::int64_t change_of(Goal goal, const std::vector<Lane>& lanes, const std::vector<std::int64_t>& totals);

PersonExplanation explain_person(const ExplainedRound& round, Index person);
PairExplanation explain_pair(const ExplainedRound& round, Index person, Index host);
HostExplanation explain_organisation(const ExplainedRound& round, Index organisation);

/// For somebody without a place: who competes for what, and what would help.
void explain_no_place(const ExplainedRound& round, Index person, PersonExplanation& result);

}  // namespace sw::matching
