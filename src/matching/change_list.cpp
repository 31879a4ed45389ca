#include <algorithm>
#include <unordered_map>

#include "switch/language/messages_matching.hpp"
#include "switch/language/messages_matching_periods.hpp"
#include "switch/matching/change.hpp"
#include "switch/matching/proposals.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

/// What happens around one person.
struct Turn {
  std::vector<const Exchange*> ends;
  std::vector<const Organisation*> begins;
  std::vector<Rescheduled> stand;       ///< in another period
  const Exchange* cancelled = nullptr;  ///< the last that was called off by hand
  bool goes = false;                    ///< somewhere, in the result
};

/// Of those whose file names a period.
std::vector<Rescheduled> changed_periods(const MatchResult& result) {
  std::vector<Rescheduled> all = rescheduled_exchanges(result);
  std::erase_if(all, [](const Rescheduled& one) { return !one.exchange->period.from.given(); });
  return all;
}

class Comparison {
 public:
  Comparison(const Workspace& workspace, const MatchResult& result) : workspace_(workspace) {
    for (const Exchange* one : ended_exchanges(workspace, result))
      turns_[one->jobshadower->text].ends.push_back(one);
    for (const MatchedPair& pair : result.pairs) {
      Turn& turn = turns_[pair.jobshadower->id.text];
      turn.goes = true;
      if (!pair.exchange) turn.begins.push_back(pair.host);
    }
    for (const Rescheduled& one : changed_periods(result))
      turns_[one.exchange->jobshadower->text].stand.push_back(one);
    for (const Exchange& one : workspace.exchanges)
      if (*one.status == ExchangeStatus::cancelled && workspace.find(*one.host))
        turns_[one.jobshadower->text].cancelled = &one;
  }

  std::vector<Change> changes() const {
    std::vector<Change> all;
    for (const Participant& person : workspace_.participants)
      if (const auto found = turns_.find(person.id.text); found != turns_.end())
        add(person, found->second, all);
    return all;
  }

 private:
  void add(const Participant& person, const Turn& turn, std::vector<Change>& all) const {
    std::vector<const Exchange*> ends = turn.ends;
    const bool looks = person.has(Role::jobshadower) && (!turn.goes || !turn.begins.empty());
    if (ends.empty() && turn.cancelled && looks) ends.push_back(turn.cancelled);
    for (std::size_t i = 0; i < std::max(ends.size(), turn.begins.size()); ++i) {
      Change& change = all.emplace_back();
      change.jobshadower = &person;
      if (i < ends.size()) change.before = ends[i];
      if (change.before) change.from = workspace_.find(*change.before->host);
      if (i < turn.begins.size()) change.to = turn.begins[i];
      change.kind = kind_of(change, turn);
    }
    for (const Rescheduled& one : turn.stand) {
      const Organisation* host = workspace_.find(*one.exchange->host);
      all.push_back({ChangeKind::rescheduled, &person, one.exchange, host, host, one.period});
    }
  }

  static ChangeKind kind_of(const Change& change, const Turn& turn) {
    if (change.to) return change.before ? ChangeKind::moved : ChangeKind::placed;
    if (turn.goes) return ChangeKind::ended;
    return change.jobshadower->has(Role::jobshadower) ? ChangeKind::unplaced : ChangeKind::withdrawn;
  }

  const Workspace& workspace_;
  std::unordered_map<std::string_view, Turn> turns_;
};

const Participant* mentor_or_lead(const Workspace& workspace, const Exchange* exchange,
                                  const Organisation& host) {
  const Participant* mentor =
      exchange && exchange->mentor.given() ? workspace.find(*exchange->mentor) : nullptr;
  return mentor || !host.project_lead.given() ? mentor : workspace.find(*host.project_lead);
}

void add_calls(const Workspace& workspace, const Change& change, std::vector<Call>& calls) {
  const bool was_asked = change.before && *change.before->status != ExchangeStatus::proposed;
  if (change.kind == ChangeKind::rescheduled) {
    if (!was_asked) return;
    calls.push_back({Ear::jobshadower, change.jobshadower, change});
    calls.push_back({Ear::same_host, mentor_or_lead(workspace, change.before, *change.to), change});
    return;
  }
  const bool host_waits = was_asked && *change.before->status != ExchangeStatus::cancelled;
  if (change.kind != ChangeKind::withdrawn && (change.to || was_asked))
    calls.push_back({Ear::jobshadower, change.jobshadower, change});
  if (host_waits)
    calls.push_back({Ear::old_host, mentor_or_lead(workspace, change.before, *change.from), change});
  if (change.to) calls.push_back({Ear::new_host, mentor_or_lead(workspace, nullptr, *change.to), change});
}

struct KindRow {
  ChangeKind kind;
  std::string_view key;
  Words shown;
};

constexpr KindRow kinds[] = {
    {ChangeKind::moved, "moved", msg::change_moved},
    {ChangeKind::rescheduled, "rescheduled", msg::change_rescheduled},
    {ChangeKind::placed, "placed", msg::change_placed},
    {ChangeKind::ended, "ended", msg::change_ended},
    {ChangeKind::unplaced, "unplaced", msg::change_unplaced},
    {ChangeKind::withdrawn, "withdrawn", msg::change_withdrawn},
};

}  // namespace

std::string_view key(ChangeKind kind) {
  return kinds[static_cast<std::size_t>(kind)].key;
}
Words shown(ChangeKind kind) {
  return kinds[static_cast<std::size_t>(kind)].shown;
}

ChangeList changes_in(const Workspace& workspace, const MatchResult& result) {
  ChangeList list;
  list.changes = Comparison(workspace, result).changes();
  for (const Change& change : list.changes) add_calls(workspace, change, list.calls);
  const auto held = [&](const Exchange& exchange) -> Held* {
    if (*exchange.status == ExchangeStatus::proposed) return &list.proposed;
    const bool open = *exchange.status == ExchangeStatus::asked || *exchange.status == ExchangeStatus::agreed;
    return open ? &list.agreed : nullptr;
  };
  for (const MatchedPair& pair : result.pairs)
    if (Held* of = pair.exchange ? held(*pair.exchange) : nullptr) ++of->before, ++of->stand;
  for (const Rescheduled& one : changed_periods(result)) --held(*one.exchange)->stand;
  for (const Exchange* ended : ended_exchanges(workspace, result)) ++held(*ended)->before;
  return list;
}

}  // namespace sw::matching
