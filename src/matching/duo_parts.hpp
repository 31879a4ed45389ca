// Parts of all rounds of an entangled problem, by decisions on some of its people, and the relaxation of
// each.
#pragma once

#include <optional>
#include <vector>

#include "matching/crowds.hpp"
#include "switch/matching/certificate.hpp"

namespace sw::matching {

enum class Fate : std::uint8_t {
  at,        ///< has one of these places
  not_at,    ///< does not
  together,  ///< may be parted from another, and is not
  apart      ///< may be parted: two people like any other
};

struct Decision {
  Index person = none;
  Fate fate = Fate::at;
  Index slot = none;
};
using Decisions = std::vector<Decision>;

/// The best choice that obeys decisions, but may part duos and pass the pair cap over several periods.
struct FreeOptimum {
  Certificate certificate;
  std::vector<Index> choice;         // of the candidates of the problem
  std::vector<std::int64_t> totals;  // that no round beats which obeys; doubled
  /// What to decide next: for each duo that is parted and not to be, and each crowd that is too many, the
  /// best guess. First on those that may be parted: what becomes of them counts first. Empty where it is a
  /// round.
  Decisions guesses;
};

/// An entangled problem, to be solved part by part.
class DuoParts {
 public:
  explicit DuoParts(const Problem& problem);

  /// The best choice of all, with prices that prove it.
  FreeOptimum solve() const;
  /// None where no round obeys.
  std::optional<FreeOptimum> solve(const Decisions& decisions) const;
  const std::vector<Crowd>& crowds() const { return crowds_; }
  /// What a search costs, in candidates looked at.
  std::int64_t work() const;

 private:
  class Part;

  const Problem& problem_;
  std::vector<Lane> lanes_;
  Problem relaxed_;
  std::vector<Crowd> crowds_;
  std::vector<Index> crowd_of_;  // per candidate, or none; empty where there are no crowds
  std::int64_t pinned_ = 0;      // people, twice
};

}  // namespace sw::matching
