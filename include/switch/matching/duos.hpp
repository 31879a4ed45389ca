// Duos that travel together or swap, and a pair cap over several periods: what they make of a round, and the
// network that bounds what such a round can reach. Nothing of the solver here.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "switch/matching/certificate.hpp"
#include "switch/matching/problem.hpp"

namespace sw::matching {

/// Whether the two stay together with these candidates, the first one's and the second one's.
bool keeps_together(const Problem& problem, const Duo& duo, const Candidate& first, const Candidate& second);

/// Whether one of the two has no place, or they go where they do not stay together.
bool parted(const Problem& problem, const Duo& duo, const std::vector<Index>& choice);

/// What a choice adds up to, lane by lane, in a problem or its relaxation.
std::vector<std::int64_t> sums_of(const Problem& problem, const std::vector<Index>& choice);

/// The problem with all duos where a choice has them, as if they were pinned there, and nobody new where the
/// pair cap reaches over several periods: a network.
Problem with_duos_held(const Problem& problem, const std::vector<Index>& choice);

/// The same round where nobody has to stay together, and the pair cap holds for each period. Everything
/// counts twice; but where both of a duo may go together, each counts what the two are worth so. A choice
/// that keeps duos together adds up to twice its totals, so what the best choice here comes to, no choice
/// there can beat.
Problem relaxed(const Problem& problem);

/// How far totals are known to be the best: so many lanes, from the first on, and what the next one could
/// come to at best. None where all but the lot are.
struct Gap {
  std::size_t lane = 0;
  std::optional<std::int64_t> at_best;  ///< none where that is not known

  friend bool operator==(const Gap&, const Gap&) = default;
};

/// `doubled` are totals of a relaxation that no choice beats.
std::optional<Gap> gap_to(const std::vector<std::int64_t>& doubled, const std::vector<Lane>& lanes,
                          const std::vector<std::int64_t>& totals);

/// What a certificate proves whose choice and totals are those of an entangled problem, and whose prices are
/// those of its relaxation: a flaw where it proves nothing, else how far the totals are the best.
std::variant<Flaw, std::optional<Gap>> proven_by(const Problem& problem, const Certificate& certificate);

}  // namespace sw::matching
