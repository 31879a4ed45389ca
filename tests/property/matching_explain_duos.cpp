// What a pair would cost where people travel together: small random rounds from files against every choice
// there is.
#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "matching/pair_problem.hpp"
#include "matching_rounds.hpp"
#include "switch/matching/explain.hpp"
#include "unit/matching/build.hpp"

namespace sw::matching {
namespace {

constexpr std::array homes{"a", "b", "c", "d"};

void make_round(test::RoundBuilder& build, test::Dice& dice) {
  constexpr std::array topics{"taal", "rust", "buiten"};
  build.set(build.round().matching.per_pair, 2);
  for (const char* home : homes)
    build.strength(build.organisation(home, static_cast<int>(dice.below(4))), "t1", topics[dice.below(3)]);
  const std::uint32_t people = 2 + dice.below(4);
  for (std::uint32_t p = 0; p < people; ++p) {
    const char* home = homes[dice.below(4)];
    Participant& person = build.jobshadower("p" + std::to_string(p), home);
    build.question(person, "v1", topics[dice.below(3)]);
    if (dice.one_in(2)) build.wish(person, homes[dice.below(4)]);
    if (const char* host = homes[dice.below(4)]; dice.one_in(6) && host != home)
      build.exchange(person.id.text, host, ExchangeStatus::agreed);
  }
  std::vector<Participant>& all = build.workspace().participants;
  for (const auto& [first, second, splittable, bond] : test::some_duos(people, dice))
    build.together(all[first], all[second].id.text, splittable);
}

/// The best totals of all choices with this candidate, or without it; none where there is no such choice.
std::optional<std::vector<std::int64_t>> best(const Problem& problem, Index candidate, bool with) {
  const Index person = problem.candidates[candidate].person;
  std::vector<Index> choice(problem.persons.size(), none);
  std::optional<std::vector<std::int64_t>> found;
  const auto rec = [&](const auto& self, Index p) -> void {
    if (p == choice.size()) {
      const std::vector<std::int64_t> totals = test::totals_of(problem, choice);
      if (!totals.empty() && (!found || test::better(problem, totals, *found))) found = totals;
      return;
    }
    if (p != person || !with) self(self, p + 1);
    for (const Candidate& one : candidates_of(problem, p)) {
      choice[p] = static_cast<Index>(&one - problem.candidates.data());
      if (p != person || (choice[p] == candidate) == with) self(self, p + 1);
    }
    choice[p] = none;
  };
  rec(rec, 0);
  return found;
}

}  // namespace

TEST_CASE("what a pair would cost where people travel together is what trying everything says") {
  test::Dice dice(20230509);
  int asked = 0, impossible = 0;
  for (int number = 0; number < 500; ++number) {
    CAPTURE(number);
    test::RoundBuilder build;
    make_round(build, dice);
    const Explainer explainer(build.workspace(), {});
    if (!explainer.solved()) continue;
    const MatchOptions options;
    const RoundView view(build.workspace(), options);
    const RoundProblem round = problem_of(view);
    if (round.problem.duos.empty()) continue;
    const std::vector<std::int64_t> now = test::best_totals(round.problem);
    for (Index c = 0; c < round.problem.candidates.size(); ++c) {
      const Candidate& pair = round.problem.candidates[c];
      if (pair.pinned) continue;
      const auto& host = view.organisations()[round.problem.slots[pair.slot].host].organisation->id;
      const PairExplanation told = explainer.pair(view.jobshadowers()[pair.person].participant->id, host);
      REQUIRE(told.refusals.empty());
      std::optional<std::vector<std::int64_t>> expected = best(round.problem, c, !told.stands);
      if (expected && total_of(Goal::pinned, explainer.lanes(), *expected) <
                          total_of(Goal::pinned, explainer.lanes(), now))
        expected.reset();
      REQUIRE(told.effect.has_value() == expected.has_value());
      ++(expected ? asked : impossible);
      if (!expected) continue;
      for (std::size_t i = 0; i < now.size(); ++i) (*expected)[i] -= now[i];
      REQUIRE(told.effect->totals == *expected);
    }
  }
  CHECK(asked > 1'000);
  CHECK(impossible > 5);
}

}  // namespace sw::matching
