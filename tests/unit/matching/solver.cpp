#include "switch/matching/solver.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <numeric>

#include "matching_rounds.hpp"

namespace sw::matching {
namespace {

/// Organisations with one slot each; candidates {person, slot, score} with ties of their own.
Problem round_of(std::vector<std::uint32_t> places, std::vector<Index> from,
                 std::vector<std::array<std::uint32_t, 3>> pairs) {
  Problem problem;
  problem.organisations = static_cast<std::uint32_t>(places.size());
  for (Index o = 0; o < places.size(); ++o) problem.slots.push_back({o, places[o]});
  for (const Index o : from) problem.persons.push_back({o});
  for (const auto& [person, slot, score] : pairs) {
    Candidate c{person, slot};
    c.score = static_cast<std::int16_t>(score);
    c.tie = 1 + problem.candidates.size() * 7;
    problem.candidates.push_back(c);
  }
  return problem;
}

std::int64_t total(const Certificate& result, Goal goal, std::uint32_t part = 0) {
  const auto at = std::find(result.lanes.begin(), result.lanes.end(), Lane{goal, part});
  REQUIRE(at != result.lanes.end());
  return result.totals[static_cast<std::size_t>(at - result.lanes.begin())];
}

/// The slot of each person, or none.
std::vector<Index> slots(const Problem& problem, const Certificate& result) {
  std::vector<Index> all;
  for (const Index c : result.choice) all.push_back(c == none ? none : problem.candidates[c].slot);
  return all;
}

}  // namespace

TEST_CASE("an empty round has an empty answer") {
  const Certificate result = solve(Problem{});
  CHECK(result.choice.empty());
  CHECK(total(result, Goal::placed) == 0);
}

TEST_CASE("one organisation only, or nobody with a feasible host: nobody is placed") {
  CHECK(slots({}, solve(round_of({3}, {0, 0}, {}))) == std::vector<Index>{none, none});
}

TEST_CASE("more people with a place comes before a better fit") {
  // Alone at its best, person 0 would take the only place that person 1 can have.
  const Problem problem = round_of({0, 1, 1}, {0, 0}, {{0, 1, 1000}, {0, 2, 10}, {1, 1, 20}});
  CHECK(slots(problem, solve(problem)) == std::vector<Index>{2, 1});
}

TEST_CASE("reciprocity counts organisations that both send and receive, and not hosts that send nobody") {
  // Persons of organisations 0 and 1; organisation 2 sends nobody.
  const Problem problem = round_of({1, 1, 2}, {0, 1}, {{0, 1, 10}, {0, 2, 900}, {1, 0, 10}, {1, 2, 900}});
  const Certificate result = solve(problem);
  CHECK(slots(problem, result) == std::vector<Index>{1, 0});
  CHECK(total(result, Goal::reciprocity) == 2);

  Problem by_fit = problem;
  by_fit.objective = {Goal::placed, Goal::fit, Goal::reciprocity};
  CHECK(slots(by_fit, solve(by_fit)) == std::vector<Index>{2, 2});
}

TEST_CASE("few people in the worst band comes before the sum of scores") {
  // Crosswise one gets 1000 and one 100; straight both get 400, which is less in sum and better for the last.
  Problem problem = round_of({0, 1, 1}, {0, 0}, {{0, 1, 400}, {0, 2, 1000}, {1, 1, 100}, {1, 2, 400}});
  CHECK(slots(problem, solve(problem)) == std::vector<Index>{1, 2});
  problem.bands = 1;
  CHECK(slots(problem, solve(problem)) == std::vector<Index>{2, 1});
}

TEST_CASE("at most pair_cap people of one organisation go to one host") {
  Problem problem = round_of({0, 3}, {0, 0, 0}, {{0, 1, 5}, {1, 1, 6}, {2, 1, 7}});
  CHECK(total(solve(problem), Goal::placed) == 1);
  CHECK(total(solve(problem), Goal::fit) == 7);
  problem.pair_cap = 2;
  CHECK(total(solve(problem), Goal::fit) == 13);
}

TEST_CASE("a confirmed pair is dearer than any number of proposed ones") {
  Problem problem =
      round_of({0, 1, 1, 1}, {0, 0, 0}, {{0, 1, 5}, {0, 2, 5}, {1, 2, 5}, {1, 3, 5}, {2, 3, 5}, {2, 1, 5}});
  test::sort_candidates(problem);
  problem.objective = {Goal::placed, Goal::kept, Goal::fit};
  problem.candidates[0].kept = Kept::proposed;   // person 0 at slot 1
  problem.candidates[2].kept = Kept::proposed;   // person 1 at slot 2
  problem.candidates[4].kept = Kept::confirmed;  // person 2 at slot 1
  const Certificate result = solve(problem);
  CHECK(slots(problem, result) == std::vector<Index>{2, 3, 1});
  CHECK(total(result, Goal::kept, 0) == 1);
  CHECK(total(result, Goal::kept, 1) == 0);
}

TEST_CASE("a pinned pair stands whatever the objective says") {
  Problem problem = round_of({0, 1, 1}, {0, 0}, {{0, 1, 1000}, {0, 2, 10}, {1, 1, 20}});
  problem.candidates[0].pinned = true;
  CHECK(slots(problem, solve(problem)) == std::vector<Index>{1, none});
}

TEST_CASE("a low rank is a preference") {
  Problem problem = round_of({0, 1, 1}, {0, 0}, {{0, 1, 5}, {0, 2, 5}, {1, 1, 5}, {1, 2, 5}});
  problem.objective = {Goal::placed, Goal::rank};
  problem.candidates[0].rank = problem.candidates[3].rank = 2;
  CHECK(slots(problem, solve(problem)) == std::vector<Index>{2, 1});
}

TEST_CASE("ten thousand people with the same single host fill exactly its places") {
  Problem problem;
  problem.organisations = 10'001;
  problem.slots = {{10'000, 9}};
  for (Index p = 0; p < 10'000; ++p) {
    problem.persons.push_back({p});
    problem.candidates.push_back({.person = p, .score = static_cast<std::int16_t>(p / 10), .tie = p});
  }
  const Certificate result = solve(problem);
  CHECK(total(result, Goal::placed) == 9);
  CHECK(total(result, Goal::fit) == 9 * 999);
  CHECK(total(result, Goal::tie) == 9990 + 9991 + 9992 + 9993 + 9994 + 9995 + 9996 + 9997 + 9998);
}

TEST_CASE("of ten thousand colleagues with the same single host no more go than the pair cap lets") {
  Problem problem;
  problem.organisations = 2;
  problem.slots = {{1, 20'000}};
  problem.pair_cap = 3;
  for (Index p = 0; p < 10'000; ++p) {
    problem.persons.push_back({0});
    problem.candidates.push_back({.person = p, .score = static_cast<std::int16_t>(p / 10), .tie = p});
  }
  const Certificate result = solve(problem);
  CHECK(total(result, Goal::placed) == 3);
  CHECK(total(result, Goal::tie) == 9990 + 9991 + 9992);
  CHECK(flaw_in(problem, result) == std::nullopt);
}

TEST_CASE("the same names in another order get the same places") {
  test::Dice dice(5);
  for (const double share : {.8, 1.0, 1.2}) {
    const Problem straight = test::land_round(120, share, 2, 11);
    std::vector<Index> people(straight.persons.size()), organisations(straight.organisations);
    std::iota(people.begin(), people.end(), 0U);
    std::iota(organisations.begin(), organisations.end(), 0U);
    dice.shuffle(people);
    dice.shuffle(organisations);
    Problem shuffled = straight;
    for (Index s = 0; s < straight.slots.size(); ++s) {
      shuffled.slots[organisations[s]] = {organisations[s], straight.slots[s].places};
    }
    for (Index p = 0; p < people.size(); ++p) {
      shuffled.persons[people[p]] = {organisations[straight.persons[p].organisation]};
    }
    for (Candidate& c : shuffled.candidates) c.person = people[c.person], c.slot = organisations[c.slot];
    test::sort_candidates(shuffled);
    const auto expected = slots(straight, solve(straight)), found = slots(shuffled, solve(shuffled));
    for (Index p = 0; p < people.size(); ++p) {
      CHECK(found[people[p]] == (expected[p] == none ? none : organisations[expected[p]]));
    }
    CHECK(solve(shuffled) == solve(shuffled));
  }
}

TEST_CASE("a problem with loose ends is not well formed") {
  const Problem good = round_of({1, 1}, {0, 1}, {{0, 1, 5}, {1, 0, 5}});
  REQUIRE(well_formed(good));
  const auto spoiled = [&](auto spoil) {
    Problem problem = good;
    spoil(problem);
    return !well_formed(problem);
  };
  CHECK(spoiled([](Problem& p) { p.slots[0].host = 2; }));
  CHECK(spoiled([](Problem& p) { p.persons[0].organisation = 2; }));
  CHECK(spoiled([](Problem& p) { p.candidates[0].slot = 0; }));  // the own organisation
  CHECK(spoiled([](Problem& p) { p.candidates[0].person = 2; }));
  CHECK(spoiled([](Problem& p) { p.candidates[0].score = 1001; }));
  CHECK(spoiled([](Problem& p) { p.candidates[0].rank = -1; }));
  CHECK(spoiled([](Problem& p) { p.candidates[0].tie = tie_limit; }));
  CHECK(spoiled([](Problem& p) { p.candidates[1] = p.candidates[0]; }));
  CHECK(spoiled([](Problem& p) { std::swap(p.candidates[0], p.candidates[1]); }));
  CHECK(spoiled([](Problem& p) { p.pair_cap = 0; }));
  CHECK(spoiled([](Problem& p) { p.bands = 0; }));
  CHECK(spoiled([](Problem& p) { p.objective = {Goal::fit, Goal::fit}; }));
  CHECK(spoiled([](Problem& p) { p.objective = {Goal::tie}; }));
}

}  // namespace sw::matching
