// Questions to a round that is the best, answered exactly and without solving it again: what if this pair had
// to be, might not be, or one more place were there; and who competes for what.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "switch/matching/certificate.hpp"

namespace sw::matching {

/// Somebody who goes elsewhere, from host to host; none: nowhere.
struct Shift {
  Index person = 0;
  Index from = none, to = none;
};

/// From the best round to the best one under a condition.
struct Rearrangement {
  std::vector<std::int64_t> totals;  // lane by lane, what is added to the total
  std::vector<Shift> shifts;         // in order of person
};

/// A pair to ask about. It need not be one of the problem's candidates.
struct AskedPair {
  Candidate pair;
  Index host = none;
  bool own_place =
      false;  // the host, which takes no colleague of this person, has a place more; its slot may be none
};

/// Which of several questions, and the round that answers it.
struct Answer {
  Index asked = none;
  Rearrangement change;
};

/// Only rounds that are better than the one that stands, and have a place for somebody more; or all.
enum class Sought : std::uint8_t { all, placing };

/// Who competes for the same places, where somebody has none.
struct Rivals {
  std::vector<Index> people;  // none of whom can be placed elsewhere without another of them losing out
  std::vector<Index> slots;   // all full
  std::vector<Index> cells;   // full, of slots that are not
  bool free_place = false;    // nothing of the kind: there is a way to a place, but at the cost of a goal
};

class Changes {
 public:
  virtual ~Changes() = default;

  /// To a problem and its optimum, which must outlive it. With fewer lanes than these have, only those count.
  static std::unique_ptr<Changes> of(const Problem& problem, const Certificate& certificate,
                                     std::vector<Lane> lanes);

  /// Of the rounds with each of these pairs on its own, so many that cost least, in that order.
  virtual std::vector<Answer> cheapest_with(std::span<const AskedPair> asked, Sought sought,
                                            std::size_t most) = 0;
  /// The best round with a pair; none where there is no round with it.
  std::optional<Rearrangement> with(const AskedPair& asked);
  /// Of the pairs at a slot that are not chosen, so many candidates that cost least, in that order.
  virtual std::vector<Answer> cheapest_at(Index slot, std::size_t most) = 0;
  /// Without a candidate that is chosen.
  virtual Rearrangement without(Index candidate) = 0;
  /// One more place; also in the slot from which it is taken along.
  virtual Rearrangement with_place(Index slot) = 0;
  /// One more place at each of these slots on its own, none of which takes its places along from another: so
  /// many that place somebody more, the best first.
  virtual std::vector<Answer> best_places(std::span<const Index> slots, std::size_t most) = 0;
  /// So many more places, at most, each of which adds to the total of the last lane; likewise.
  virtual std::int64_t places_that_count(Index slot, std::int64_t most) = 0;
  /// One more person of each organisation may go to the same host.
  virtual Rearrangement with_wider_cap() = 0;

  virtual Rivals rivals_of(Index person) const = 0;
};

}  // namespace sw::matching
