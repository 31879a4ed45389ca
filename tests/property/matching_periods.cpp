// Small random rounds with places per period through the whole people side, against every choice of host and
// period there is.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "matching/pair_solve.hpp"
#include "matching_period_trial.hpp"
#include "matching_rounds.hpp"
#include "switch/matching/change.hpp"
#include "switch/matching/fixed.hpp"
#include "switch/matching/proposals.hpp"
#include "switch/matching/round_match.hpp"
#include "switch/matching/verify.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::day;
using sw::matching::test::Dice;
using sw::matching::test::RoundBuilder;
using sw::matching::test::Totals;
using sw::matching::test::Trial;

namespace {

constexpr std::array names{"a", "b", "c", "d"};
constexpr std::array topics{"taal", "rust", "buiten"};

/// Some weeks, now and then half out of the window.
Days some_days(Dice& dice, int first_month = 1, std::uint32_t months = 7) {
  const int month = first_month + static_cast<int>(dice.below(months));
  return {day(month, 1 + dice.below(20)), day(month + 1, 1 + dice.below(28))};
}

void add_organisation(RoundBuilder& build, Dice& dice, const char* id) {
  Organisation& host = build.organisation(id, static_cast<int>(dice.below(4)));
  build.strength(host, "t1", topics[dice.below(3)]);
  if (dice.one_in(4)) return;
  if (dice.one_in(2)) host.hosting.places = {};
  for (std::uint32_t i = 0; i < 1 + dice.below(2); ++i) {
    const Days days = some_days(dice, i == 0 ? 1 : 5, 3);  // not at the same time
    HostPeriod& period = build.available(host.hosting.available, days.from, days.until);
    if (!dice.one_in(6)) build.set(period.places, static_cast<int>(dice.below(3)));
  }
}

void add_person(RoundBuilder& build, Dice& dice, std::uint32_t number, std::uint32_t organisations,
                const std::optional<Days>& together) {
  const auto any = [&] { return names[dice.below(organisations)]; };
  Participant& person = build.jobshadower("p" + std::to_string(number), any());
  build.question(person, "v1", topics[dice.below(3)]);
  if (dice.one_in(2)) build.wish(person, any());
  if (dice.one_in(3)) build.veto(person.not_to, any(), "-");
  for (std::uint32_t i = 0; i < (together ? 1 : dice.below(3)); ++i) {
    const Days days = together ? *together : some_days(dice);
    build.available(person.available, days.from, days.until);
  }
}

/// Of what is there already some names a period, some a visit, some nothing.
void add_exchange(RoundBuilder& build, Dice& dice, const Participant& person, const char* host) {
  Exchange& exchange = dice.one_in(2)   ? build.pin(person.id.text, host)
                       : dice.one_in(2) ? build.exchange(person.id.text, host, ExchangeStatus::agreed)
                                        : build.exchange(person.id.text, host, ExchangeStatus::proposed);
  const Days days = some_days(dice);
  if (dice.one_in(3)) {
    build.set(exchange.period.from, days.from);
    build.set(exchange.period.until, days.until);
  } else if (dice.one_in(2)) {
    Visit visit;
    build.set(visit.date, days.from);
    exchange.visits.items.push_back(visit);
  }
}

void make_round(RoundBuilder& build, Dice& dice) {
  build.set(build.round().matching.per_pair, 1 + static_cast<int>(dice.below(2)));
  build.set(build.round().matching.places, 1 + static_cast<int>(dice.below(2)));
  const std::uint32_t organisations = 2 + dice.below(3), people = 1 + dice.below(5);
  const auto all_then = dice.one_in(4) ? std::optional(some_days(dice, 2, 2)) : std::nullopt;
  for (std::uint32_t o = 0; o < organisations; ++o) add_organisation(build, dice, names[o]);
  if (all_then) {
    Organisation& crowded = build.workspace().organisations.front();
    crowded.hosting = {};
    build.receives(crowded, day(2, 1), day(4, 30), 1);
    build.receives(crowded, day(5, 20), day(7, 31), 1 + static_cast<int>(dice.below(2)));
  }
  for (std::uint32_t p = 0; p < people; ++p) add_person(build, dice, p, organisations, all_then);
  if (dice.one_in(2)) {
    std::vector<Participant>& all = build.workspace().participants;
    for (const auto& [first, second, splittable, bond] : test::some_duos(people, dice))
      build.together(all[first], all[second].id.text, splittable);
    return;
  }
  // Colleagues fixed at one host, beyond the pair cap, have places that are no matter of this file.
  std::set<std::string> held;
  const bool crowded = all_then || dice.one_in(2);
  for (const Participant& person : build.workspace().participants) {
    const char* host = names[crowded ? 0 : dice.below(organisations)];
    const bool fits = person.organisation->text != host && dice.below(3) < (crowded ? 2U : 1U);
    if (fits && held.insert(person.organisation->text + host).second) add_exchange(build, dice, person, host);
  }
}

std::map<std::pair<std::string, std::string>, int> scores_of(const Workspace& workspace) {
  const MatchOptions options;
  const RoundView view(workspace, options);
  std::map<std::pair<std::string, std::string>, int> all;
  for (const JobshadowerView& person : view.jobshadowers())
    for (Index h = 0; h < view.organisations().size(); ++h)
      all[{person.participant->id.text, view.organisations()[h].organisation->id.text}] =
          explained_score(view, person, h).total;
  return all;
}

bool found(const MatchResult& result, std::string_view code) {
  return std::ranges::any_of(result.findings.unordered(),
                             [&](const Diagnostic& one) { return one.code->id == code; });
}

}  // namespace

TEST_CASE("no choice of hosts and periods is better than the one that is proposed") {
  Dice dice(20230430);
  int solved = 0, without_place = 0, in_periods = 0;
  for (int i = 0; i < 3000; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    const Workspace& workspace = build.workspace();
    const MatchResult result = round_match(workspace, {});
    Trial trial(workspace);
    trial.score(scores_of(workspace));
    if (!result.solved) {
      if (!found(result, "M-15")) continue;
      REQUIRE(trial.best()[0] < trial.fixed());
      ++without_place;
      continue;
    }
    REQUIRE(trial.of(result) == trial.best());
    ++solved;
    for (const MatchedPair& pair : result.pairs) in_periods += pair.period.has_value();
  }
  CHECK(solved > 1500);
  CHECK(without_place > 20);
  CHECK(in_periods > 1500);
}

TEST_CASE("after a dropout no choice of hosts and periods keeps more, and none of those is better") {
  Dice dice(20230614);
  int solved = 0, rescheduled = 0;
  for (int i = 0; i < 2000; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    const Workspace& workspace = build.workspace();
    MatchOptions options;
    options.keep = true;
    const MatchResult result = round_match(workspace, options);
    if (!result.solved) continue;
    Trial trial(workspace, true);
    trial.score(scores_of(workspace));
    const Totals best = trial.best();
    REQUIRE(trial.of(result) == best);
    const ChangeList list = changes_in(workspace, result);
    CHECK(list.agreed.stand <= best[1]);
    for (const Change& change : list.changes) rescheduled += change.kind == ChangeKind::rescheduled;
    ++solved;
  }
  CHECK(solved > 1200);
  CHECK(rescheduled > 20);
}

TEST_CASE("the proof of a round with places per period stands once its exchanges are written") {
  Dice dice(20231001);
  int proven = 0;
  for (int i = 0; i < 600; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    if (dice.one_in(2)) build.set(build.round().matching.objective.items.emplace_back(), Objective::kept);
    Workspace after = test::copy_of(build.workspace());
    MatchOptions options;
    options.keep = dice.one_in(3);
    const MatchResult result = round_match(after, options);
    if (!result.solved) continue;
    const Proof proof = proof_of(*result.solved);
    const auto fresh = new_exchanges(after, result);
    for (const auto& [exchange, period] : rescheduled_exchanges(result)) {
      Exchange& written = *std::ranges::find(after.exchanges, exchange->id, &Exchange::id);
      written.period.from.give(period.from);
      written.period.until.give(period.until);
    }
    for (const Exchange* ended : ended_exchanges(after, result))
      std::ranges::find(after.exchanges, ended->id, &Exchange::id)->status.give(ExchangeStatus::cancelled);
    after.exchanges.insert(after.exchanges.end(), fresh.begin(), fresh.end());
    after.index();
    take_back(after, proof);
    const Verification verified = verify(after, options, proof);
    CAPTURE(key(verified.verdict));
    REQUIRE(verified.verdict <= Verdict::bounded);
    proven += verified.verdict == Verdict::proven;
  }
  CHECK(proven > 400);
}

TEST_CASE("a short list of hosts places as many people as all of them do, periods or not") {
  Dice dice(20230616);
  int compared = 0;
  for (int i = 0; i < 2000; ++i) {
    CAPTURE(i);
    RoundBuilder build;
    make_round(build, dice);
    const MatchOptions options;
    const RoundView view(build.workspace(), options);
    if (std::ranges::any_of(view.jobshadowers(), [](const auto& one) { return one.companion.has_value(); }))
      continue;
    if (has_error(check_fixed(view))) continue;
    const auto placed = [](const SolvedRound& solved) {
      return std::ranges::count_if(solved.certificate.choice, [](Index choice) { return choice != none; });
    };
    const SolvedRound few = solve_round(view, {.all_pairs = 0, .looked_at = 2, .kept = 1});
    REQUIRE(well_formed(few.round.problem));
    REQUIRE(placed(few) == placed(solve_round(view)));
    ++compared;
  }
  CHECK(compared > 900);
}
