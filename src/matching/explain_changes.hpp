// Questions to a round that is the best, answered exactly and without solving it again: what if this pair had to
// be, might not be, or one more place were there; and who competes for what.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "matching/explain_residual.hpp"

namespace sw::matching {

/// Somebody who goes elsewhere; none: nowhere.
struct Shift {
  Index person = 0;
  Index from = none, to = none;  // candidates
};

/// From the best round to the best one under a condition.
struct Rearrangement {
  std::vector<std::int64_t> totals;  // lane by lane, what is added to the total
  std::vector<Shift> shifts;         // in order of person
};

/// Pairs that may not be made, with nobody in them: to ask what if they might.
struct WiderRound {
  Problem problem;
  Certificate certificate;
  std::vector<bool> shut;  // per candidate
};

/// The problem with more candidates, shut; a slot with no place may be among theirs (at the end of `slots`).
WiderRound widened(Problem problem, const Certificate& certificate, std::vector<Slot> slots,
                   const std::vector<Candidate>& more);

/// Who competes for the same places, where somebody has none.
struct Rivals {
  std::vector<Index> people;    // none of whom can be placed elsewhere without another of them losing out
  std::vector<Index> slots;     // all full
  std::vector<Index> cells;     // full, of slots that are not
  bool free_place = false;      // nothing of the kind: there is a way to a place, but at the cost of a goal
};

class Changes {
 public:
  /// Both must outlive it.
  explicit Changes(const WiderRound& round);

  /// For every candidate of a person, shut or not, the best round with it; none where there is no round with it.
  std::vector<std::pair<Index, std::optional<Rearrangement>>> with_each_of(Index person);
  /// For every candidate of a slot.
  std::vector<std::pair<Index, std::optional<Rearrangement>>> with_each_at(Index slot);
  std::optional<Rearrangement> with(Index candidate);
  /// Of a candidate that is chosen.
  std::optional<Rearrangement> without(Index candidate);
  /// All these arcs let one unit more through.
  Rearrangement opened(std::span<const Index> arcs) const;

  Rivals rivals_of(Index person) const;
  const Network& network() const { return net_.network; }

 private:
  Rearrangement change_of(const ResidualNet::Vector& cost, std::vector<Index> halves, Index forced) const;
  Rearrangement difference(const Residual& trial, const ResidualNet::Vector& cost) const;
  std::vector<std::int64_t> totals_of(const ResidualNet::Vector& cost) const;

  const WiderRound& round_;
  ResidualNet net_;
  Residual now_;
  Paths paths_;
};

}  // namespace sw::matching
