// Made-up rounds for the tests and benchmarks of matching/, small odd ones and large lifelike ones; and sums
// taken without any help of the solver.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>
#include <set>
#include <vector>

#include "switch/matching/problem.hpp"

namespace sw::matching::test {

/// The same numbers everywhere: std's distributions differ between libraries, its engines do not.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  std::uint64_t bits() { return engine_(); }
  std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(engine_() % limit); }
  bool one_in(std::uint32_t n) { return below(n) == 0; }
  double share() { return static_cast<double>(engine_() >> 11) * 0x1p-53; }
  template <class T>
  void shuffle(std::vector<T>& all) {
    for (std::size_t i = all.size(); i > 1; --i)
      std::swap(all[i - 1], all[below(static_cast<std::uint32_t>(i))]);
  }

 private:
  std::mt19937_64 engine_;
};

inline void sort_candidates(Problem& problem) {
  std::sort(problem.candidates.begin(), problem.candidates.end(), [](const Candidate& a, const Candidate& b) {
    return a.person != b.person ? a.person < b.person : a.slot < b.slot;
  });
}

/// Some two who travel together among so many people, by number; whether they may be parted.
inline std::vector<Duo> some_duos(std::uint32_t people, Dice& dice) {
  std::vector<Index> order(people);
  std::iota(order.begin(), order.end(), Index{0});
  dice.shuffle(order);
  std::vector<Duo> duos;
  for (std::size_t i = 0; i + 1 < order.size() && !dice.one_in(4); i += 2)
    duos.push_back({order[i], order[i + 1], dice.one_in(2)});
  return duos;
}

/// The places of a host in up to three periods, at times fewer in all; at times a place of one pair beside.
inline void add_periods(Problem& problem, Index host, Dice& dice) {
  const std::uint32_t periods = 1 + dice.below(3);
  const auto whole = static_cast<Index>(problem.slots.size() + periods);
  const bool counted = dice.one_in(2);
  for (Index period = 0; period < periods; ++period)
    problem.slots.push_back({host, dice.below(3), period, counted ? whole : none});
  if (counted) problem.slots.push_back({host, dice.below(3)});
  if (dice.one_in(4)) problem.slots.push_back({host, 1, dice.below(periods), none, true});
}

/// Whether there are slots in this one.
inline bool holds_others(const Problem& problem, Index slot) {
  return std::ranges::find(problem.slots, slot, &Slot::within) != problem.slots.end();
}

enum class Hosts { at_any_time, in_periods };

/// A few people and hosts, with every oddity that a Problem allows.
inline Problem small_round(Dice& dice, std::uint32_t most_people = 7, Hosts hosts = Hosts::at_any_time) {
  Problem problem;
  problem.organisations = 1 + dice.below(5);
  for (Index o = 0; o < problem.organisations; ++o) {
    if (dice.one_in(6)) continue;
    if (hosts == Hosts::in_periods)
      add_periods(problem, o, dice);
    else
      problem.slots.push_back({o, dice.below(4)});
  }
  const std::uint32_t people = dice.below(most_people + 1);
  for (std::uint32_t p = 0; p < people; ++p) problem.persons.push_back({dice.below(problem.organisations)});
  const std::uint32_t spread = dice.one_in(3) ? 3 : best_score + 1U;
  const bool earlier = dice.one_in(2), pins = dice.one_in(6);
  for (Index p = 0; p < people; ++p) {
    for (Index s = 0; s < problem.slots.size(); ++s) {
      if (problem.slots[s].host == problem.persons[p].organisation || dice.one_in(3)) continue;
      if (holds_others(problem, s)) continue;
      Candidate c{p, s};
      c.score = static_cast<std::int16_t>(dice.below(spread) * (best_score / (spread - 1)));
      c.rank = static_cast<std::int16_t>(dice.below(4));
      c.tie = dice.bits() % tie_limit;
      if (earlier && dice.one_in(4)) c.kept = dice.one_in(2) ? Kept::proposed : Kept::confirmed;
      if (pins && dice.one_in(5)) c.pinned = true;
      problem.candidates.push_back(c);
    }
  }
  problem.pair_cap = 1 + dice.below(2);
  problem.bands = 1 + dice.below(5);
  problem.objective = {Goal::placed, Goal::reciprocity, Goal::worst_off, Goal::fit, Goal::kept, Goal::rank};
  dice.shuffle(problem.objective);
  problem.objective.resize(dice.below(7));
  return problem;
}

/// People spread over a land, who could go to 8-50 organisations around their own; `share` is the number of
/// places for each person.
inline Problem land_round(std::uint32_t people, double share, std::uint32_t pair_cap, std::uint64_t seed) {
  Dice dice(seed * 7919 + people);
  Problem problem;
  problem.pair_cap = pair_cap;
  problem.organisations = std::max(4U, people / 4);
  const auto organisations = problem.organisations;
  const double side = std::max(1.0, std::sqrt(organisations / 4.0));
  struct Place {
    double east = 0, north = 0, renown = 0;
    std::uint32_t strengths = 0;
  };
  std::vector<Place> land(organisations);
  for (Place& place : land) {
    place = {dice.share() * side, dice.share() * side, dice.share(), 0};
    for (int i = 0; i < 8; ++i) place.strengths |= 1U << dice.below(24);
  }
  std::sort(land.begin(), land.end(), [](const Place& a, const Place& b) {
    return std::floor(a.north) != std::floor(b.north) ? a.north < b.north : a.east < b.east;
  });
  for (Index o = 0; o < organisations; ++o) problem.slots.push_back({o, 1});
  const auto places = static_cast<std::uint32_t>(std::lround(share * people));
  for (std::uint32_t left = organisations; left < places; ++left)
    ++problem.slots[dice.below(organisations)].places;
  for (std::uint32_t p = 0; p < people; ++p) problem.persons.push_back({dice.below(organisations)});

  std::vector<std::vector<Index>> square(static_cast<std::size_t>(side + 1) *
                                         static_cast<std::size_t>(side + 1));
  const auto row = static_cast<std::size_t>(side + 1);
  const auto index = [&](double value) { return std::min(row - 1, static_cast<std::size_t>(value)); };
  for (Index o = 0; o < organisations; ++o) {
    square[index(land[o].north) * row + index(land[o].east)].push_back(o);
  }
  std::vector<Index> near;
  for (Index p = 0; p < people; ++p) {
    const Index own = problem.persons[p].organisation;
    const std::uint32_t degree = std::min(8 + dice.below(43), organisations - 1);
    for (std::size_t reach = 1;; ++reach) {
      near.clear();
      const std::size_t north = index(land[own].north), east = index(land[own].east);
      for (std::size_t y = north - std::min(north, reach); y <= std::min(row - 1, north + reach); ++y) {
        for (std::size_t x = east - std::min(east, reach); x <= std::min(row - 1, east + reach); ++x) {
          for (const Index o : square[y * row + x]) {
            if (o != own) near.push_back(o);
          }
        }
      }
      if (near.size() >= std::min(organisations - 1, 2 * degree) || reach > row) break;
    }
    dice.shuffle(near);
    near.resize(std::min<std::size_t>(near.size(), degree));
    std::uint32_t wanted = 0;
    for (int i = 0; i < 3; ++i) wanted |= 1U << dice.below(24);
    for (std::uint32_t i = 0; i < near.size(); ++i) {
      const Place& to = land[near[i]];
      const double far = std::hypot(to.east - land[own].east, to.north - land[own].north);
      int score = 200 * __builtin_popcount(wanted & to.strengths) + static_cast<int>(150 * to.renown) +
                  static_cast<int>(std::max(0.0, 100 - 25 * far)) + static_cast<int>(dice.below(100));
      if (i < 3) score += 150 - 50 * static_cast<int>(i);
      Candidate c{p, near[i]};
      c.score = static_cast<std::int16_t>(std::min<int>(best_score, score));
      c.rank = static_cast<std::int16_t>(std::min(i, 3U));
      c.tie = dice.bits() % tie_limit;
      problem.candidates.push_back(c);
    }
  }
  sort_candidates(problem);
  return problem;
}

/// Who takes which places, of one organisation at one host.
class Seats {
 public:
  explicit Seats(const Problem& problem)
      : problem_(problem),
        guests_(problem.slots.size()),
        pairs_(std::size_t{problem.organisations} * problem.organisations) {}

  /// Whether nobody is too many then.
  bool take(const Candidate& c) {
    const Slot& slot = problem_.slots[c.slot];
    bool fits = ++guests_[c.slot] <= slot.places;
    if (slot.within != none) fits &= ++guests_[slot.within] <= problem_.slots[slot.within].places;
    if (!slot.own) fits &= ++pairs_[pair(c)] <= problem_.pair_cap;
    return fits;
  }
  void leave(const Candidate& c) {
    const Slot& slot = problem_.slots[c.slot];
    --guests_[c.slot];
    if (slot.within != none) --guests_[slot.within];
    if (!slot.own) --pairs_[pair(c)];
  }

 private:
  std::size_t pair(const Candidate& c) const {
    const std::size_t from = problem_.persons[c.person].organisation;
    return from * problem_.organisations + problem_.slots[c.slot].host;
  }

  const Problem& problem_;
  std::vector<std::uint32_t> guests_, pairs_;
};

/// The sums of a choice in the lanes of the problem, straight from the words of problem.hpp; empty where it
/// breaks a rule.
inline std::vector<std::int64_t> totals_of(const Problem& problem, const std::vector<Lane>& lanes,
                                           const std::vector<Index>& choice) {
  Seats seats(problem);
  std::vector<bool> sends(problem.organisations), receives(problem.organisations);
  std::vector<std::int64_t> totals(lanes.size());
  for (Index p = 0; p < choice.size(); ++p) {
    if (choice[p] == none) continue;
    const Candidate& c = problem.candidates[choice[p]];
    if (c.person != p || !seats.take(c)) return {};
    sends[problem.persons[p].organisation] = receives[problem.slots[c.slot].host] = true;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
      const auto [goal, part] = lanes[i];
      const std::uint32_t band = static_cast<std::uint32_t>(c.score) * problem.bands / 1001;
      totals[i] += goal == Goal::pinned      ? c.pinned
                   : goal == Goal::placed    ? 1
                   : goal == Goal::worst_off ? band == part
                   : goal == Goal::fit       ? c.score
                   : goal == Goal::kept      ? c.kept == (part == 0 ? Kept::confirmed : Kept::proposed)
                   : goal == Goal::rank      ? c.rank
                   : goal == Goal::tie       ? static_cast<std::int64_t>(c.tie)
                                             : 0;
    }
  }
  const auto at = [&](Index person) {
    const Slot nowhere{none, 0, none};
    return choice[person] == none ? nowhere : problem.slots[problem.candidates[choice[person]].slot];
  };
  std::int64_t split = 0;
  for (const Duo& duo : problem.duos) {
    const Slot first = at(duo.first), second = at(duo.second);
    if (first.host == none && second.host == none) continue;
    const bool swapped = first.host == problem.persons[duo.second].organisation &&
                         second.host == problem.persons[duo.first].organisation;
    const bool beside = first.host == second.host && first.period == second.period;
    if (duo.bond == Bond::swap ? swapped : beside) continue;
    if (!duo.splittable) return {};
    ++split;
  }
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    if (lanes[i].goal == Goal::together) totals[i] = split;
    if (lanes[i].goal != Goal::reciprocity) continue;
    for (Index o = 0; o < problem.organisations; ++o) totals[i] += sends[o] && receives[o];
  }
  return totals;
}

inline std::vector<std::int64_t> totals_of(const Problem& problem, const std::vector<Index>& choice) {
  return totals_of(problem, lanes_of(problem), choice);
}

/// Whether the first sums are the better ones.
inline bool better(const std::vector<Lane>& lanes, const std::vector<std::int64_t>& a,
                   const std::vector<std::int64_t>& b) {
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    if (a[i] != b[i]) return maximised(lanes[i].goal) ? a[i] > b[i] : a[i] < b[i];
  }
  return false;
}

inline bool better(const Problem& problem, const std::vector<std::int64_t>& a,
                   const std::vector<std::int64_t>& b) {
  return test::better(lanes_of(problem), a, b);
}

/// The best sums of all choices there are.
inline std::vector<std::int64_t> best_totals(const Problem& problem) {
  const std::vector<Lane> lanes = lanes_of(problem);
  std::vector<Index> choice(problem.persons.size(), none);
  std::vector<std::int64_t> best = totals_of(problem, lanes, choice);
  Seats seats(problem);
  const auto rec = [&](const auto& self, Index p) -> void {
    if (p == problem.persons.size()) {
      std::vector<std::int64_t> totals = totals_of(problem, lanes, choice);
      if (!totals.empty() && test::better(lanes, totals, best)) best = std::move(totals);
      return;
    }
    self(self, p + 1);
    for (Index c = 0; c < problem.candidates.size(); ++c) {
      if (problem.candidates[c].person != p) continue;
      choice[p] = c;
      if (seats.take(problem.candidates[c])) self(self, p + 1);  // who is too many stays it
      seats.leave(problem.candidates[c]);
    }
    choice[p] = none;
  };
  rec(rec, 0);
  return best;
}

}  // namespace sw::matching::test
