// Every "what if" of an explanation against solving that other round from the start: totals and people, for
// every pair that could be made, might not be made, or is opened, for every place and for the pair cap.
#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

#include "matching/explain_changes.hpp"
#include "matching_rounds.hpp"
#include "switch/matching/solver.hpp"

namespace sw::matching {
namespace {

/// A round of which some pairs and some hosts are left out, to be asked about.
struct Asked {
  Problem problem;
  std::vector<Candidate> more;  // at slot none where the host has none
  std::vector<Index> host;      // of each of these
};

Asked small_asked(test::Dice& dice, test::Hosts hosts = test::Hosts::at_any_time) {
  const bool periods = hosts == test::Hosts::in_periods;
  Problem whole = test::small_round(dice, periods ? 5 : 7, hosts);
  if (periods) whole.pair_cap = 5;  // over several periods it is no matter of the network
  for (Candidate& one : whole.candidates) one.pinned = false;
  Asked asked{whole, {}, {}};
  asked.problem.candidates.clear();
  if (!periods && !whole.slots.empty() && dice.one_in(2)) asked.problem.slots.pop_back();
  for (Candidate one : whole.candidates) {
    const bool without_slot = one.slot >= asked.problem.slots.size();
    if (!without_slot && !dice.one_in(4)) {
      asked.problem.candidates.push_back(one);
      continue;
    }
    asked.host.push_back(whole.slots[one.slot].host);
    if (without_slot) one.slot = none;
    asked.more.push_back(one);
  }
  return asked;
}

/// A round, solved.
struct Solved {
  explicit Solved(Problem given)
      : problem(std::move(given)),
        certificate(solve(problem)),
        changes(Changes::of(problem, certificate, certificate.lanes)) {}

  Problem problem;
  Certificate certificate;
  std::unique_ptr<Changes> changes;
};

/// Where everybody goes, so that rounds with other candidates compare.
using Hosts = std::vector<Index>;

Hosts hosts_of(const Problem& problem, const std::vector<Index>& choice) {
  Hosts hosts;
  for (const Index c : choice)
    hosts.push_back(c == none ? none : problem.slots[problem.candidates[c].slot].host);
  return hosts;
}

Hosts hosts_after(const Solved& round, const Rearrangement& change) {
  Hosts hosts = hosts_of(round.problem, round.certificate.choice);
  for (const Shift& shift : change.shifts) {
    REQUIRE(hosts[shift.person] == shift.from);
    hosts[shift.person] = shift.to;
  }
  return hosts;
}

/// What is added to the totals. Whether a pair is pinned is the question's matter: it counts for nothing.
std::vector<std::int64_t> added(const Solved& round, Problem other, const std::vector<Index>& choice) {
  for (Candidate& one : other.candidates) one.pinned = false;
  std::vector<std::int64_t> totals;
  const std::vector<std::int64_t> after = test::totals_of(other, choice);
  const std::vector<Lane> lanes = lanes_of(other);
  for (std::size_t i = 0; i < round.certificate.lanes.size(); ++i) {
    REQUIRE(round.certificate.lanes[i] == lanes[i]);
    totals.push_back(after[i] - round.certificate.totals[i]);
  }
  return totals;
}

/// Holds a change against another round, solved from the start.
void hold(const Solved& round, const Rearrangement& change, const Problem& other, const Problem& counted) {
  const Certificate solved = solve(other);
  REQUIRE(hosts_after(round, change) == hosts_of(other, solved.choice));
  REQUIRE(change.totals == added(round, counted, solved.choice));
}

/// The round in which the person of a pair goes there or nowhere, and nobody minds where else.
Problem forced_round(Problem round, const Candidate& pair) {
  std::erase_if(round.candidates, [&](const Candidate& c) { return c.person == pair.person; });
  round.candidates.push_back(pair);
  test::sort_candidates(round);
  return round;
}

Problem pinned(Problem round, Index person) {
  for (Candidate& one : round.candidates)
    if (one.person == person) one.pinned = true;
  return round;
}

bool takes_somebody(const Problem& problem, Index slot) {
  const Index within = problem.slots[slot].within;
  return problem.slots[slot].places > 0 && (within == none || problem.slots[within].places > 0);
}

void ask_pair(const Solved& round, const Candidate& pair, Index host) {
  const auto change = round.changes->with({pair, host, false});
  REQUIRE(change.has_value() == takes_somebody(round.problem, pair.slot));
  const Problem forced = forced_round(round.problem, pair);
  if (change) hold(round, *change, pinned(forced, pair.person), forced);
}

void add_place(Problem& problem, Index slot) {
  ++problem.slots[slot].places;
  if (const Index within = problem.slots[slot].within; within != none) ++problem.slots[within].places;
}

void ask_own_place(const Solved& round, Candidate pair, Index host) {
  const auto change = round.changes->with({pair, host, true});
  REQUIRE(change);
  Problem other = round.problem;
  if (pair.slot == none) {
    pair.slot = static_cast<Index>(other.slots.size());
    other.slots.push_back({host, 0});
  }
  add_place(other, pair.slot);
  other = forced_round(std::move(other), pair);
  hold(round, *change, pinned(other, pair.person), other);
}

/// Else a colleague might make way, and the place be anybody's.
bool no_colleague_may_go(const Problem& problem, const Candidate& pair) {
  return std::ranges::none_of(problem.candidates, [&](const Candidate& one) {
    return one.slot == pair.slot &&
           problem.persons[one.person].organisation == problem.persons[pair.person].organisation;
  });
}

void ask_all_pairs(const Solved& round, const Asked& asked) {
  for (const Candidate& pair : round.problem.candidates)
    ask_pair(round, pair, round.problem.slots[pair.slot].host);
  for (std::size_t i = 0; i < asked.more.size(); ++i) {
    const Candidate& pair = asked.more[i];
    if (pair.slot != none) ask_pair(round, pair, asked.host[i]);
    if (no_colleague_may_go(round.problem, pair)) ask_own_place(round, pair, asked.host[i]);
  }
}

/// The cheapest pairs at a slot are those that asking about each of them finds.
void ask_cheapest(const Solved& round, std::size_t most) {
  const auto& all = round.problem.candidates;
  for (Index s = 0; s < round.problem.slots.size(); ++s) {
    std::vector<Rearrangement> each;
    for (Index c = 0; c < all.size(); ++c)
      if (all[c].slot == s && round.certificate.choice[all[c].person] != c)
        if (auto change = round.changes->with({all[c], round.problem.slots[s].host, false}))
          each.push_back(std::move(*change));
    std::ranges::stable_sort(each, [&](const Rearrangement& a, const Rearrangement& b) {
      return test::better(round.problem, a.totals, b.totals);
    });
    const auto cheapest = round.changes->cheapest_at(s, most);
    REQUIRE(cheapest.size() == std::min(most, each.size()));
    for (std::size_t i = 0; i < cheapest.size(); ++i) {
      REQUIRE(cheapest[i].change.totals == each[i].totals);
      const auto alone = round.changes->with({all[cheapest[i].asked], round.problem.slots[s].host, false});
      REQUIRE(hosts_after(round, cheapest[i].change) == hosts_after(round, *alone));
    }
  }
}

void ask_without(const Solved& round) {
  for (const Index c : round.certificate.choice) {
    if (c == none) continue;
    Problem other = round.problem;
    other.candidates.erase(other.candidates.begin() + c);
    hold(round, round.changes->without(c), other, other);
  }
}

void ask_places(const Solved& round) {
  std::vector<Lane> first = round.certificate.lanes;
  const auto placed = std::ranges::find(first, Goal::placed, &Lane::goal);
  const auto counted = placed - first.begin();
  const bool counts = placed != first.end();
  if (counts) first.erase(std::next(placed), first.end());
  const auto placing = Changes::of(round.problem, round.certificate, first);
  for (Index s = 0; s < round.problem.slots.size(); ++s) {
    Problem other = round.problem;
    add_place(other, s);
    hold(round, round.changes->with_place(s), other, other);
    if (!counts) continue;
    std::int64_t helping = 0, before = round.certificate.totals[static_cast<std::size_t>(counted)];
    for (; helping < 3; ++helping, add_place(other, s)) {
      const std::int64_t now = solve(other).totals[static_cast<std::size_t>(counted)];
      if (now <= std::exchange(before, now)) break;
    }
    REQUIRE(placing->places_that_count(s, 3) == helping);
  }
}

/// What places somebody more, of all rounds with one thing different.
std::vector<Rearrangement> placing(const Solved& round, std::vector<Rearrangement> all) {
  const auto& lanes = round.certificate.lanes;
  const auto placed = std::ranges::find(lanes, Goal::placed, &Lane::goal) - lanes.begin();
  const std::vector<std::int64_t> nothing(lanes.size());
  std::erase_if(all, [&](const Rearrangement& one) {
    const bool better = test::better(round.problem, one.totals, nothing);
    return !better || one.totals[static_cast<std::size_t>(placed)] <= 0;
  });
  std::ranges::stable_sort(all, [&](const Rearrangement& a, const Rearrangement& b) {
    return test::better(round.problem, a.totals, b.totals);
  });
  return all;
}

void hold_best(const std::vector<Answer>& answers, const std::vector<Rearrangement>& all, std::size_t most) {
  REQUIRE(answers.size() == std::min(most, all.size()));
  for (std::size_t i = 0; i < answers.size(); ++i) REQUIRE(answers[i].change.totals == all[i].totals);
}

/// Asked together, changes give what they give alone.
void ask_placing(const Solved& round, const Asked& asked, std::size_t most) {
  if (std::ranges::find(round.certificate.lanes, Goal::placed, &Lane::goal) == round.certificate.lanes.end())
    return;
  std::vector<Index> slots;
  std::vector<Rearrangement> places, pairs;
  for (Index s = 0; s < round.problem.slots.size(); ++s) {
    if (round.problem.slots[s].within != none) continue;
    slots.push_back(s);
    places.push_back(round.changes->with_place(s));
  }
  hold_best(round.changes->best_places(slots, most), placing(round, places), most);
  std::vector<AskedPair> each;
  for (std::size_t i = 0; i < asked.more.size(); ++i) {
    each.push_back({asked.more[i], asked.host[i], asked.more[i].slot == none});
    if (auto change = round.changes->with(each.back())) pairs.push_back(std::move(*change));
  }
  hold_best(round.changes->cheapest_with(each, Sought::placing, most), placing(round, pairs), most);
}

void ask_wider_cap(const Solved& round) {
  Problem other = round.problem;
  ++other.pair_cap;
  hold(round, round.changes->with_wider_cap(), other, other);
}

}  // namespace

TEST_CASE("what if is what solving gives, in every small round") {
  test::Dice dice(403);
  for (int number = 0; number < 600; ++number) {
    CAPTURE(number);
    const Asked asked = small_asked(dice);
    const Solved round(asked.problem);
    ask_all_pairs(round, asked);
    ask_cheapest(round, 1 + dice.below(3));
    ask_without(round);
    ask_places(round);
    ask_placing(round, asked, 1 + dice.below(3));
    ask_wider_cap(round);
  }
}

TEST_CASE("what if is what solving gives, where hosts have their places in periods") {
  test::Dice dice(404);
  for (int number = 0; number < 300; ++number) {
    CAPTURE(number);
    const Asked asked = small_asked(dice, test::Hosts::in_periods);
    const Solved round(asked.problem);
    ask_all_pairs(round, asked);
    ask_cheapest(round, 1 + dice.below(3));
    ask_without(round);
    ask_places(round);
    ask_placing(round, asked, 1 + dice.below(3));
  }
}

TEST_CASE("what if is what solving gives, in lifelike rounds") {
  for (const double share : {.8, 1.0, 1.2}) {
    Problem problem = test::land_round(60, share, 1, 5);
    const std::vector<Candidate> all = std::exchange(problem.candidates, {});
    std::vector<Candidate> more;
    for (std::size_t i = 0; i < all.size(); ++i) (i % 7 == 0 ? more : problem.candidates).push_back(all[i]);
    const Solved round(problem);
    ask_without(round);
    ask_cheapest(round, 5);
    ask_places(round);
    ask_wider_cap(round);
    for (const auto* pairs : {&problem.candidates, &more})
      for (const Candidate& pair : *pairs)
        if (pair.person % 9 == 0) ask_pair(round, pair, problem.slots[pair.slot].host);
  }
}

TEST_CASE("rivals have nowhere to go but where they compete, and nobody else is there") {
  test::Dice dice(12);
  int groups = 0;
  for (int number = 0; number < 2'000; ++number) {
    CAPTURE(number);
    Asked asked = small_asked(dice);
    asked.problem.objective = {Goal::placed, Goal::fit};
    const Solved round(asked.problem);
    for (Index p = 0; p < round.problem.persons.size(); ++p) {
      if (round.certificate.choice[p] != none) continue;
      const Rivals rivals = round.changes->rivals_of(p);
      REQUIRE_FALSE(rivals.free_place);
      const auto in = [](const std::vector<Index>& all, Index one) {
        return std::ranges::find(all, one) != all.end();
      };
      REQUIRE(in(rivals.people, p));
      for (const Candidate& c : round.problem.candidates) {
        if (!in(rivals.people, c.person)) continue;
        const Cell cell{round.problem.persons[c.person].organisation, c.slot};
        const bool by_cap =
            std::ranges::any_of(rivals.cells, [&](Index k) { return round.certificate.cells[k] == cell; });
        REQUIRE((in(rivals.slots, c.slot) || by_cap));
      }
      std::uint32_t places = 0, seats = 0;
      for (const Index slot : rivals.slots) places += round.problem.slots[slot].places;
      for (const Index one : rivals.people) seats += round.certificate.choice[one] != none;
      REQUIRE(seats == places + rivals.cells.size() * round.problem.pair_cap);
      REQUIRE(rivals.people.size() > seats);
      groups += rivals.people.size() > 1;
    }
  }
  CHECK(groups > 200);
}

}  // namespace sw::matching
