#include "switch/hours/remarks.hpp"

#include <doctest/doctest.h>

#include <map>

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

TEST_CASE(
    "a visit that overlaps several has one remark, with the one that lasts longest and how many others") {
  Workspace round = build::round();
  round.exchanges = {exchange("a", "an", "zuid",
                              {done(monday, between(9, 12)), done(monday, between(10, 17)),
                               done(monday, between(11, 13)), done(monday, between(16, 18))})};
  const auto found = remarks_of(round);
  REQUIRE(found.size() == 3);
  const auto& visits = round.exchanges[0].visits;
  CHECK(found[1].visits[0].visit == &visits.items[1]);
  CHECK(found[1].visits[1].visit == &visits.items[2]);
  CHECK(found[1].overlap == 120min);
  CHECK(found[1].others == 1);
  CHECK(found[2].overlap == 60min);
  CHECK(found[2].others == 0);
}

TEST_CASE("each visit that begins while another lasts has a remark, as comparing all with all finds them") {
  const int hours[][2] = {{9, 10},  {9, 12},  {10, 11}, {11, 9}, {8, 18},
                          {12, 13}, {13, 13}, {9, 10},  {17, 19}};
  Workspace round = build::round();
  std::vector<Visit> visits;
  for (const auto& [from, until] : hours) visits.push_back(done(monday, between(from, until)));
  round.exchanges = {exchange("a", "an", "zuid", visits)};
  std::map<const Visit*, std::pair<int, int>> wanted;  // earlier ones that it overlaps, longest overlap
  const auto& all = round.exchanges[0].visits.items;
  const auto before = [&](const Visit& a, const Visit& b) {
    return std::pair(a.time->from, &a) < std::pair(b.time->from, &b);
  };
  for (const Visit& a : all)
    for (const Visit& b : all) {
      const int both = (std::min(a.time->until, b.time->until) - b.time->from).count();
      if (!before(a, b) || both <= 0 || a.time->until <= a.time->from) continue;
      auto& [count, most] = wanted[&b];
      ++count;
      most = std::max(most, both);
    }
  std::map<const Visit*, std::pair<int, int>> told;
  for (const Remark& one : remarks_of(round))
    told[one.visits[1].visit] = {one.others + 1, one.overlap.count()};
  CHECK(told.size() == 6);
  CHECK(told == wanted);
}

TEST_CASE("on one day so many of a kind are told, and the others counted") {
  Workspace round = build::round();
  std::vector<Visit> visits(most_remarks + 10, done(monday, between(9, 12)));
  round.exchanges = {exchange("a", "an", "zuid", visits)};
  const auto found = remarks_of(round);
  REQUIRE(found.size() == most_remarks + 1);
  CHECK(found.back().left_out == 9);
  CHECK(found.back().kind == RemarkKind::overlap);
  CHECK(found.back().visits.empty());
  CHECK(found[most_remarks - 1].left_out == 0);
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
