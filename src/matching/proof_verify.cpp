#include <algorithm>
#include <array>
#include <set>

#include "matching/crowds.hpp"
#include "matching/proof_inputs.hpp"
#include "matching/proof_names.hpp"
#include "matching/proof_problem.hpp"
#include "switch/matching/eligibility.hpp"
#include "switch/model/notation.hpp"

namespace sw::matching {
namespace {

/// The person of an exchange, where it was free to be made or not.
const ProvenPerson* free_in(const Proof& proof, const Exchange& exchange) {
  const auto person = proof.people.find(exchange.jobshadower->text);
  if (person == proof.people.end()) return nullptr;
  const bool free = std::ranges::any_of(person->second.seats, [&](const ProvenSeat& seat) {
    return !seat.fixed && seat.host == exchange.host->text;
  });
  return free ? &person->second : nullptr;
}

bool was_agreed(const Proof& proof, const ProvenPerson& person, const std::string& host) {
  const auto kept = person.kept.find(host);
  return proof.keep && kept != person.kept.end() && kept->second == Kept::confirmed;
}

/// In which of the host's periods the earlier pair was.
std::optional<Index> period_then(const ProvenPerson& person, const std::string& host) {
  const auto found = person.kept_in.find(host);
  return found == person.kept_in.end() ? std::nullopt : std::optional(found->second);
}

/// What was asked or agreed then, wherever these people go now.
std::map<ParticipantId, Agreed> agreed_then(const Proof& proof) {
  std::map<ParticipantId, Agreed> agreed;
  for (const auto& [id, person] : proof.people)
    for (const auto& [host, kept] : person.kept)
      if (was_agreed(proof, person, host))
        agreed[ParticipantId{id}] = {OrganisationId{host}, period_then(person, host).value_or(none)};
  return agreed;
}

/// Per person the hosts, in order.
using Hosts = std::map<std::string, std::vector<std::string>>;

/// Exchanges of people and hosts that the round does not know take no part in a matching.
Hosts hosts_on_disk(const Workspace& workspace) {
  Hosts hosts;
  for (const Exchange& one : workspace.exchanges) {
    const Participant* person = workspace.find(*one.jobshadower);
    const bool known = person && workspace.find(*person->organisation) && workspace.find(*one.host);
    if (known && *one.status != ExchangeStatus::cancelled)
      hosts[one.jobshadower->text].push_back(one.host->text);
  }
  return hosts;
}

Hosts hosts_proven(const Proof& proof) {
  Hosts hosts;
  for (const auto& [id, person] : proof.people)
    for (const ProvenSeat& seat : person.seats)
      if (seat.host) hosts[id].push_back(*seat.host);
  return hosts;
}

std::vector<Mismatch> differences(const Workspace& workspace, const Proof& proof) {
  Hosts disk = hosts_on_disk(workspace), proven = hosts_proven(proof);
  std::set<std::string> people;
  for (Hosts* const all : {&disk, &proven})
    for (auto& [person, hosts] : *all) {
      std::ranges::sort(hosts);
      people.insert(person);
    }
  std::vector<Mismatch> found;
  for (const std::string& person : people)
    if (disk[person] != proven[person]) found.push_back({person, proven[person], disk[person]});
  return found;
}

std::string in_period(const std::string& host, const PeriodView& period) {
  return host + " (" + notation::written(period.first) + ")";
}

/// Who is at the host of the proof, but in another of its periods. An exchange that names none may be in any.
std::vector<Mismatch> other_periods(const RoundView& view, const RoundProblem& round, const Proof& proof) {
  const SlotNumbers numbers(round.problem);
  std::map<std::string_view, Index> organisations;
  for (Index o = 0; o < view.organisations().size(); ++o)
    organisations.emplace(view.organisations()[o].organisation->id.text, o);
  std::vector<Mismatch> found;
  for (const Exchange& one : view.workspace().exchanges) {
    const auto person = proof.people.find(one.jobshadower->text);
    const auto host = organisations.find(one.host->text);
    if (*one.status == ExchangeStatus::cancelled || person == proof.people.end() ||
        host == organisations.end())
      continue;
    const OrganisationView& at = view.organisations()[host->second];
    const Index now = period_of(one, at);
    for (const ProvenSeat& seat : person->second.seats) {
      const std::vector<Index>& slots = numbers.slots[host->second];
      if (now == none || seat.host != one.host->text || seat.slot >= slots.size()) continue;
      const Index then = round.problem.slots[slots[seat.slot]].period;
      if (then != now && then < at.periods.size())
        found.push_back({person->first,
                         {in_period(*seat.host, at.periods[then])},
                         {in_period(*seat.host, at.periods[now])}});
    }
  }
  std::ranges::sort(found, {}, &Mismatch::person);
  return found;
}

/// The ids whose checksum in the proof is not the one of now, or that are but in one of both.
template <class Proven>
std::vector<std::string> changed(const std::map<std::string, Proven>& proven,
                                 std::map<std::string, std::string> now) {
  for (const auto& [id, one] : proven)
    if (const auto found = now.find(id); found == now.end())
      now[id] = "";
    else if (found->second == one.input)
      now.erase(found);
  std::vector<std::string> ids;
  for (const auto& [id, input] : now) ids.push_back(id);
  return ids;
}

void compare_inputs(const RoundView& view, const RoundProblem& round, const Proof& proof,
                    Verification& result) {
  const Inputs inputs = inputs_of(view, round);
  if (inputs.all == proof.input) return;
  std::map<std::string, std::string> people, organisations;
  for (Index j = 0; j < inputs.people.size(); ++j)
    people[view.jobshadowers()[j].participant->id.text] = inputs.people[j];
  for (Index o = 0; o < inputs.organisations.size(); ++o)
    organisations[view.organisations()[o].organisation->id.text] = inputs.organisations[o];
  result.changed_people = changed(proof.people, std::move(people));
  result.changed_organisations = changed(proof.organisations, std::move(organisations));
  result.changed_round = result.changed_people.empty() && result.changed_organisations.empty();
}

/// Of those who are free the pairs that the proof weighed; what is fixed or agreed has its place already.
void replace_candidates(const RoundView& view, const Proof& proof, RoundProblem& round) {
  std::vector<Candidate> held = std::move(round.problem.candidates);
  std::vector<bool> pinned(round.jobshadower.size());
  for (const Candidate& one : held) pinned[one.person] = pinned[one.person] || one.pinned;
  std::erase_if(held, [&](const Candidate& one) { return !one.pinned && one.kept < Kept::confirmed; });
  std::vector<Candidate>& all = round.problem.candidates;
  all = std::move(held);
  for (Index p = 0; p < round.jobshadower.size(); ++p) {
    const JobshadowerView& person = view.jobshadowers()[round.jobshadower[p]];
    const auto named = proof.people.find(person.participant->id.text);
    if (pinned[p] || named == proof.people.end() || !named->second.weighed) continue;
    const std::vector<std::string>& weighed = *named->second.weighed;
    const std::set<std::string_view> hosts(weighed.begin(), weighed.end());
    for (Index host = 0; host < view.organisations().size(); ++host) {
      const bool agreed = person.agreed && person.agreed->host == host;
      if (!agreed && hosts.contains(view.organisations()[host].organisation->id.text) &&
          !why_not(view, person, host))
        add_pairs(view, round, p, host, all);
    }
  }
  std::ranges::sort(all, {}, [](const Candidate& one) { return std::pair(one.person, one.slot); });
}

void hold_earlier_pairs(const RoundView& view, const Proof& proof, RoundProblem& round) {
  for (Candidate& one : round.problem.candidates) {
    one.kept = Kept::fresh;
    const auto person =
        proof.people.find(view.jobshadowers()[round.jobshadower[one.person]].participant->id.text);
    if (person == proof.people.end()) continue;
    const Slot& slot = round.problem.slots[one.slot];
    const std::string& host = view.organisations()[slot.host].organisation->id.text;
    const auto kept = person->second.kept.find(host);
    const bool then = period_then(person->second, host).value_or(slot.period) == slot.period;
    if (then && kept != person->second.kept.end()) one.kept = kept->second;
  }
}

void count(const Proof& proof, Verification& result) {
  result.jobshadowers = static_cast<std::int64_t>(proof.people.size());
  for (const auto& [id, person] : proof.people) {
    const auto goes = [](const ProvenSeat& seat) { return seat.host.has_value(); };
    result.placed += std::ranges::any_of(person.seats, goes);
    result.fixed += std::ranges::any_of(person.seats, &ProvenSeat::fixed);
  }
}

void weigh(const std::variant<Flaw, std::optional<Gap>>& found, Verification& result) {
  if (const Flaw* flaw = std::get_if<Flaw>(&found))
    result.flaw = *flaw;
  else
    result.gap = std::get<std::optional<Gap>>(found);
}

}  // namespace

std::string_view key(Verdict verdict) {
  constexpr std::array<std::string_view, 5> keys{"proven", "bounded", "changed", "differs", "wrong"};
  return keys[static_cast<std::size_t>(verdict)];
}

void take_back(Workspace& workspace, const Proof& proof) {
  for (Exchange& exchange : workspace.exchanges) {
    if (*exchange.status == ExchangeStatus::cancelled) continue;
    const ProvenPerson* person = free_in(proof, exchange);
    if (!person) continue;
    const bool agreed = was_agreed(proof, *person, exchange.host->text);
    exchange.status.value = agreed ? ExchangeStatus::agreed : ExchangeStatus::proposed;
    exchange.pin = {};
  }
}

RoundProblem problem_of(const RoundView& view, const Proof& proof, const ShortlistLimits& limits) {
  RoundProblem round = problem_of(view, limits);
  round.problem.lot = std::ranges::find(proof.lanes, Goal::tie, &Lane::goal) != proof.lanes.end();
  if (!round.all_pairs) {
    replace_candidates(view, proof, round);
    drop_closed_pairs(round);
  }
  hold_earlier_pairs(view, proof, round);
  drop_parting_pairs(round.problem);
  return round;
}

Verification verify(const RoundView& view, const RoundProblem& round, const Proof& proof) {
  Verification result;
  count(proof, result);
  result.pairs = static_cast<std::int64_t>(round.problem.candidates.size());
  result.differences = differences(view.workspace(), proof);
  compare_inputs(view, round, proof, result);
  const bool same = result.differences.empty() && !result.changed_round && result.changed_people.empty() &&
                    result.changed_organisations.empty();
  if (same) result.differences = other_periods(view, round, proof);
  if (!result.differences.empty())
    result.verdict = Verdict::differs;
  else if (result.changed_round || !result.changed_people.empty() || !result.changed_organisations.empty())
    result.verdict = Verdict::changed;
  if (result.verdict != Verdict::proven) return result;
  const auto certificate = numbered(view, round, proof);
  if (!certificate || proof.all_pairs != round.all_pairs)
    result.flaw = Flaw::shape;
  else if (!entangled(round.problem))
    result.flaw = flaw_in(round.problem, *certificate);
  else
    weigh(proven_by(round.problem, *certificate), result);
  if (result.flaw) result.verdict = Verdict::wrong;
  if (result.gap) result.verdict = Verdict::bounded;
  return result;
}

MatchOptions options_then(const MatchOptions& options, const Proof& proof) {
  MatchOptions then = options;
  then.keep = proof.keep;
  then.agreed = agreed_then(proof);
  return then;
}

Verification verify(const Workspace& workspace, const MatchOptions& options, const Proof& proof) {
  const MatchOptions then = options_then(options, proof);
  const RoundView view(workspace, then);
  return verify(view, problem_of(view, proof), proof);
}

}  // namespace sw::matching
