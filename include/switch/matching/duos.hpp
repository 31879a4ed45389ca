// Duos that travel together: what they make of a round, and the network that bounds what a round with them
// can reach. Nothing of the solver here.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "switch/matching/certificate.hpp"
#include "switch/matching/problem.hpp"

namespace sw::matching {

/// Whether the two are at different hosts, or one of them has no place.
bool parted(const Problem& problem, const Duo& duo, const std::vector<Index>& choice);

/// What a choice adds up to, lane by lane, in a problem or its relaxation.
std::vector<std::int64_t> sums_of(const Problem& problem, const std::vector<Index>& choice);

/// The problem with all duos where a choice has them, as if they were pinned there: no duos are left in it.
Problem with_duos_held(const Problem& problem, const std::vector<Index>& choice);

/// The same round where nobody has to travel together. Everything counts twice; but at a host where both of a
/// duo may go, each counts what the two are worth there together. A choice that keeps duos together adds up
/// to twice its totals, so what the best choice here comes to, no choice there can beat.
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

/// What a certificate proves whose choice and totals are those of a problem with duos, and whose prices are
/// those of its relaxation: a flaw where it proves nothing, else how far the totals are the best.
std::variant<Flaw, std::optional<Gap>> proven_by(const Problem& problem, const Certificate& certificate);

}  // namespace sw::matching
