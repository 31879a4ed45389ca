// Why the best round is as it is: for one person, one pair, one organisation. All that is said about other
// rounds
// ("then Bas would have to move") is exact: it is what solving them would give.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/matching/eligibility.hpp"
#include "switch/matching/round_match.hpp"

namespace sw::matching {

/// Somebody who would go elsewhere. Null: no place.
struct Relocation {
  const Participant* who = nullptr;
  const Organisation* from = nullptr;
  const Organisation* to = nullptr;
};

/// What the best round under a condition has more or less than the best round.
struct Effect {
  std::vector<std::int64_t> totals;  ///< lane by lane
  std::vector<Relocation> moves;     ///< each into the place that the one before it frees, where that is so
};

struct ScoredHost {
  const Organisation* host = nullptr;
  PairScore score;
};

/// What stays where it is in what is said of others, because no network can move it.
struct Held {
  bool duos = false;    ///< who travel together or swap
  bool crowds = false;  ///< colleagues who could come to one host in several periods: no others come there
};

/// Another host for a person.
struct Alternative {
  const Organisation* host = nullptr;
  int score = 0;
  std::size_t wish = 0;           ///< its place in the preferences, from 1; 0: not among them
  std::vector<Refusal> refusals;  ///< why it can't be
  std::optional<Effect> effect;   ///< of going there; none where pairs that stand leave no room
};

enum class RelaxationKind : std::uint8_t {
  place,     ///< one more place at a host
  receive,   ///< a host that takes nobody takes this person
  lift,      ///< what forbids one pair does not
  pair_cap,  ///< one more person of an organisation may go to the same host
  part,      ///< two who are not to be parted may be
  ready      ///< the steps of a person are in order
};
std::string_view key(RelaxationKind kind);

/// A change that would give somebody a place.
struct Relaxation {
  RelaxationKind kind = RelaxationKind::place;
  const Organisation* host = nullptr;
  const Participant* who = nullptr;
  std::optional<Refusal> refusal;  ///< what would be lifted
  Effect effect;
  std::int64_t steps = 1;        ///< so many more places help one more person each
  bool at_once = false;          ///< or help only together
  std::optional<Days> period{};  ///< of the host, where its places are in periods
};

/// Who competes for what, where somebody has no place.
struct Competition {
  std::vector<const Participant*> people;   ///< all, placed or not
  std::vector<const Organisation*> hosts;   ///< that are full
  std::vector<const Organisation*> by_cap;  ///< that have room, but not for more of one organisation
  std::int64_t seats = 0;                   ///< places that these people have between them
};

struct PersonExplanation {
  const Participant* who = nullptr;
  const Organisation* home = nullptr;
  Along along;
  Held held;
  std::optional<Fixed> fixed;
  std::optional<ScoredHost> goes;
  std::optional<Days> period;          ///< when, where the host has its places in periods
  std::optional<ScoredHost> next;      ///< the best score among the other hosts that are possible
  std::vector<Alternative> preferred;  ///< wished for, or with a better score
  std::optional<Effect> without;       ///< were this pair not to be
  const NotReady* not_ready = nullptr;
  std::int64_t possible = 0;          ///< hosts
  std::vector<RefusalCount> refused;  ///< the others, where there is no place
  std::optional<Competition> competition;
  std::optional<Effect> forced;         ///< the least that a place would cost, where a goal stands before it
  std::vector<Relaxation> relaxations;  ///< the best ten, the best first
};

struct PairExplanation {
  const Participant* who = nullptr;
  const Organisation* host = nullptr;
  std::optional<Fixed> fixed;
  const Organisation* now = nullptr;
  bool stands = false;  ///< it is a pair of the best round; then `effect` is of forbidding it
  PairScore score;
  std::optional<PairScore> now_score;
  std::vector<Refusal> refusals;  ///< then `effect` is what it would be without them
  std::optional<Effect> effect;
};

struct MightCome {
  const Participant* who = nullptr;
  int score = 0;
  const Organisation* goes = nullptr;
  Effect effect;
};

/// One who is sent, or stays.
struct Sent {
  const Participant* who = nullptr;
  const Organisation* host = nullptr;
  int score = 0;
  bool not_ready = false;
};

/// People refused for one reason, and the first of them told.
struct RefusedPeople {
  RefusalReason reason = RefusalReason::own_organisation;
  std::int64_t people = 0;
  Refusal first;
};

struct HostExplanation {
  const Organisation* organisation = nullptr;
  std::int64_t places = 0;
  bool hosts = false;
  Held held;
  std::vector<Sent> comes;
  std::vector<MightCome> might;  ///< the least costly first
  bool kept_out = false;         ///< others might, were it not for fixed pairs
  std::vector<RefusedPeople> refused;
  std::vector<Sent> goes;
  std::optional<Effect> one_more;  ///< guest, where all places are taken
  std::int64_t more = 1;  ///< places that it takes, where more guests are fixed than there are places
};

/// The solved round, open to questions.
class Explainer {
 public:
  Explainer(const Workspace& workspace, const MatchOptions& options);
  ~Explainer();

  /// Of fixed pairs; where they clash nothing is solved and nothing may be asked.
  const Sink& findings() const;
  bool solved() const;
  const std::vector<Lane>& lanes() const;

  bool is_jobshadower(const ParticipantId& id) const;
  PersonExplanation person(const ParticipantId& id) const;
  PairExplanation pair(const ParticipantId& person, const OrganisationId& host) const;
  HostExplanation organisation(const OrganisationId& id) const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace sw::matching
