// How much hangs on each organisation: who would have no place without it.
#pragma once

#include <vector>

#include "switch/matching/round_match.hpp"

namespace sw::matching {

enum class Loss : std::uint8_t {
  host,         ///< it receives nobody any more
  organisation  ///< it takes no part any more: its people do not go either
};
std::string_view key(Loss loss);
Words shown(Loss loss);

struct Fragility {
  Loss loss = Loss::host;
  const Organisation* organisation = nullptr;
  std::int64_t guests = 0;                   ///< who are there in the round as it is
  std::vector<const Participant*> unplaced;  ///< who would lose their place, and do take part
};

struct Robustness {
  Sink findings;
  bool solved = false;
  bool all_pairs = true;
  std::vector<Fragility> losses;     ///< the worst first
  std::int64_t not_looked_into = 0;  ///< losses beyond the limit of work, of the hosts with the fewest guests
};

/// The work that may be done, the same on every machine; about half a minute.
struct RobustLimits {
  std::int64_t arcs = 1'000'000'000;     ///< looked at where each loss is taken out of the flow
  std::int64_t candidates = 36'000'000;  ///< looked at where each is solved anew
};

/// Each loss of an organisation that takes part on its own, with the best round that is left then, as long as
/// there is work left. What is fixed elsewhere stands; who was fixed
/// at the host that is lost may go wherever it is possible.
Robustness robustness(const Workspace& workspace, const MatchOptions& options,
                      const RobustLimits& limits = {});

}  // namespace sw::matching
