// Parts of all rounds with duos, by decisions on some of these, and the relaxation of each.
#pragma once

#include <optional>
#include <vector>

#include "switch/matching/certificate.hpp"

namespace sw::matching {

enum class Fate : std::uint8_t {
  at,        ///< both at this host
  not_at,    ///< neither of them there
  together,  ///< may be parted, and is not
  apart      ///< may be parted: two people like any other
};

struct Decision {
  Index duo = none;
  Fate fate = Fate::at;
  Index host = none;
};
using Decisions = std::vector<Decision>;

/// The best choice that obeys decisions, but may part duos all the same.
struct DuoFreeOptimum {
  Certificate certificate;
  std::vector<Index> choice;         // of the candidates of the problem
  std::vector<std::int64_t> totals;  // that no round beats which obeys and parts nobody; doubled
};

/// A problem with duos, to be solved part by part.
class DuoParts {
 public:
  explicit DuoParts(const Problem& problem);

  /// The best choice of all, with prices that prove it.
  DuoFreeOptimum solve() const;
  /// None where no round obeys.
  std::optional<DuoFreeOptimum> solve(const Decisions& decisions) const;
  /// What to decide next: of the duos that are parted and not to be, the best guess for each. First those
  /// that may be parted: what becomes of them counts first.
  Decisions guesses(const Decisions& decisions, const std::vector<Index>& choice) const;
  /// What a search costs, in candidates looked at.
  std::int64_t work() const;

 private:
  class Part;

  const Problem& problem_;
  std::vector<Lane> lanes_;
  Problem relaxed_;
  std::int64_t pinned_ = 0;
};

}  // namespace sw::matching
