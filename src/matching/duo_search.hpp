// The best round where people stay together, or the pair cap reaches over several periods. The relaxation of
// that is a network, and where its best choice is a round that is the answer. Else the search goes on:
// somebody at one host, with who stays together with that one, or not there; a duo that may be parted held
// together, or let go. What a relaxation says no choice can beat is not looked into.
#pragma once

#include "switch/matching/certificate.hpp"
#include "switch/matching/duos.hpp"

namespace sw::matching {

/// The work that a search may do, in candidates looked at: the same files give the same answer on every
/// machine. About ten seconds.
inline constexpr std::int64_t most_work = 12'000'000;

struct Arrangement {
  Certificate
      certificate;  ///< choice and totals of the round; of an entangled one the prices of its relaxation
  std::optional<Gap> gap;   ///< none: no round is better
  std::int64_t solved = 0;  ///< relaxations
  std::int64_t work = 0;    ///< candidates looked at
};

/// Where all that is pinned can stand at once, with nobody parted from them, it does. Else the totals say
/// that it does not, and no more than that.
Arrangement arrange(const Problem& problem, std::int64_t work = most_work);

}  // namespace sw::matching
