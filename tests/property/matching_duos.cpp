// Duos that travel together or swap, and a pair cap over several periods: small random rounds against every
// choice there is.
#include <doctest/doctest.h>

#include "matching/crowds.hpp"
#include "matching/duo_search.hpp"
#include "matching_rounds.hpp"

namespace sw::matching {
namespace {

/// Draws duos from the people; those who may not be parted keep the candidates at hosts where both may go.
void add_duos(Problem& problem, test::Dice& dice) {
  problem.duos = test::some_duos(static_cast<std::uint32_t>(problem.persons.size()), dice);
  for (Duo& duo : problem.duos)
    if (dice.one_in(3)) duo.bond = Bond::swap;
  const std::vector<Candidate> all = problem.candidates;
  std::erase_if(problem.candidates, [&](const Candidate& one) {
    const auto left_out = [&](const Duo& duo) {
      const bool first = one.person == duo.first;
      if (duo.splittable || (!first && one.person != duo.second)) return false;
      return std::ranges::none_of(all, [&](const Candidate& its) {
        return its.person == (first ? duo.second : duo.first) &&
               keeps_together(problem, duo, first ? one : its, first ? its : one);
      });
    };
    return std::ranges::any_of(problem.duos, left_out);
  });
}

/// All pins can stand: people without duo that are given a place of their own.
void pin_some(Problem& problem, test::Dice& dice) {
  for (Candidate& one : problem.candidates) one.pinned = false;
  if (problem.candidates.empty() || !dice.one_in(4)) return;
  Candidate& one = problem.candidates[dice.below(static_cast<std::uint32_t>(problem.candidates.size()))];
  const bool held = std::ranges::any_of(problem.duos, [&](const Duo& duo) {
    return !duo.splittable && (duo.first == one.person || duo.second == one.person);
  });
  if (held) return;
  one.pinned = true;
  for (Index slot = one.slot; slot != none; slot = problem.slots[slot].within)
    problem.slots[slot].places += problem.slots[slot].places == 0;
}

Problem round_with_duos(test::Dice& dice) {
  const bool periods = dice.one_in(2);
  Problem problem =
      test::small_round(dice, periods ? 5 : 6, periods ? test::Hosts::in_periods : test::Hosts::at_any_time);
  add_duos(problem, dice);
  pin_some(problem, dice);
  return problem;
}

/// One thing different, in what is claimed or in the round.
void mutate(Problem& problem, Certificate& claim, test::Dice& dice) {
  const auto some = [&](auto& all) -> auto& {
    return all[dice.below(static_cast<std::uint32_t>(all.size()))];
  };
  const auto step = [&] { return static_cast<std::int64_t>(dice.below(7)) - 3; };
  switch (dice.below(6)) {
    case 0:
      some(claim.choice) =
          dice.one_in(3) ? none : dice.below(static_cast<std::uint32_t>(problem.candidates.size()));
      break;
    case 1:
      some(claim.totals) += step();
      break;
    case 2:
      some(claim.slot) += step();
      break;
    case 3:
      some(claim.person) += step();
      break;
    case 4:
      some(problem.slots).places = dice.below(4);
      break;
    default:
      some(problem.candidates).tie = dice.below(9);
  }
}

}  // namespace

TEST_CASE("the search finds what trying everything finds") {
  test::Dice dice(20230119);
  int branched = 0, split = 0, duos = 0, crowded = 0, swapped = 0;
  for (int round = 0; round < 10'000; ++round) {
    const Problem problem = round_with_duos(dice);
    CAPTURE(round);
    REQUIRE(well_formed(problem));
    const Arrangement found = arrange(problem);
    REQUIRE(found.gap == std::nullopt);
    REQUIRE(found.certificate.totals == test::totals_of(problem, found.certificate.choice));
    REQUIRE(found.certificate.totals == test::best_totals(problem));
    const auto proven = proven_by(problem, found.certificate);
    REQUIRE(!std::holds_alternative<Flaw>(proven));
    branched += found.solved > 1;
    duos += !problem.duos.empty();
    crowded += !crowds(problem).empty();
    for (const Duo& duo : problem.duos)
      swapped += duo.bond == Bond::swap && found.certificate.choice[duo.first] != none &&
                 !parted(problem, duo, found.certificate.choice);
    const auto lane = std::ranges::find(found.certificate.lanes, Goal::together, &Lane::goal);
    if (lane != found.certificate.lanes.end())
      split += found.certificate.totals[static_cast<std::size_t>(lane - found.certificate.lanes.begin())] > 0;
  }
  MESSAGE(duos << " with duos, " << branched << " branched, " << split << " split");
  CHECK(crowded > 500);
  CHECK(swapped > 100);
}

TEST_CASE("a search that ends early finds a round all the same, and says how far from the best it may be") {
  test::Dice dice(20230510);
  int open = 0, unbounded = 0;
  for (int round = 0; round < 5'000; ++round) {
    const Problem problem = round_with_duos(dice);
    CAPTURE(round);
    const auto [certificate, gap, solved, looked_at] =
        arrange(problem, static_cast<std::int64_t>(dice.below(400)));
    REQUIRE(certificate.totals == test::totals_of(problem, certificate.choice));
    const std::vector<std::int64_t> best = test::best_totals(problem);
    const std::size_t proven = gap ? gap->lane : certificate.lanes.size() - 1;
    for (std::size_t i = 0; i < proven; ++i) REQUIRE(certificate.totals[i] == best[i]);
    if (!gap) continue;
    ++(gap->at_best ? open : unbounded);
    if (!gap->at_best) continue;
    const bool more = maximised(certificate.lanes[proven].goal);
    REQUIRE((more ? best[proven] <= *gap->at_best : best[proven] >= *gap->at_best));
    REQUIRE((more ? certificate.totals[proven] < *gap->at_best : certificate.totals[proven] > *gap->at_best));
  }
  MESSAGE(open << " open, " << unbounded << " without a bound");
  CHECK(open > 100);
}

TEST_CASE("no mutation of a proof bounds more than is true") {
  test::Dice dice(20230512);
  int refused = 0, proven = 0, bounded = 0;
  for (int round = 0; round < 2'000; ++round) {
    const Problem problem = round_with_duos(dice);
    if (!entangled(problem) || problem.candidates.empty()) continue;
    CAPTURE(round);
    const Certificate proof = arrange(problem).certificate;
    for (int i = 0; i < 4; ++i) {
      Problem other = problem;
      Certificate claim = proof;
      mutate(other, claim, dice);
      const auto found = proven_by(other, claim);
      if (std::holds_alternative<Flaw>(found)) {
        ++refused;
        continue;
      }
      REQUIRE(claim.totals == test::totals_of(other, claim.choice));
      const auto& gap = std::get<std::optional<Gap>>(found);
      const std::vector<std::int64_t> best = test::best_totals(other);
      const std::size_t lanes = gap ? gap->lane : claim.lanes.size() - 1;
      for (std::size_t lane = 0; lane < lanes; ++lane) REQUIRE(claim.totals[lane] == best[lane]);
      ++(gap ? bounded : proven);
    }
  }
  MESSAGE(refused << " refused, " << proven << " proven, " << bounded << " bounded");
  CHECK(refused > 500);
  CHECK(proven > 500);
  CHECK(bounded > 500);
}

}  // namespace sw::matching
