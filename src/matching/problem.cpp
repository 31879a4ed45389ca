#include "switch/matching/problem.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace sw::matching {
namespace {

constexpr std::array<std::string_view, 9> goal_keys{"pinned", "placed", "reciprocity", "worst_off", "fit",
                                                    "kept",   "rank",   "together",    "tie"};

void append(std::vector<Lane>& lanes, Goal goal, std::uint32_t parts) {
  for (std::uint32_t part = 0; part < parts; ++part) lanes.push_back({goal, part});
}

bool may_part(const Duo& duo) {
  return duo.splittable;
}

bool objective_fits(const Problem& problem) {
  const std::vector<Goal>& goals = problem.objective;
  const auto once = [&](Goal goal) { return std::count(goals.begin(), goals.end(), goal) == 1; };
  return std::all_of(goals.begin(), goals.end(), declarable) &&
         std::all_of(goals.begin(), goals.end(), once) && problem.bands >= 1 && problem.bands <= most_bands &&
         problem.pair_cap >= 1;
}

bool slot_fits(const Problem& problem, const Slot& slot) {
  if (slot.host >= problem.organisations) return false;
  if (slot.within == none) return true;
  if (slot.within >= problem.slots.size()) return false;
  const Slot& whole = problem.slots[slot.within];
  return whole.host == slot.host && whole.within == none;
}

bool candidate_fits(const Problem& problem, const Candidate& c) {
  const auto limit = tie_limit * static_cast<std::uint64_t>(copies(problem));
  return c.person < problem.persons.size() && c.slot < problem.slots.size() && c.score >= 0 &&
         c.score <= best_score && c.rank >= 0 && c.tie < limit &&
         problem.slots[c.slot].host != problem.persons[c.person].organisation;
}

bool duos_fit(const Problem& problem) {
  std::vector<bool> in_one(problem.persons.size());
  const auto taken = [&](Index person) {
    if (person >= in_one.size() || in_one[person]) return true;
    in_one[person] = true;
    return false;
  };
  for (const Duo& duo : problem.duos)
    if (taken(duo.first) || taken(duo.second)) return false;
  return problem.bonds.empty() || (problem.bonds.duo.size() == problem.persons.size() &&
                                   problem.bonds.twin.size() == problem.candidates.size());
}

/// Whether the lane of the goal stands before that of duos that are parted.
bool before_together(const Problem& problem, Goal goal) {
  if (goal == Goal::pinned) return true;
  const auto& goals = problem.objective;
  const auto placed = std::find(goals.begin(), goals.end(), Goal::placed);
  return placed != goals.end() && std::find(goals.begin(), std::next(placed), goal) != std::next(placed);
}

/// What a pair adds by itself. Asked for every pair and lane of a round: worth its place in the caller.
[[gnu::always_inline]] inline std::int64_t own_worth(const Problem& problem, const Candidate& candidate,
                                                     Lane lane) {
  switch (lane.goal) {
    case Goal::pinned:
      return candidate.pinned;
    case Goal::placed:
      return 1;
    case Goal::reciprocity:
    case Goal::together:
      return 0;
    case Goal::worst_off:
      return band_of(candidate.score, problem.bands) == lane.part;
    case Goal::fit:
      return candidate.score;
    case Goal::kept:
      return candidate.kept == (lane.part == 0 ? Kept::confirmed : Kept::proposed);
    case Goal::rank:
      return candidate.rank;
    case Goal::tie:
      return static_cast<std::int64_t>(candidate.tie);
  }
  return 0;
}

/// In a relaxation. A duo that may be parted counts as one only in what is compared after the number of those
/// that are; where but one of the two may go, they are parted for sure, and each of them counts half of that.
[[gnu::noinline]] std::int64_t bound_worth(const Problem& problem, const Candidate& candidate, Lane lane) {
  const std::int64_t own = own_worth(problem, candidate, lane);
  if (lane.goal == Goal::tie) return own;  // counted twice in the candidate itself
  const Index duo = problem.bonds.duo[candidate.person];
  if (duo == none) return 2 * own;
  const Index twin = problem.bonds.twin[static_cast<std::size_t>(&candidate - problem.candidates.data())];
  const bool splittable = problem.duos[duo].splittable;
  if (lane.goal == Goal::together) return splittable && twin == none;
  const bool alone = twin == none || twin == Bonds::several;
  if (alone || (splittable && before_together(problem, lane.goal))) return 2 * own;
  return own + own_worth(problem, problem.candidates[twin], lane);
}

}  // namespace

std::string_view key(Goal goal) {
  return goal_keys[static_cast<std::size_t>(goal)];
}

std::optional<Goal> goal_of(std::string_view key) {
  const auto found = std::find(goal_keys.begin(), goal_keys.end(), key);
  if (found == goal_keys.end()) return std::nullopt;
  return static_cast<Goal>(found - goal_keys.begin());
}

bool declarable(Goal goal) {
  return goal != Goal::pinned && goal != Goal::together && goal != Goal::tie;
}

std::vector<Lane> lanes_of(const Problem& problem) {
  std::vector<Lane> lanes;
  const auto pinned = [](const Candidate& c) { return c.pinned; };
  if (std::any_of(problem.candidates.begin(), problem.candidates.end(), pinned))
    append(lanes, Goal::pinned, 1);
  const bool parts = std::any_of(problem.duos.begin(), problem.duos.end(), &may_part);
  const bool counts =
      std::find(problem.objective.begin(), problem.objective.end(), Goal::placed) != problem.objective.end();
  if (parts && !counts) append(lanes, Goal::together, 1);
  for (const Goal goal : problem.objective) {
    // The best band has no lane: it is nobody's complaint, and `placed` counts the sum of all bands.
    append(lanes, goal, goal == Goal::worst_off ? problem.bands - 1 : goal == Goal::kept ? 2 : 1);
    if (parts && goal == Goal::placed) append(lanes, Goal::together, 1);
  }
  if (problem.lot) append(lanes, Goal::tie, 1);
  return lanes;
}

std::int64_t total_of(Goal goal, const std::vector<Lane>& lanes, const std::vector<std::int64_t>& totals) {
  const auto found = std::ranges::find(lanes, goal, &Lane::goal);
  return found == lanes.end() ? 0 : totals[static_cast<std::size_t>(found - lanes.begin())];
}

bool maximised(Goal goal) {
  return goal != Goal::worst_off && goal != Goal::rank && goal != Goal::together && goal != Goal::tie;
}

std::uint32_t band_of(std::int16_t score, std::uint32_t bands) {
  return static_cast<std::uint32_t>(score) * bands / (best_score + 1U);
}

std::int64_t worth(const Problem& problem, const Candidate& candidate, Lane lane) {
  return problem.bonds.empty() ? own_worth(problem, candidate, lane) : bound_worth(problem, candidate, lane);
}

std::span<const Candidate> candidates_of(const Problem& problem, Index person) {
  const auto before = [](const Candidate& one, Index other) { return one.person < other; };
  const auto& all = problem.candidates;
  const auto from = std::lower_bound(all.begin(), all.end(), person, before);
  return {from, std::lower_bound(from, all.end(), person + 1, before)};
}

bool well_formed(const Problem& problem) {
  const auto& candidates = problem.candidates;
  const auto misplaced = [](const Candidate& a, const Candidate& b) {
    return std::tie(a.person, a.slot) >= std::tie(b.person, b.slot);
  };
  return objective_fits(problem) && duos_fit(problem) &&
         std::all_of(problem.slots.begin(), problem.slots.end(),
                     [&](const Slot& slot) { return slot_fits(problem, slot); }) &&
         std::all_of(problem.persons.begin(), problem.persons.end(),
                     [&](const Person& person) { return person.organisation < problem.organisations; }) &&
         std::all_of(candidates.begin(), candidates.end(),
                     [&](const Candidate& c) { return candidate_fits(problem, c); }) &&
         std::adjacent_find(candidates.begin(), candidates.end(), misplaced) == candidates.end();
}

}  // namespace sw::matching
