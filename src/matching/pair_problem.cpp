#include "matching/pair_problem.hpp"

#include <algorithm>
#include <map>

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

/// A number for a pair that hangs on nothing but its names (FNV-1a, its high bits mixed down).
std::uint64_t tie_of(const ParticipantId& person, const OrganisationId& host) {
  std::uint64_t hash = stable_hash(host.text, stable_hash("\n", stable_hash(person.text)));
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
      result_.slots_of[o].push_back(static_cast<Index>(result_.problem.slots.size()));
      const std::int64_t places = organisations[o].hosts ? organisations[o].places : 0;
      result_.problem.slots.push_back({o, static_cast<std::uint32_t>(places)});
    }
    fixed_in_.resize(result_.problem.slots.size());
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
      Candidate pinned =
          candidate_of(view_, result_, number, fixed.host, slot_for_fixed(person.home, fixed.host));
      pinned.kept = Kept::pinned;
      result_.problem.candidates.push_back(pinned);
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

  /// What is fixed stands, also beyond the pair cap.
  Index slot_for_fixed(Index home, Index host) {
    const Index slot = result_.first_slot(host);
    if (fixed_from_[{home, host}]++ >= result_.problem.pair_cap) return slot_beside(host, 1);
    ++fixed_in_[slot];
    return slot;
  }

  /// What is agreed does too, while there are places.
  Index slot_for_agreed(Index home, Index host) {
    const Index slot = result_.first_slot(host);
    if (fixed_from_[{home, host}]++ < result_.problem.pair_cap) return slot;
    return slot_beside(host, std::min(result_.problem.slots[slot].places, 1U));
  }

  /// Takes a place out of the common slot, into one of its own: the core knows but one cap.
  Index slot_beside(Index host, std::uint32_t places) {
    std::uint32_t& common = result_.problem.slots[result_.first_slot(host)].places;
    if (common > 0) --common;
    result_.problem.slots.push_back({.host = host, .places = places, .own = true});
    return static_cast<Index>(result_.problem.slots.size() - 1);
  }

  /// Two who both are fixed need no holding together; who is bound to somebody fixed goes along, or in
  /// return.
  void bring_together(Index first, const Companion& companion) {
    const auto &one = view_.jobshadowers()[first].fixed, &other = view_.jobshadowers()[companion.who].fixed;
    if (one.size() > 1 || other.size() > 1) return;
    if (companion.splittable || (one.empty() && other.empty()))
      result_.problem.duos.push_back({first, companion.who, companion.splittable, companion.bond});
    else if (one.empty())
      take_along(first, view_.host_beside(view_.jobshadowers()[first], other.front().host));
    else if (other.empty())
      take_along(companion.who, view_.host_beside(view_.jobshadowers()[companion.who], one.front().host));
  }

  void take_along(Index person, Index host) {
    std::vector<Candidate>& candidates = result_.problem.candidates;
    std::erase_if(candidates, [&](const Candidate& one) {
      return one.person == person && result_.problem.slots[one.slot].host != host;
    });
    const auto pair = std::ranges::find(candidates, person, &Candidate::person);
    if (pair == candidates.end()) return;
    pair->kept = Kept::pinned;
    if (pair->slot < fixed_in_.size()) ++fixed_in_[pair->slot];
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
      add_pairs(view_, result_, number, host, candidates);
      if (candidates.back().kept == Kept::confirmed)
        candidates.back().slot = slot_for_agreed(person.home, host);
    }
    sort_from(first);
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

void drop_parting_pairs(Problem& problem) {
  if (problem.duos.empty()) return;
  const Problem all = problem;
  std::vector<std::int64_t> left;
  for (const Slot& slot : all.slots) left.push_back(slot.places);
  for (const Candidate& one : all.candidates) left[one.slot] -= one.kept == Kept::pinned;
  const auto goes_home_to = [&](const Candidate& one, Index other) {
    return all.slots[one.slot].host == all.persons[other].organisation;
  };
  const auto parting = [&](const Candidate& one) {
    const Duo& duo = *std::ranges::find_if(
        all.duos, [&](const Duo& each) { return each.first == one.person || each.second == one.person; });
    const Index other = duo.first == one.person ? duo.second : duo.first;
    if (duo.bond == Bond::swap)
      return !goes_home_to(one, other) ||
             std::ranges::none_of(candidates_of(all, other),
                                  [&](const Candidate& its) { return goes_home_to(its, one.person); });
    return std::ranges::none_of(candidates_of(all, other), [&](const Candidate& its) {
      const bool same_host = all.slots[its.slot].host == all.slots[one.slot].host;
      const std::int64_t for_them = (one.kept == Kept::pinned) + (its.kept == Kept::pinned);
      return same_host && (its.slot != one.slot || left[one.slot] + for_them > 1);
    });
  };
  std::vector<bool> bound(problem.persons.size());
  for (const Duo& duo : problem.duos) bound[duo.first] = bound[duo.second] = !duo.splittable;
  std::erase_if(problem.candidates, [&](const Candidate& one) { return bound[one.person] && parting(one); });
}

Candidate candidate_of(const RoundView& view, const RoundProblem& round, Index person, Index host,
                       Index slot) {
  constexpr std::ptrdiff_t most_rank = 1000;
  const JobshadowerView& jobshadower = view.jobshadowers()[round.jobshadower[person]];
  const auto rank = std::ranges::find(jobshadower.wishes, host) - jobshadower.wishes.begin();
  const bool before =
      std::ranges::find(jobshadower.proposed, host, &Earlier::host) != jobshadower.proposed.end();
  Candidate candidate;
  candidate.person = person;
  candidate.slot = slot;
  candidate.score = static_cast<std::int16_t>(score_of(view, jobshadower, host));
  candidate.rank = static_cast<std::int16_t>(std::min(rank, most_rank));
  const bool agreed = jobshadower.agreed && jobshadower.agreed->host == host;
  candidate.kept = agreed ? Kept::confirmed : before ? Kept::proposed : Kept::fresh;
  candidate.tie = tie_of(jobshadower.participant->id, view.organisations()[host].organisation->id);
  return candidate;
}

void add_pairs(const RoundView& view, const RoundProblem& round, Index person, Index host,
               std::vector<Candidate>& candidates) {
  for (const Index slot : round.slots_of[host])
    candidates.push_back(candidate_of(view, round, person, host, slot));
}

RoundProblem problem_of(const RoundView& view, const ShortlistLimits& limits, Otherwise otherwise) {
  return Translation(view, limits, otherwise).make();
}

}  // namespace sw::matching
