// The checker accepts every proof of the solver, and after thousands of mutations of choice, potentials,
// totals and problem it accepts only what trying everything calls optimal.
#include <doctest/doctest.h>

#include "matching/crowds.hpp"
#include "matching_rounds.hpp"
#include "switch/matching/certificate.hpp"
#include "switch/matching/solver.hpp"

namespace sw::matching {
namespace {

std::int64_t step(test::Dice& dice) {
  const std::int64_t size = dice.one_in(4) ? static_cast<std::int64_t>(dice.bits() >> 2) : 1 + dice.below(3);
  return dice.one_in(2) ? size : -size;
}

void mutate_potential(Certificate& certificate, test::Dice& dice) {
  std::vector<std::int64_t>* parts[] = {&certificate.sender, &certificate.host, &certificate.slot,
                                        &certificate.cell, &certificate.person};
  std::vector<std::int64_t>& part = *parts[dice.below(5)];
  if (!part.empty()) part[dice.below(static_cast<std::uint32_t>(part.size()))] = step(dice);
}

void mutate_choice(Certificate& certificate, const Problem& problem, test::Dice& dice) {
  if (certificate.choice.empty()) return;
  Index& choice = certificate.choice[dice.below(static_cast<std::uint32_t>(certificate.choice.size()))];
  choice = dice.below(static_cast<std::uint32_t>(problem.candidates.size()) + 2);
  if (choice > problem.candidates.size()) choice = none;
}

void mutate_problem(Problem& problem, test::Dice& dice) {
  const auto some = [&](auto& all) -> auto& {
    return all[dice.below(static_cast<std::uint32_t>(all.size()))];
  };
  switch (dice.below(8)) {
    case 0:
      problem.pair_cap = 1 + dice.below(3);
      break;
    case 1:
      problem.bands = 1 + dice.below(5);
      break;
    case 2:
      if (!problem.objective.empty()) problem.objective.pop_back();
      break;
    case 3:
      if (!problem.slots.empty()) some(problem.slots).places = dice.below(4);
      break;
    case 4:
      if (!problem.candidates.empty()) some(problem.candidates).score = 7;
      break;
    case 5:
      if (!problem.candidates.empty()) some(problem.candidates).kept = Kept::confirmed;
      break;
    case 6:
      if (!problem.candidates.empty()) some(problem.candidates).tie = dice.below(9);
      break;
    default:
      if (!problem.persons.empty()) some(problem.persons).organisation = dice.below(problem.organisations);
  }
}

bool truly_optimal(const Problem& problem, const Certificate& certificate) {
  return certificate.totals == test::totals_of(problem, certificate.choice) &&
         certificate.totals == test::best_totals(problem);
}

}  // namespace

TEST_CASE("no mutation passes for a proof of what is not the optimum") {
  test::Dice dice(1719);
  int refused = 0, accepted = 0;
  for (int round = 0; round < 2'000; ++round) {
    const bool periods = round >= 1'500;
    Problem problem =
        test::small_round(dice, 5, periods ? test::Hosts::in_periods : test::Hosts::at_any_time);
    if (periods) problem.pair_cap = 5;  // over several periods it is no matter of the network
    const Certificate proof = solve(problem);
    REQUIRE(flaw_in(problem, proof) == std::nullopt);
    for (int i = 0; i < 8; ++i) {
      Problem other = problem;
      Certificate claim = proof;
      if (i % 4 == 0) mutate_choice(claim, problem, dice);
      if (i % 4 == 1 || dice.one_in(4)) mutate_potential(claim, dice);
      if (i % 4 >= 2) mutate_problem(other, dice);
      if (!well_formed(other)) {
        CHECK(flaw_in(other, claim) == Flaw::shape);
        continue;
      }
      if (entangled(other)) continue;
      CAPTURE(round);
      const bool passed = !flaw_in(other, claim);
      if (passed) REQUIRE(truly_optimal(other, claim));
      ++(passed ? accepted : refused);
    }
  }
  // Many mutations leave the proof whole (a potential with slack, an unused tie); most must not.
  CHECK(refused > 4'000);
  CHECK(accepted > 500);
}

TEST_CASE("a claim of other totals, lanes, cells or people is refused by its name") {
  test::Dice dice(4);
  for (int round = 0; round < 300; ++round) {
    const Problem problem = test::small_round(dice);
    const Certificate proof = solve(problem);
    const auto flaw = [&](auto spoil) {
      Certificate claim = proof;
      spoil(claim);
      return flaw_in(problem, claim);
    };
    const auto lane = dice.below(static_cast<std::uint32_t>(proof.totals.size()));
    CHECK(flaw([&](Certificate& c) { c.totals[lane] += step(dice); }) == Flaw::totals);
    CHECK(flaw([&](Certificate& c) { c.totals.pop_back(); }) == Flaw::shape);
    CHECK(flaw([&](Certificate& c) { c.lanes.insert(c.lanes.begin(), {Goal::fit, 3}); }) == Flaw::shape);
    CHECK(flaw([&](Certificate& c) { c.cells.push_back({0, 0}); }) == Flaw::shape);
    CHECK(flaw([&](Certificate& c) { c.choice.push_back(none); }) == Flaw::shape);
    CHECK(flaw([&](Certificate& c) { c.person.push_back(0); }) == Flaw::shape);
  }
}

TEST_CASE("a sender whose people go must stand at the price of the root, in every lane") {
  test::Dice dice(8);
  for (int round = 0; round < 300; ++round) {
    Problem problem = test::small_round(dice);
    problem.objective = {Goal::placed, Goal::fit};  // no reciprocity: all that are sent come from the root
    Certificate proof = solve(problem);
    const std::size_t width = proof.lanes.size();
    for (Index p = 0; p < proof.choice.size(); ++p) {
      if (proof.choice[p] == none) continue;
      const std::size_t at =
          problem.persons[p].organisation * width + dice.below(static_cast<std::uint32_t>(width));
      Certificate claim = proof;
      claim.sender[at] += step(dice);
      CHECK(flaw_in(problem, claim) == Flaw::price);
    }
  }
}

}  // namespace sw::matching
