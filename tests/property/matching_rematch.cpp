// Losses and gains one after the other, against solving anew what is left.
#include <doctest/doctest.h>

#include "matching/change_rematch.hpp"
#include "matching_rounds.hpp"
#include "switch/matching/solver.hpp"

using namespace sw::matching;
using sw::matching::test::Dice;

namespace {

/// The best totals without some candidates.
std::vector<std::int64_t> solved_anew(Problem problem, const std::vector<bool>& gone,
                                      const std::vector<Lane>& lanes) {
  std::vector<Candidate> left;
  for (Index c = 0; c < problem.candidates.size(); ++c)
    if (!gone[c]) left.push_back(problem.candidates[c]);
  problem.candidates = left;
  const Certificate certificate = solve(problem);
  std::vector<std::int64_t> totals;
  for (const Lane& lane : lanes) {
    const auto found = std::ranges::find(certificate.lanes, lane);
    const bool there = found != certificate.lanes.end();
    totals.push_back(there ? certificate.totals[static_cast<std::size_t>(found - certificate.lanes.begin())]
                           : 0);
  }
  return totals;
}

void change_and_compare(Dice& dice, Problem& problem, int changes) {
  const Certificate optimum = solve(problem);
  const Problem whole = problem;
  Rematch rematch(whole, optimum);
  std::vector<bool> gone(problem.candidates.size());
  for (int i = 0; i < changes; ++i) {
    CAPTURE(i);
    if (!problem.slots.empty() && (problem.persons.empty() || dice.one_in(2))) {
      const Index slot = dice.below(static_cast<std::uint32_t>(problem.slots.size()));
      std::uint32_t& places = problem.slots[slot].places;
      places = dice.below(places + 2);
      rematch.set_places(slot, places);
    } else if (dice.one_in(2) && !problem.persons.empty()) {
      const Index person = dice.below(static_cast<std::uint32_t>(problem.persons.size()));
      for (Index c = 0; c < gone.size(); ++c) gone[c] = gone[c] || problem.candidates[c].person == person;
      rematch.drop_person(person);
    } else if (!gone.empty()) {
      const Index candidate = dice.below(static_cast<std::uint32_t>(gone.size()));
      gone[candidate] = true;
      rematch.drop_pair(candidate);
    }
    const std::vector<Index> choice = rematch.choice();
    for (const Index chosen : choice) REQUIRE((chosen == none || !gone[chosen]));
    REQUIRE(test::totals_of(problem, choice) == solved_anew(problem, gone, optimum.lanes));
  }
}

}  // namespace

TEST_CASE("after every change the round is the best that is left: small rounds with every oddity") {
  Dice dice(20220901);
  for (int i = 0; i < 4000; ++i) {
    CAPTURE(i);
    Problem problem = test::small_round(dice);
    change_and_compare(dice, problem, 4);
  }
}

TEST_CASE("after every change the round is the best that is left: places in periods") {
  Dice dice(20220903);
  for (int i = 0; i < 1500; ++i) {
    CAPTURE(i);
    Problem problem = test::small_round(dice, 5, test::Hosts::in_periods);
    problem.pair_cap = 5;  // over several periods it is no matter of the network
    change_and_compare(dice, problem, 4);
  }
}

TEST_CASE("after every change the round is the best that is left: larger rounds") {
  Dice dice(20220902);
  for (const double share : {0.9, 1.0, 1.05}) {
    Problem problem = test::land_round(120, share, 1, 11);
    change_and_compare(dice, problem, 25);
  }
}
