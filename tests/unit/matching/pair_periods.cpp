// Hosts with places per period: the view of them, their slots, and which period a pair is in.
#include "matching/pair_periods.hpp"

#include <doctest/doctest.h>

#include "build.hpp"
#include "matching/pair_problem.hpp"
#include "switch/matching/eligibility.hpp"
#include "switch/matching/fixed.hpp"
#include "switch/matching/round_match.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::day;
using sw::matching::test::RoundBuilder;

namespace {

/// Linde has two places in March and April and one in June; Esdoorn has people who may go there.
struct Case {
  RoundBuilder build;
  Organisation& linde = build.organisation("linde", 9);
  Organisation& esdoorn = build.organisation("esdoorn", 1);
  Participant& ann = build.jobshadower("ann", "esdoorn");
  MatchOptions options{};

  Case() {
    linde.hosting.places = {};
    build.receives(linde, day(3, 1), day(4, 30), 2);
    build.receives(linde, day(6, 1), day(6, 30), 1);
    build.set(build.round().matching.per_pair, 5);
  }

  RoundProblem problem() { return problem_of(RoundView(build.workspace(), options)); }
};

std::vector<std::string> codes_in(const Sink& findings) {
  std::vector<std::string> all;
  for (const Diagnostic& one : findings.unordered()) all.emplace_back(one.code->id);
  return all;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("every period with places is a slot, and one more holds fewer places in all") {
  Case c;
  const RoundProblem apart = c.problem();
  REQUIRE(apart.slots_of[1].size() == 2);
  REQUIRE(apart.problem.slots.size() == 3);
  CHECK(apart.problem.slots[1].places == 2);
  CHECK(apart.problem.slots[2].places == 1);
  CHECK(apart.problem.slots[2].period == 1);
  CHECK(apart.problem.slots[2].within == none);
  CHECK(apart.problem.candidates.size() == 2);
  CHECK(apart.problem.candidates[0].tie != apart.problem.candidates[1].tie);
  CHECK(apart.problem.candidates[0].score == apart.problem.candidates[1].score);

  c.build.set(c.linde.hosting.places, 2);
  const RoundProblem together = c.problem();
  REQUIRE(together.problem.slots.size() == 4);
  CHECK(together.problem.slots[3].places == 2);
  CHECK(together.problem.slots[1].within == 3);
  CHECK(together.problem.slots[2].within == 3);
  CHECK(together.slots_of[1].size() == 2);
}

TEST_CASE("who has no day in a period has no pair in it, and a refusal tells of periods with places") {
  Case c;
  c.build.available(c.ann.available, day(4, 20), day(5, 31));
  CHECK(c.problem().problem.candidates.size() == 1);
  c.ann.available.items.front().from.value = day(5, 2);
  CHECK(c.problem().problem.candidates.empty());
  c.build.receives(c.linde, day(5, 1), day(5, 31), 0);
  const RoundView view(c.build.workspace(), c.options);
  const auto refused = refusals(view, view.jobshadowers()[0], 1);
  REQUIRE(refused.size() == 1);
  CHECK(refused[0].reason == RefusalReason::no_common_day);
  CHECK(refused[0].text.en.find("30 June") != std::string::npos);
  CHECK(refused[0].text.en.find("31 May 2023, Huis") != std::string::npos);  // that is when Ann can
}

TEST_CASE("an exchange is in the period that holds its first day, else its first visit") {
  Case c;
  Exchange& exchange = c.build.exchange("ann", "linde", ExchangeStatus::agreed);
  const auto period = [&] {
    const RoundView view(c.build.workspace(), c.options);
    return view.jobshadowers()[0].fixed[0].period;
  };
  CHECK(period() == none);
  CHECK(c.problem().problem.candidates.size() == 2);
  Visit visit;
  c.build.set(visit.date, day(6, 12));
  exchange.visits.items = {visit, visit};
  c.build.set(exchange.visits.items[0].status, VisitStatus::cancelled);
  exchange.visits.items[0].date.value = day(3, 3);
  CHECK(period() == 1);
  c.build.set(exchange.period.from, day(5, 5));
  CHECK(period() == 1);
  c.build.set(exchange.period.from, day(3, 15));
  CHECK(period() == 0);
  const RoundProblem round = c.problem();
  REQUIRE(round.problem.candidates.size() == 1);
  CHECK(round.problem.candidates[0].pinned);
}

TEST_CASE("an earlier proposal is kept in its period, or in any where it names none") {
  Case c;
  Exchange& proposal = c.build.exchange("ann", "linde", ExchangeStatus::proposed);
  const auto kept = [&] {
    const RoundProblem round = c.problem();
    return std::pair(round.problem.candidates[0].kept, round.problem.candidates[1].kept);
  };
  CHECK(kept() == std::pair(Kept::proposed, Kept::proposed));
  c.build.set(proposal.period.from, day(6, 5));
  CHECK(kept() == std::pair(Kept::fresh, Kept::proposed));
}

TEST_CASE("what is confirmed in a period stands there, beyond its places and those in all") {
  Case c;
  c.build.set(c.linde.hosting.places, 1);
  for (const char* who : {"ann", "bo"}) {
    if (who != std::string("ann")) c.build.jobshadower(who, "esdoorn");
    c.build.set(c.build.exchange(who, "linde", ExchangeStatus::agreed).period.from, day(6, 5));
  }
  const RoundProblem round = c.problem();
  CHECK(round.problem.slots[2].places == 2);
  CHECK(round.problem.slots[3].places == 2);
  const MatchResult result = round_match(c.build.workspace(), c.options);
  CHECK(result.solved);
  CHECK(codes_in(result.findings) == Codes{"M-06"});
}

TEST_CASE("who is fixed in no known period needs a place in one that suits") {
  Case c;
  c.build.jobshadower("bo", "esdoorn");
  for (const char* who : {"ann", "bo"}) {
    c.build.pin(who, "linde");
    Participant& person =
        *std::ranges::find(c.build.workspace().participants, ParticipantId{who}, &Participant::id);
    c.build.available(person.available, day(6, 1), day(6, 10));
  }
  const MatchResult result = round_match(c.build.workspace(), c.options);
  CHECK_FALSE(result.solved);
  CHECK(codes_in(result.findings) == Codes{"M-15"});
  c.linde.hosting.available.items[1].places.value = 2;
  const MatchResult more = round_match(c.build.workspace(), c.options);
  REQUIRE(more.solved);
  REQUIRE(more.pairs.size() == 2);
  CHECK(more.pairs[1].period->from == day(6, 1));
  CHECK(more.pairs[1].period->until == day(6, 10));
}

TEST_CASE("pins that name a period are counted in it") {
  Case c;
  c.build.jobshadower("bo", "esdoorn");
  for (const char* who : {"ann", "bo"}) c.build.set(c.build.pin(who, "linde").period.from, day(6, 5));
  const RoundView view(c.build.workspace(), c.options);
  CHECK(codes_in(check_fixed(view)) == Codes{"M-03"});
}

TEST_CASE("two who travel together need a period that suits both and holds both") {
  Case c;
  Participant& bo = c.build.jobshadower("bo", "esdoorn");
  c.build.together(c.ann, "bo", false);
  const auto reason = [&] {
    const RoundView view(c.build.workspace(), c.options);
    return why_not(view, view.jobshadowers()[0], 1);
  };
  CHECK_FALSE(reason());
  c.build.available(bo.available, day(6, 1), day(6, 30));
  CHECK(reason() == RefusalReason::duo_partner);  // one place in June
  c.linde.hosting.available.items[1].places.value = 2;
  CHECK_FALSE(reason());
  c.build.available(c.ann.available, day(3, 1), day(3, 31));
  CHECK(reason() == RefusalReason::duo_partner);  // no period for both
}

TEST_CASE("the days of a pair are those that both have, within the period") {
  JobshadowerView person;
  const PeriodView period{{day(3, 1), day(4, 30)}, 1, 0, day(3, 1), day(4, 30)};
  person.days = {{day(2, 1), day(3, 5)}, {day(4, 10), day(6, 1)}, {day(7, 1), day(7, 2)}};
  CHECK(days_together(person, period).from == day(3, 1));
  CHECK(days_together(person, period).until == day(4, 30));
  person.days = {{day(3, 10), day(3, 12)}};
  CHECK(days_together(person, period).from == day(3, 10));
  CHECK(days_together(person, period).until == day(3, 12));
  person.days.clear();
  CHECK(days_together(person, period).until == day(4, 30));
}
