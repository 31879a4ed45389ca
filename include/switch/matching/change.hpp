// After a dropout: which pairs changed, and who must hear of it.
#pragma once

#include <optional>
#include <vector>

#include "switch/matching/round_match.hpp"

namespace sw::matching {

enum class ChangeKind : std::uint8_t {
  moved,        ///< goes to another host
  rescheduled,  ///< comes to the same host in another period
  placed,       ///< goes somewhere now, and had nowhere to go
  ended,        ///< one of several exchanges of this person
  unplaced,     ///< has nowhere to go any more
  withdrawn     ///< does not take part any more
};
std::string_view key(ChangeKind kind);
Words shown(ChangeKind kind);

struct Change {
  ChangeKind kind = ChangeKind::moved;
  const Participant* jobshadower = nullptr;
  const Exchange* before = nullptr;    ///< that ends with this result, or was cancelled already
  const Organisation* from = nullptr;  ///< its host
  const Organisation* to = nullptr;
  std::optional<Days> period;  ///< of who comes in another one
};

enum class Ear : std::uint8_t { jobshadower, old_host, new_host, same_host };

/// Somebody to call.
struct Call {
  Ear ear = Ear::jobshadower;
  const Participant* who =
      nullptr;  ///< of a host the mentor, else the project lead; null where neither is known
  Change about;
};

/// Pairs that may change, and how many of them stand.
struct Held {
  std::int64_t before = 0;
  std::int64_t stand = 0;
};

struct ChangeList {
  std::vector<Change> changes;  ///< in the order of the people's ids
  std::vector<Call> calls;      ///< in the order of the changes
  Held agreed;                  ///< asked or agreed
  Held proposed;
};

/// What the result changes in the exchanges of the Workspace. Who was never asked need not be told that a
/// proposal is off.
ChangeList changes_in(const Workspace& workspace, const MatchResult& result);

}  // namespace sw::matching
