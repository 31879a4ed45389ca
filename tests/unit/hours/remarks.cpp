#include "switch/hours/remarks.hpp"

#include <doctest/doctest.h>

#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;
using namespace sw::hours;
using namespace std::chrono_literals;

namespace {

const Date monday = day(2023, 3, 13);
const Date as_of = day(2023, 4, 3);

std::vector<Remark> remarks_of(Workspace& round, const Range& range = {}) {
  round.index();
  return remarks(round, range, as_of);
}

}  // namespace

TEST_CASE("two visits of one person at the same time are remarked on") {
  Workspace round = build::round();
  round.exchanges = {
      exchange("a", "an", "zuid", {done(monday, between(9, 12)), done(monday, between(12, 13))}),
      exchange("b", "an", "west", {done(monday, between(11, 14))}),
      exchange("c", "bo", "west", {done(monday, between(11, 14))})};
  const auto found = remarks_of(round);
  REQUIRE(found.size() == 2);
  CHECK(found[0].kind == RemarkKind::overlap);
  CHECK(found[0].overlap == 60min);
  CHECK(found[0].visits[1].exchange->id.text == "b");
  CHECK(found[1].overlap == 60min);
}

TEST_CASE("a host with more jobshadowers on a day than it takes at once") {
  Workspace round = build::round();
  round.exchanges = {
      exchange("a", "an", "west", {done(monday, between(9, 10)), done(monday, between(14, 15))}),
      exchange("b", "bo", "west", {done(monday, between(11, 12))})};
  CHECK(remarks_of(round).empty());
  round.organisations[1].hosting.at_once = given(2);
  CHECK(remarks_of(round).empty());
  round.organisations[1].hosting.at_once = given(1);
  const auto found = remarks_of(round);
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == RemarkKind::crowded);
  CHECK(found[0].people == 2);
  CHECK(found[0].places == 1);
  CHECK(found[0].visits.size() == 3);
}

TEST_CASE("visits beside the calendar, and planned ones that nobody confirmed") {
  Workspace round = build::round();
  Holiday free;
  free.date = given(monday);
  round.round.holidays.items = {free};
  round.exchanges = {exchange("a", "an", "west",
                              {done(day(2023, 1, 31), between(9, 10)), planned(monday, between(9, 10)),
                               planned(as_of, between(9, 10)), planned(day(2023, 10, 1), between(9, 10)),
                               visit(monday, between(9, 10), VisitStatus::cancelled)})};
  const auto found = remarks_of(round);
  REQUIRE(found.size() == 4);
  CHECK(found[0].kind == RemarkKind::outside_window);
  CHECK(found[1].kind == RemarkKind::holiday);
  CHECK(found[1].holiday != nullptr);
  CHECK(found[2].kind == RemarkKind::unconfirmed);
  CHECK(found[3].date == day(2023, 10, 1));
  CHECK(remarks_of(round, {monday, as_of}).size() == 2);
}
