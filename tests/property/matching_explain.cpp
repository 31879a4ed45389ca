// Every "what if" of an explanation against solving that other round from the start: totals and people, for every
// pair that could be made, might not be made, or is opened, for every place and for the pair cap.
#include <doctest/doctest.h>

#include <algorithm>

#include "matching/explain_changes.hpp"
#include "matching_rounds.hpp"
#include "switch/matching/solver.hpp"

namespace sw::matching {
namespace {

/// A round of which some pairs and some hosts are left out, to be asked about.
struct Asked {
  Problem problem;
  std::vector<Slot> slots;
  std::vector<Candidate> more;
};

Asked small_asked(test::Dice& dice) {
  Problem whole = test::small_round(dice);
  for (Candidate& one : whole.candidates)
    if (one.kept == Kept::pinned) one.kept = Kept::proposed;
  Asked asked{whole, {}, {}};
  asked.problem.candidates.clear();
  if (!whole.slots.empty() && dice.one_in(2)) {
    asked.slots.push_back({whole.slots.back().host, 0});
    asked.problem.slots.pop_back();
  }
  for (const Candidate& one : whole.candidates) {
    const bool out = one.slot >= asked.problem.slots.size() || dice.one_in(4);
    (out ? asked.more : asked.problem.candidates).push_back(one);
  }
  return asked;
}

/// The choice as hosts, so that rounds with other candidates compare.
using Hosts = std::vector<Index>;

Hosts hosts_of(const Problem& problem, const std::vector<Index>& choice) {
  Hosts slots;
  for (const Index c : choice) slots.push_back(c == none ? none : problem.candidates[c].slot);
  return slots;
}

Hosts hosts_after(const WiderRound& wider, const Rearrangement& change) {
  Hosts slots = hosts_of(wider.problem, wider.certificate.choice);
  for (const Shift& shift : change.shifts) slots[shift.person] = shift.to == none ? none : wider.problem.candidates[shift.to].slot;
  return slots;
}

/// What a choice of slots is worth in the round as it is asked about.
std::vector<std::int64_t> totals_of(const Problem& problem, const Hosts& slots) {
  std::vector<Index> choice;
  for (Index p = 0; p < slots.size(); ++p) {
    const auto found = std::ranges::find_if(problem.candidates, [&](const Candidate& c) { return c.person == p && c.slot == slots[p]; });
    choice.push_back(found == problem.candidates.end() ? none : static_cast<Index>(found - problem.candidates.begin()));
  }
  return test::totals_of(problem, choice);
}

/// Holds a change against another round, solved from the start. Its totals are counted in `counted`.
void hold(const WiderRound& wider, const Rearrangement& change, const Problem& other, const Problem& counted) {
  const Certificate solved = solve(other);
  const Hosts slots = hosts_of(other, solved.choice);
  REQUIRE(hosts_after(wider, change) == slots);
  std::vector<std::int64_t> totals = totals_of(counted, slots);
  REQUIRE(totals.size() == change.totals.size());
  for (std::size_t i = 0; i < totals.size(); ++i) totals[i] -= wider.certificate.totals[i];
  REQUIRE(change.totals == totals);
}

Problem open_round(const WiderRound& wider, Index also) {
  Problem open = wider.problem;
  open.candidates.clear();
  for (Index c = 0; c < wider.problem.candidates.size(); ++c)
    if (!wider.shut[c] || c == also) open.candidates.push_back(wider.problem.candidates[c]);
  return open;
}

Problem forced_round(const WiderRound& wider, Index pair) {
  Problem open = open_round(wider, pair);
  const Candidate wanted = wider.problem.candidates[pair];
  std::erase_if(open.candidates, [&](const Candidate& c) { return c.person == wanted.person && c.slot != wanted.slot; });
  for (Candidate& one : open.candidates)
    if (one.person == wanted.person) one.kept = Kept::pinned;
  return open;
}

void ask_pair(const WiderRound& wider, Changes& changes, Index c, const std::optional<Rearrangement>& together) {
  const bool possible = wider.problem.slots[wider.problem.candidates[c].slot].places > 0;
  const auto change = changes.with(c);
  REQUIRE(change.has_value() == possible);
  REQUIRE(together.has_value() == possible);
  if (!possible) return;
  REQUIRE(together->totals == change->totals);
  REQUIRE(hosts_after(wider, *together) == hosts_after(wider, *change));
  hold(wider, *change, forced_round(wider, c), wider.problem);
}

void ask_all_pairs(const WiderRound& wider, Changes& changes) {
  for (Index p = 0; p < wider.problem.persons.size(); ++p)
    for (const auto& [c, change] : changes.with_each_of(p)) ask_pair(wider, changes, c, change);
  for (Index s = 0; s < wider.problem.slots.size(); ++s)
    for (const auto& [c, change] : changes.with_each_at(s)) ask_pair(wider, changes, c, change);
}

void ask_without(const WiderRound& wider, Changes& changes) {
  for (const Index c : wider.certificate.choice) {
    if (c == none) continue;
    const auto change = changes.without(c);
    REQUIRE(change);
    Problem other = open_round(wider, none);
    std::erase_if(other.candidates, [&](const Candidate& one) {
      return one.person == wider.problem.candidates[c].person && one.slot == wider.problem.candidates[c].slot;
    });
    hold(wider, *change, other, wider.problem);
  }
}

void ask_opened(const WiderRound& wider, Changes& changes) {
  for (Index s = 0; s < wider.problem.slots.size(); ++s)
    for (std::uint32_t more = 1; more <= 3; ++more) {
      const std::vector<Index> arcs(more, changes.network().slot_arc(s));
      Problem other = open_round(wider, none);
      other.slots[s].places += more;
      Problem counted = wider.problem;
      counted.slots[s].places += more;
      hold(wider, changes.opened(arcs), other, counted);
    }
  for (Index c = 0; c < wider.problem.candidates.size(); ++c) {
    if (!wider.shut[c]) continue;
    const Index slot = wider.problem.candidates[c].slot;
    const std::vector<Index> arcs{changes.network().candidate_arc(c), changes.network().slot_arc(slot)};
    hold(wider, changes.opened({arcs.data(), 1}), open_round(wider, c), wider.problem);
    Problem other = open_round(wider, c), counted = wider.problem;
    ++other.slots[slot].places, ++counted.slots[slot].places;
    hold(wider, changes.opened(arcs), other, counted);
  }
  std::vector<Index> arcs;
  for (Index k = 0; k < changes.network().cells.size(); ++k) arcs.push_back(changes.network().cell_arcs + k);
  Problem other = open_round(wider, none), counted = wider.problem;
  ++other.pair_cap, ++counted.pair_cap;
  hold(wider, changes.opened(arcs), other, counted);
}

void ask_everything(const Asked& asked) {
  const Certificate certificate = solve(asked.problem);
  const WiderRound wider = widened(asked.problem, certificate, asked.slots, asked.more);
  Changes changes(wider);
  ask_all_pairs(wider, changes);
  ask_without(wider, changes);
  ask_opened(wider, changes);
}

}  // namespace

TEST_CASE("what if is what solving gives, in every small round") {
  test::Dice dice(403);
  for (int number = 0; number < 600; ++number) {
    CAPTURE(number);
    ask_everything(small_asked(dice));
  }
}

TEST_CASE("what if is what solving gives, in lifelike rounds") {
  for (const double share : {.8, 1.0, 1.2}) {
    Problem problem = test::land_round(60, share, 1, 5);
    Asked asked{problem, {}, {}};
    asked.problem.candidates.clear();
    for (std::size_t i = 0; i < problem.candidates.size(); ++i)
      (i % 7 == 0 ? asked.more : asked.problem.candidates).push_back(problem.candidates[i]);
    const Certificate certificate = solve(asked.problem);
    const WiderRound wider = widened(asked.problem, certificate, {}, asked.more);
    Changes changes(wider);
    ask_without(wider, changes);
    for (Index p = 0; p < 60; p += 9)
      for (const auto& [c, change] : changes.with_each_of(p)) ask_pair(wider, changes, c, change);
  }
}

TEST_CASE("rivals have nowhere to go but where they compete, and nobody else is there") {
  test::Dice dice(12);
  int groups = 0;
  for (int number = 0; number < 2'000; ++number) {
    CAPTURE(number);
    Asked asked = small_asked(dice);
    asked.problem.objective = {Goal::placed, Goal::fit};
    const WiderRound wider = widened(asked.problem, solve(asked.problem), {}, {});
    const Changes changes(wider);
    for (Index p = 0; p < wider.problem.persons.size(); ++p) {
      if (wider.certificate.choice[p] != none) continue;
      const Rivals rivals = changes.rivals_of(p);
      REQUIRE_FALSE(rivals.free_place);
      const auto in = [](const std::vector<Index>& all, Index one) { return std::ranges::find(all, one) != all.end(); };
      REQUIRE(in(rivals.people, p));
      for (const Candidate& c : wider.problem.candidates) {
        if (!in(rivals.people, c.person)) continue;
        const Cell cell{wider.problem.persons[c.person].organisation, c.slot};
        const bool by_cap = std::ranges::any_of(rivals.cells, [&](Index k) { return wider.certificate.cells[k] == cell; });
        REQUIRE((in(rivals.slots, c.slot) || by_cap));
      }
      std::uint32_t places = 0, seats = 0;
      for (const Index slot : rivals.slots) places += wider.problem.slots[slot].places;
      for (const Index one : rivals.people) seats += wider.certificate.choice[one] != none;
      REQUIRE(seats == places + rivals.cells.size() * wider.problem.pair_cap);
      REQUIRE(rivals.people.size() > seats);
      groups += rivals.people.size() > 1;
    }
  }
  CHECK(groups > 200);
}

}  // namespace sw::matching
