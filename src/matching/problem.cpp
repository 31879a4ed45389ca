#include "switch/matching/problem.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace sw::matching {
namespace {

constexpr std::array<std::string_view, 8> goal_keys{"pinned", "placed", "reciprocity", "worst_off",
                                                    "fit",    "kept",   "rank",        "tie"};

void append(std::vector<Lane>& lanes, Goal goal, std::uint32_t parts) {
  for (std::uint32_t part = 0; part < parts; ++part) lanes.push_back({goal, part});
}

bool declarable(Goal goal) {
  return goal != Goal::pinned && goal != Goal::tie;
}

bool objective_fits(const Problem& problem) {
  const std::vector<Goal>& goals = problem.objective;
  const auto once = [&](Goal goal) { return std::count(goals.begin(), goals.end(), goal) == 1; };
  return std::all_of(goals.begin(), goals.end(), declarable) &&
         std::all_of(goals.begin(), goals.end(), once) && problem.bands >= 1 && problem.bands <= most_bands &&
         problem.pair_cap >= 1;
}

bool candidate_fits(const Problem& problem, const Candidate& c) {
  return c.person < problem.persons.size() && c.slot < problem.slots.size() && c.score >= 0 &&
         c.score <= best_score && c.rank >= 0 && c.tie < tie_limit &&
         problem.slots[c.slot].host != problem.persons[c.person].organisation;
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

std::vector<Lane> lanes_of(const Problem& problem) {
  std::vector<Lane> lanes;
  const auto pinned = [](const Candidate& c) { return c.kept == Kept::pinned; };
  if (std::any_of(problem.candidates.begin(), problem.candidates.end(), pinned))
    append(lanes, Goal::pinned, 1);
  for (const Goal goal : problem.objective) {
    // The best band has no lane: it is nobody's complaint, and `placed` counts the sum of all bands.
    append(lanes, goal, goal == Goal::worst_off ? problem.bands - 1 : goal == Goal::kept ? 2 : 1);
  }
  append(lanes, Goal::tie, 1);
  return lanes;
}

bool maximised(Goal goal) {
  return goal != Goal::worst_off && goal != Goal::rank && goal != Goal::tie;
}

std::uint32_t band_of(std::int16_t score, std::uint32_t bands) {
  return static_cast<std::uint32_t>(score) * bands / (best_score + 1U);
}

std::int64_t worth(const Problem& problem, const Candidate& candidate, Lane lane) {
  switch (lane.goal) {
    case Goal::pinned:
      return candidate.kept == Kept::pinned;
    case Goal::placed:
      return 1;
    case Goal::reciprocity:
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
  return objective_fits(problem) &&
         std::all_of(problem.slots.begin(), problem.slots.end(),
                     [&](const Slot& slot) { return slot.host < problem.organisations; }) &&
         std::all_of(problem.persons.begin(), problem.persons.end(),
                     [&](const Person& person) { return person.organisation < problem.organisations; }) &&
         std::all_of(candidates.begin(), candidates.end(),
                     [&](const Candidate& c) { return candidate_fits(problem, c); }) &&
         std::adjacent_find(candidates.begin(), candidates.end(), misplaced) == candidates.end();
}

}  // namespace sw::matching
