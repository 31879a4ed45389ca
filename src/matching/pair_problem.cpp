#include "matching/pair_problem.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "switch/matching/eligibility.hpp"
#include "switch/matching/score.hpp"
#include "switch/text/hash.hpp"

namespace sw::matching {
namespace {

Goal goal_of(Objective objective) {
  switch (objective) {
    case Objective::placed:
      return Goal::placed;
    case Objective::kept:
      return Goal::kept;
    case Objective::reciprocity:
      return Goal::reciprocity;
    case Objective::worst_off:
      return Goal::worst_off;
    case Objective::fit:
      return Goal::fit;
    case Objective::rank:
      return Goal::rank;
  }
  return Goal::placed;
}

/// What the round declares, each once. Placing people comes first where it is not declared: without it, to
/// place nobody would be a fine answer to all the rest.
std::vector<Goal> declared_goals(const MatchingPolicy& policy) {
  if (policy.objective.empty()) return {Goal::placed, Goal::reciprocity, Goal::worst_off, Goal::fit};
  std::vector<Goal> goals;
  for (const Field<Objective>& objective : policy.objective) {
    const Goal goal = goal_of(*objective);
    if (std::ranges::find(goals, goal) == goals.end()) goals.push_back(goal);
  }
  if (std::ranges::find(goals, Goal::placed) == goals.end()) goals.insert(goals.begin(), Goal::placed);
  return goals;
}

/// After a dropout, few changes come before everything else.
std::vector<Goal> goals_of(const RoundView& view) {
  std::vector<Goal> goals = declared_goals(view.round().matching);
  if (!view.keep()) return goals;
  std::erase(goals, Goal::kept);
  goals.insert(goals.begin(), Goal::kept);
  return goals;
}

/// A number for a pair that hangs on nothing but its names, and the first day of a period (FNV-1a, its high
/// bits mixed down).
std::uint64_t tie_of(const ParticipantId& person, const OrganisationId& host, const PeriodView* period) {
  std::uint64_t hash = stable_hash(host.text, stable_hash("\n", stable_hash(person.text)));
  if (period) hash = stable_hash(std::to_string(period->first.time_since_epoch().count()), hash);
  hash ^= hash >> 32;
  hash *= 0x9e3779b97f4a7c15U;
  return hash >> 24;
}

class Translation {
 public:
  Translation(const RoundView& view, const ShortlistLimits& limits, Otherwise otherwise)
      : view_(view), shortlist_(view, limits), otherwise_(otherwise) {
    result_.slots_of.resize(view.organisations().size());
    result_.all_pairs = shortlist_.all_pairs();
  }

  RoundProblem make() && {
    const MatchingPolicy& policy = view_.round().matching;
    Problem& problem = result_.problem;
    problem.organisations = static_cast<std::uint32_t>(view_.organisations().size());
    problem.pair_cap = static_cast<std::uint32_t>(*policy.per_pair);
    problem.objective = goals_of(view_);
    problem.bands = static_cast<std::uint32_t>(*policy.bands);
    add_slots();
    const auto people = static_cast<Index>(view_.jobshadowers().size());
    for (Index j = 0; j < people; ++j) add_person(j, 0);
    for (Index j = 0; j < people; ++j)
      for (std::size_t i = 1; i < view_.jobshadowers()[j].fixed.size(); ++i) add_person(j, i);
    for (Index j = 0; j < people; ++j)
      if (const auto& companion = view_.jobshadowers()[j].companion; companion && companion->who > j)
        bring_together(j, *companion);
    if (view_.keep()) let_stand_beyond_cap(view_, result_);
    drop_parting_pairs(result_.problem);
    make_room_for_fixed();
    return std::move(result_);
  }

 private:
  void add_slots() {
    const auto& organisations = view_.organisations();
    std::vector<bool> needed(organisations.size());
    for (std::size_t o = 0; o < organisations.size(); ++o) needed[o] = organisations[o].hosts;
    for (const JobshadowerView& person : view_.jobshadowers())
      for (const Fixed& fixed : person.fixed) needed[fixed.host] = true;
    for (Index o = 0; o < organisations.size(); ++o) {
      if (!needed[o]) continue;
      if (organisations[o].periods.empty())
        add_slot({.host = o, .places = places(organisations[o].hosts ? organisations[o].places : 0)});
      else
        add_slots_per_period(o, organisations[o]);
    }
    fixed_in_.resize(result_.problem.slots.size());
  }

  static std::uint32_t places(std::int64_t number) { return static_cast<std::uint32_t>(number); }

  void add_slot(const Slot& slot) {
    result_.slots_of[slot.host].push_back(static_cast<Index>(result_.problem.slots.size()));
    result_.problem.slots.push_back(slot);
  }

  /// And one for all of them, where the host says how many are welcome and its periods could hold more: those
  /// who are fixed are held beyond the places of one.
  void add_slots_per_period(Index host, const OrganisationView& organisation) {
    std::vector<Slot>& slots = result_.problem.slots;
    std::int64_t most = 0;
    for (Index period = 0; period < organisation.periods.size(); ++period) {
      add_slot({.host = host, .places = places(organisation.periods[period].places), .period = period});
      most += std::max(organisation.periods[period].places, organisation.periods[period].fixed_guests);
    }
    const Field<int>& said = organisation.organisation->hosting.places;
    if (!said.given() || *said >= most) return;
    for (const Index slot : result_.slots_of[host]) slots[slot].within = static_cast<Index>(slots.size());
    slots.push_back({.host = host, .places = places(*said)});
  }

  void add_person(Index jobshadower, std::size_t which) {
    const JobshadowerView& person = view_.jobshadowers()[jobshadower];
    result_.jobshadower.push_back(jobshadower);
    result_.problem.persons.push_back({person.home});
    if (person.fixed.empty()) {
      result_.fixed.push_back(nullptr);
      add_candidates(person);
    } else {
      const Fixed& fixed = person.fixed[which];
      result_.fixed.push_back(fixed.exchange);
      const auto number = static_cast<Index>(result_.problem.persons.size() - 1);
      for (const Index slot : slots_for_fixed(person, fixed)) {
        result_.problem.candidates.push_back(candidate_of(view_, result_, number, fixed.host, slot));
        result_.problem.candidates.back().kept = Kept::fresh;
        result_.problem.candidates.back().pinned = true;
      }
      if (otherwise_ == Otherwise::told && person.fixed.size() == 1) add_otherwise(person, number);
    }
  }

  void add_otherwise(const JobshadowerView& person, Index number) {
    if (*person.fixed.front().exchange->status == ExchangeStatus::closed) return;
    JobshadowerView free = person;
    free.fixed.clear();
    std::vector<Candidate>& candidates = result_.problem.candidates;
    const auto first = static_cast<std::ptrdiff_t>(candidates.size()) - 1;
    for (const Index host : hosts_for(free, number))
      if (host != person.fixed.front().host) add_pairs(view_, result_, number, host, candidates);
    sort_from(first);
  }

  /// The slot of that period; where nobody knows it those that suit, or all where none does.
  std::vector<Index> slots_in(const JobshadowerView& person, Index host, Index period) const {
    const std::vector<Index>& all = result_.slots_of[host];
    if (period != none) return {all[period]};
    std::vector<Index> suiting;
    for (const Index slot : all)
      if (suits(view_, person, result_.problem.slots[slot])) suiting.push_back(slot);
    return suiting.empty() ? all : suiting;
  }

  /// What is fixed stands, also beyond the pair cap. In several slots where nobody knows the period: then it
  /// stands as far as the host has places.
  std::vector<Index> slots_for_fixed(const JobshadowerView& person, const Fixed& fixed) {
    std::vector<Index> slots = slots_in(person, fixed.host, fixed.period);
    if (fixed_from_[{person.home, fixed.host}]++ >= result_.problem.pair_cap)
      return {slot_beside(emptiest(slots))};
    const bool known = fixed.period != none || view_.organisations()[fixed.host].periods.empty();
    if (known) ++fixed_in_[slots.front()];
    if (const Index total = result_.problem.slots[slots.front()].within; total != none) ++fixed_in_[total];
    return slots;
  }

  Index emptiest(const std::vector<Index>& slots) const {
    return *std::ranges::max_element(slots, {}, [&](Index slot) {
      return std::int64_t{result_.problem.slots[slot].places} - fixed_in_[slot];
    });
  }

  /// Takes a place out of a common slot, into one of its own: the pair cap does not count there.
  Index slot_beside(Index common) {
    std::vector<Slot>& slots = result_.problem.slots;
    const Slot beside{.host = slots[common].host, .places = 1, .period = slots[common].period, .own = true};
    for (const Index slot : {common, slots[common].within})
      if (slot != none && slots[slot].places > 0) --slots[slot].places;
    slots.push_back(beside);
    return static_cast<Index>(slots.size() - 1);
  }

  /// Two who both are fixed need no holding together; who is bound to somebody fixed goes along, or in
  /// return.
  void bring_together(Index first, const Companion& companion) {
    const auto &one = view_.jobshadowers()[first].fixed, &other = view_.jobshadowers()[companion.who].fixed;
    if (one.size() > 1 || other.size() > 1) return;
    if (companion.splittable || (one.empty() && other.empty()))
      result_.problem.duos.push_back({first, companion.who, companion.splittable, companion.bond});
    else if (one.empty())
      take_along(first, companion.who, other.front());
    else if (other.empty())
      take_along(companion.who, first, one.front());
  }

  /// Where it may be in one of several periods, those who travel are still to be held together.
  void take_along(Index person, Index with, const Fixed& fixed) {
    const JobshadowerView& view = view_.jobshadowers()[person];
    const Index host = view_.host_beside(view, fixed.host);
    const bool swap = view.companion->bond == Bond::swap;
    std::vector<Candidate>& candidates = result_.problem.candidates;
    const auto slot_of = [&](const Candidate& one) -> const Slot& { return result_.problem.slots[one.slot]; };
    std::set<Index> periods;
    for (const Candidate& one : candidates_of(result_.problem, swap ? person : with))
      if (slot_of(one).host == host) periods.insert(slot_of(one).period);
    std::erase_if(candidates, [&](const Candidate& one) {
      return one.person == person && (slot_of(one).host != host || !periods.contains(slot_of(one).period));
    });
    for (Candidate& one : candidates)
      if (one.person == person) one.pinned = true;
    const auto pairs = candidates_of(result_.problem, person);
    if (pairs.empty()) return;
    const Index slot = pairs.front().slot, total = result_.problem.slots[slot].within;
    if (periods.size() > 1 && !swap)
      result_.problem.duos.push_back({std::min(person, with), std::max(person, with)});
    else if (pairs.size() == 1 && slot < fixed_in_.size())
      ++fixed_in_[slot];
    if (total != none) ++fixed_in_[total];
  }

  /// A host that confirmed more people than it has places receives them all, and nobody else.
  void make_room_for_fixed() {
    for (std::size_t slot = 0; slot < fixed_in_.size(); ++slot) {
      std::uint32_t& places = result_.problem.slots[slot].places;
      places = std::max(places, fixed_in_[slot]);
    }
  }

  /// The hosts that are weighed, and earlier ones that are still possible.
  std::vector<Index> hosts_for(const JobshadowerView& person, Index number) const {
    std::vector<Index> hosts = shortlist_.of(person, number);
    for (const Earlier& earlier : person.proposed)
      if (!why_not(view_, person, earlier.host)) hosts.push_back(earlier.host);
    if (person.agreed) hosts.push_back(person.agreed->host);
    if (person.companion && !shortlist_.all_pairs())
      for (const Index host : wanted_beside(person))
        if (!why_not(view_, person, host)) hosts.push_back(host);
    std::ranges::sort(hosts);
    hosts.erase(std::unique(hosts.begin(), hosts.end()), hosts.end());
    return hosts;
  }

  /// What a short list must hold for the sake of the other one.
  std::vector<Index> wanted_beside(const JobshadowerView& person) const {
    const JobshadowerView& other = view_.jobshadowers()[person.companion->who];
    if (person.companion->bond == Bond::swap) return {other.home};
    return person.companion->splittable ? std::vector<Index>() : shortlist_.of(other, person.companion->who);
  }

  void add_candidates(const JobshadowerView& person) {
    const auto number = static_cast<Index>(result_.problem.persons.size() - 1);
    std::vector<Candidate>& candidates = result_.problem.candidates;
    const auto first = static_cast<std::ptrdiff_t>(candidates.size());
    for (const Index host : hosts_for(person, number)) {
      if (!person.agreed || person.agreed->host != host)
        add_pairs(view_, result_, number, host, candidates);
      else
        add_agreed(person, number, *person.agreed);
    }
    sort_from(first);
  }

  /// What is agreed stands in its period whatever suits.
  void add_agreed(const JobshadowerView& person, Index number, const Earlier& agreed) {
    std::vector<Candidate>& candidates = result_.problem.candidates;
    const std::vector<Index> slots = slots_in(person, agreed.host, agreed.period);
    for (const Index slot : slots)
      candidates.push_back(candidate_of(view_, result_, number, agreed.host, slot));
    if (slots.size() == result_.slots_of[agreed.host].size() || why_not(view_, person, agreed.host)) return;
    std::vector<Candidate> others;
    add_pairs(view_, result_, number, agreed.host, others);
    for (const Candidate& other : others)
      if (std::ranges::find(slots, other.slot) == slots.end()) candidates.push_back(other);
  }

  /// Candidates of one person stand in the order of the slots.
  void sort_from(std::ptrdiff_t first) {
    std::vector<Candidate>& candidates = result_.problem.candidates;
    std::sort(candidates.begin() + first, candidates.end(),
              [](const Candidate& a, const Candidate& b) { return a.slot < b.slot; });
  }

  const RoundView& view_;
  Shortlist shortlist_;
  Otherwise otherwise_;
  std::vector<std::uint32_t> fixed_in_;  // how many fixed people each of these slots holds
  std::map<std::pair<Index, Index>, std::uint32_t> fixed_from_;  // per sender and host
  RoundProblem result_;
};

}  // namespace

Candidate candidate_of(const RoundView& view, const RoundProblem& round, Index person, Index host,
                       Index slot) {
  constexpr std::ptrdiff_t most_rank = 1000;
  const JobshadowerView& jobshadower = view.jobshadowers()[round.jobshadower[person]];
  const auto rank = std::ranges::find(jobshadower.wishes, host) - jobshadower.wishes.begin();
  const OrganisationView& organisation = view.organisations()[host];
  const Index period = slot == none || organisation.periods.empty() ? none : round.problem.slots[slot].period;
  const auto held = [&](const Earlier& earlier) {
    return earlier.host == host && (earlier.period == none || earlier.period == period);
  };
  Candidate candidate;
  candidate.person = person;
  candidate.slot = slot;
  candidate.score = static_cast<std::int16_t>(score_of(view, jobshadower, host));
  candidate.rank = static_cast<std::int16_t>(std::min(rank, most_rank));
  if (jobshadower.agreed && held(*jobshadower.agreed))
    candidate.kept = Kept::confirmed;
  else if (std::ranges::any_of(jobshadower.proposed, held))
    candidate.kept = Kept::proposed;
  candidate.tie = tie_of(jobshadower.participant->id, organisation.organisation->id,
                         period == none ? nullptr : &organisation.periods[period]);
  return candidate;
}

bool suits(const RoundView& view, const JobshadowerView& person, const Slot& slot) {
  const std::vector<PeriodView>& periods = view.organisations()[slot.host].periods;
  return periods.empty() || any_within(person.days, periods[slot.period].days);
}

void add_pairs(const RoundView& view, const RoundProblem& round, Index person, Index host,
               std::vector<Candidate>& candidates) {
  const JobshadowerView& jobshadower = view.jobshadowers()[round.jobshadower[person]];
  for (const Index slot : round.slots_of[host])
    if (suits(view, jobshadower, round.problem.slots[slot]))
      candidates.push_back(candidate_of(view, round, person, host, slot));
}

std::int64_t places_for_one_more(const RoundView& view, const RoundProblem& round, Index slot) {
  const Slot& one = round.problem.slots[slot];
  const OrganisationView& host = view.organisations()[one.host];
  std::int64_t lacking = host.fixed_guests - (host.hosts ? host.places : 0);
  if (!host.periods.empty())
    lacking = host.periods[one.period].fixed_guests - host.periods[one.period].places;
  if (one.within != none)
    lacking = std::max(lacking, host.fixed_guests - std::int64_t{*host.organisation->hosting.places});
  return 1 + std::max(lacking, std::int64_t{0});
}

RoundProblem problem_of(const RoundView& view, const ShortlistLimits& limits, Otherwise otherwise) {
  return Translation(view, limits, otherwise).make();
}

}  // namespace sw::matching
