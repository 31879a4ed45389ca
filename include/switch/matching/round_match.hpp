// The people side of the matching from end to end: a round in, the best pairs out, with the reasons for
// everybody who stays without a place.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/matching/certificate.hpp"
#include "switch/matching/duos.hpp"
#include "switch/matching/eligibility.hpp"
#include "switch/matching/score.hpp"

namespace sw::matching {

enum class PairStatus : std::uint8_t {
  confirmed,      ///< asked, agreed, running or closed: left alone
  pinned,         ///< fixed by a person
  proposed_anew,  ///< an earlier proposal that is the best again
  proposed        ///< new
};
std::string_view key(PairStatus status);
Words shown(PairStatus status);

/// A host where somebody might have gone, and who is there.
struct TakenHost {
  const Organisation* host = nullptr;
  int score = 0;
  bool by_colleagues = false;  ///< places are left, but no more people of one organisation may go there
  bool other_periods = false;  ///< places are left, but in periods that don't suit
  std::vector<const Participant*> by;
};

/// Who travels with somebody, or swaps places.
struct Along {
  const Participant* who = nullptr;  ///< null: nobody
  bool splittable = false;
  bool parted = false;  ///< one of them goes where the other does not go along, or not in return
  Bond bond = Bond::together;
  std::optional<Refusal> against{};  ///< why the swap can't be
};

struct MatchedPair {
  const Participant* jobshadower = nullptr;
  const Organisation* host = nullptr;
  PairStatus status = PairStatus::proposed;
  PairScore score;
  const Exchange* exchange = nullptr;  ///< the one that exists; null for a new pair
  bool fixed = false;                  ///< before anything was matched
  std::optional<Days> period;          ///< where the host has places per period: when they can meet
  Along along;
  std::vector<TakenHost> better;  ///< where the score is higher, the best first; of a fixed pair none
};

/// How many organisations are out for a reason, and the first of them told.
struct RefusalCount {
  RefusalReason reason = RefusalReason::own_organisation;
  std::int64_t organisations = 0;
  Refusal first;
};

struct Unplaced {
  const Participant* jobshadower = nullptr;
  Along along;
  std::vector<RefusalCount> refused;  ///< every organisation that is not in `taken`
  std::vector<TakenHost> taken;       ///< the best first
};

/// Sending and receiving of an organisation or a network (ST 32, ST 33).
struct Balance {
  std::string_view id;
  std::string_view name;
  std::int64_t jobshadowers = 0;
  std::int64_t sends = 0;     ///< people, each once
  std::int64_t receives = 0;  ///< guests; somebody who visits two hosts is one at each
  std::int64_t places = 0;
};

/// All that the result was made from, open to further questions; the Workspace must outlive it.
struct Solved;

/// Pointers lead into the Workspace.
struct MatchResult {
  Sink findings;
  std::shared_ptr<const Solved> solved;  ///< null where fixed pairs clash: then there is nothing but findings
  const ScoreFile* scores = nullptr;     ///< that counted
  bool all_pairs = true;           ///< every pair that may be made was weighed; else the best of each person
  std::vector<MatchedPair> pairs;  ///< in the order of the people's ids
  std::vector<Unplaced> unplaced;
  std::vector<Balance> organisations;
  std::vector<Balance> networks;
  std::int64_t jobshadowers = 0;
  std::vector<Lane> lanes;           ///< what counted, first things first
  std::vector<std::int64_t> totals;  ///< `placed` counts people, each once; what is of pairs counts all pairs
  std::optional<Gap> gap;            ///< with people who travel together: how far the totals are proven
  std::vector<std::int64_t> freely;  ///< with `keep`: the totals that a round without that wish would have
};

/// References of the Workspace must hold, as the rules check. The same round gives the same result, in
/// whatever order its files were read.
MatchResult round_match(const Workspace& workspace, const MatchOptions& options);

}  // namespace sw::matching
