#include "switch/hours/tally.hpp"

#include <doctest/doctest.h>

#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;
using namespace sw::hours;
using namespace std::chrono_literals;

namespace {

const Date monday = day(2023, 3, 13);
const Date as_of = day(2023, 4, 3);
constexpr auto one_day = std::chrono::days{1};

const PersonHours& person(const HoursResult& result, std::string_view id) {
  for (const PersonHours& one : result.people)
    if (one.id.text == id) return one;
  FAIL("no such person");
  return result.people.front();
}

HoursResult tally_of(Workspace& workspace, const Range& range = {}) {
  workspace.index();
  return tally(workspace, range, as_of);
}

}  // namespace

TEST_CASE("done, planned and cancelled visits, and what is left") {
  Workspace round = build::round();
  Visit with_break = done(monday, between(9, 16));
  with_break.pause = given(Minutes{30});
  with_break.talk.origin = written;
  round.exchanges = {exchange(
      "an-zuid", "an", "zuid",
      {with_break, planned(as_of + one_day, between(9, 12)), planned(as_of - one_day, between(9, 13)),
       visit(monday + one_day, between(9, 17), VisitStatus::cancelled)})};
  const HoursResult result = tally_of(round);
  const PersonHours& an = person(result, "an");
  CHECK(an.sum.done == Amount{390min, 1});
  CHECK(an.sum.planned == Amount{420min, 2});
  CHECK(an.sum.visits == 3);
  CHECK(an.sum.unconfirmed == 1);
  CHECK(an.sum.talks == 1);
  CHECK(an.standing.left == Amount{450min, 0});
  CHECK(an.standing.to_plan == Amount{30min, 0});
  CHECK(an.standing.outlook == Outlook::possible);
  REQUIRE(an.exchanges.size() == 1);
  CHECK(an.exchanges[0].sum.done == an.sum.done);
  CHECK(person(result, "bo").sum.visits == 0);
  CHECK(result.people.size() == 3);
}

TEST_CASE("a cancelled exchange keeps what was done and drops what was planned") {
  Workspace round = build::round();
  round.exchanges = {
      exchange("x", "an", "zuid", {done(monday, between(9, 12)), planned(as_of, between(9, 12))})};
  round.exchanges[0].status = given(ExchangeStatus::cancelled);
  const HoursResult result = tally_of(round);
  CHECK(person(result, "an").sum.done.worked == 180min);
  CHECK(person(result, "an").sum.planned.worked == 0min);
}

TEST_CASE("overlapping minutes count once, for the earlier visit, done before planned") {
  Workspace round = build::round();
  round.exchanges = {
      exchange("a", "an", "zuid", {planned(monday, between(8, 10)), done(monday, between(9, 12))}),
      exchange("b", "an", "west", {done(monday, between(11, 14)), done(monday, between(9, 10))})};
  const HoursResult result = tally_of(round);
  const PersonHours& an = person(result, "an");
  CHECK(an.sum.done == Amount{300min, 1});
  CHECK(an.sum.planned == Amount{60min, 0});
  CHECK(an.exchanges[0].sum.done.worked == 120min);  // 09:00-10:00 was the other's
  CHECK(an.exchanges[1].sum.done.worked == 180min);
}

TEST_CASE("two people at one host at the same time both count") {
  Workspace round = build::round();
  round.exchanges = {exchange("a", "an", "zuid", {done(monday, between(9, 12))}),
                     exchange("c", "cas", "zuid", {done(monday, between(9, 12))})};
  const HoursResult result = tally_of(round);
  CHECK(result.organisations[2].traffic.received.done == Amount{360min, 2});
  CHECK(result.organisations[2].traffic.received.people == 2);
}

TEST_CASE("a range limits what is counted, not what is left") {
  Workspace round = build::round();
  round.exchanges = {exchange("a", "an", "zuid",
                              {done(monday, between(9, 12)), done(monday + one_day, between(9, 12)),
                               done(monday + 2 * one_day, between(9, 12))})};
  const HoursResult result = tally_of(round, {monday + one_day, monday + one_day});
  CHECK(person(result, "an").sum.done == Amount{180min, 1});
  CHECK(person(result, "an").standing.left.worked == 5h);
}

TEST_CASE("sent and received balance per organisation and per network") {
  Workspace round = build::round();
  round.exchanges = {
      exchange("a", "an", "zuid", {done(monday, between(9, 12))}),
      exchange("b", "bo", "west", {done(monday, between(9, 10)), planned(as_of, between(9, 14))})};
  const HoursResult result = tally_of(round);
  const Traffic& zuid = result.organisations[2].traffic;
  CHECK(zuid.received.done == Amount{180min, 1});
  CHECK(zuid.sent.done == Amount{60min, 1});
  CHECK(zuid.balance() == 120min);
  CHECK(zuid.balance_with_planned() == -180min);
  CHECK(result.organisations[0].traffic.balance() == -180min);
  CHECK(result.networks[0].traffic.balance() == -60min);
  CHECK(result.networks[1].traffic.balance() == 60min);
}

TEST_CASE("months follow each other, and each has its own people") {
  Workspace round = build::round();
  round.exchanges = {
      exchange("a", "an", "zuid",
               {done(day(2023, 3, 31), between(9, 12)), planned(day(2023, 4, 3), between(9, 12))}),
      exchange("b", "bo", "west", {done(day(2023, 3, 1), between(9, 10))})};
  const HoursResult result = tally_of(round);
  REQUIRE(result.months.size() == 2);
  CHECK(result.months[0].sum.done == Amount{240min, 2});
  CHECK(result.months[0].sum.people == 2);
  CHECK(result.months[1].sum.planned == Amount{180min, 1});
}

TEST_CASE("exchange moments are hours only where the round says so, and never days") {
  Workspace round = build::round();
  Moment moment;
  moment.id = given_id("m1", MomentId{});
  moment.kind = given(MomentKind::preparation);
  moment.date = given(monday);
  moment.time = given(between(9, 12));
  Moment session = moment;
  session.id = given_id("m2", MomentId{});
  session.kind = given(MomentKind::infosession);
  round.round.moments.items = {moment, session};
  round.participants[0].attended.items = {given_id("m1", MomentId{}), given_id("m2", MomentId{})};
  CHECK(person(tally_of(round), "an").sum.done.worked == 0min);
  round.round.counting.preparation = given(true);
  const HoursResult result = tally_of(round);
  CHECK(person(result, "an").sum.done == Amount{180min, 0});
  CHECK(person(result, "an").sum.preparation == 180min);
  CHECK(result.organisations[0].traffic.sent.done.worked == 0min);
}

TEST_CASE("a visit without a time that goes forward, and unknown people, do no harm") {
  Workspace round = build::round();
  Visit no_time = done(monday, between(9, 12));
  no_time.time = {};
  round.exchanges = {exchange("a", "niemand", "nergens",
                              {no_time, done(monday, between(12, 9)), done(monday, between(9, 12))}),
                     exchange("b", "", "", {done(monday, between(9, 12))})};
  const HoursResult result = tally_of(round);
  REQUIRE(result.people.size() == 4);
  CHECK(person(result, "niemand").sum.done == Amount{180min, 1});
  CHECK(person(result, "niemand").who == nullptr);
}
