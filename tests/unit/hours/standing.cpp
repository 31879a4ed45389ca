#include <doctest/doctest.h>

#include "switch/hours/tally.hpp"
#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;
using namespace sw::hours;
using namespace std::chrono_literals;

namespace {

const Date friday = day(2023, 9, 22);  // a week and a day before the window ends, on a Saturday
constexpr auto one_day = std::chrono::days{1};

/// What an still has to do, with one exchange to zuid.
Standing standing_of(Workspace& round, std::vector<Visit> visits, Date as_of = friday) {
  if (round.exchanges.empty()) round.exchanges = {exchange("an-zuid", "an", "zuid", {})};
  round.exchanges[0].visits.items = std::move(visits);
  round.index();
  return tally(round, {}, as_of).people.front().standing;
}

}  // namespace

TEST_CASE("possible days are working days from as_of to the end of the window") {
  Workspace round = build::round();
  CHECK(standing_of(round, {}).possible_days == 6);
  round.round.window.until = given(day(2023, 9, 29));
  round.round.window.until_included = given(false);
  CHECK(standing_of(round, {}).possible_days == 5);
  CHECK(standing_of(round, {}, day(2024, 1, 1)).possible_days == 0);
}

TEST_CASE("days before the window opens are not possible") {
  Workspace round = build::round();
  round.round.window.until = given(day(2023, 2, 3));
  CHECK(standing_of(round, {}, day(2022, 12, 1)).possible_days == 3);
}

TEST_CASE("holidays, days already used and days that do not suit are not possible") {
  Workspace round = build::round();
  Holiday free;
  free.date = given(day(2023, 9, 27));
  round.round.holidays.items = {free};
  CHECK(standing_of(round, {}).possible_days == 5);
  CHECK(standing_of(round, {planned(day(2023, 9, 26), between(9, 10))}).possible_days == 4);
  round.participants[0].available.items = {period(day(2023, 9, 1), day(2023, 9, 25)),
                                           period(day(2023, 9, 29), day(2023, 9, 30))};
  CHECK(standing_of(round, {}).possible_days == 3);
  round.organisations[2].hosting.available.items = {{period(day(2023, 9, 25), day(2023, 12, 31)), {}}};
  CHECK(standing_of(round, {}).possible_days == 2);
  round.exchanges[0].period = period(day(2023, 9, 26), day(2023, 9, 30));
  CHECK(standing_of(round, {}).possible_days == 1);
}

TEST_CASE("a closed exchange leaves no day, a cancelled one leaves all") {
  Workspace round = build::round();
  standing_of(round, {});
  round.exchanges[0].status = given(ExchangeStatus::closed);
  CHECK(standing_of(round, {}).possible_days == 0);
  CHECK(standing_of(round, {}).outlook == Outlook::impossible);
  round.exchanges[0].status = given(ExchangeStatus::cancelled);
  CHECK(standing_of(round, {}).possible_days == 6);
}

TEST_CASE("the outlook follows what is done, planned and possible") {
  Workspace round = build::round();
  const Date monday = day(2023, 9, 11);
  const Visit long_day = done(monday, between(8, 16)), second = done(monday + one_day, between(8, 14));
  CHECK(standing_of(round, {long_day, second}).outlook == Outlook::reached);
  CHECK(standing_of(round, {long_day, second}).left == Amount{});
  const Visit coming = planned(day(2023, 9, 28), between(8, 14));
  CHECK(standing_of(round, {long_day, coming}).outlook == Outlook::reached_with_planned);
  CHECK(standing_of(round, {long_day, coming}).left == Amount{6h, 0});
  CHECK(standing_of(round, {long_day, coming}).to_plan == Amount{});
  CHECK(standing_of(round, {long_day}, day(2023, 9, 29)).outlook == Outlook::possible);
  CHECK(standing_of(round, {}, day(2023, 9, 29)).outlook == Outlook::impossible);
  CHECK(standing_of(round, {}, day(2023, 9, 28)).outlook == Outlook::possible);
}

TEST_CASE("hours and days: either is enough, or both are needed") {
  Workspace round = build::round();
  round.round.minimum.hours = given(20);
  round.round.minimum.days = given(3);
  const Date monday = day(2023, 9, 11);
  const std::vector<Visit> three_days{done(monday, between(9, 10)), done(monday + one_day, between(9, 10)),
                                      done(monday + 2 * one_day, between(9, 10))};
  CHECK(standing_of(round, three_days).outlook == Outlook::reached);
  CHECK(standing_of(round, {}, day(2023, 9, 27)).outlook == Outlook::possible);
  CHECK(standing_of(round, {}, day(2023, 9, 28)).outlook == Outlook::impossible);
  round.round.minimum.reach = given(Reach::all);
  CHECK(standing_of(round, three_days).outlook == Outlook::possible);
  CHECK(standing_of(round, three_days).left == Amount{17h, 0});
  CHECK(standing_of(round, three_days, day(2023, 9, 28)).outlook == Outlook::impossible);
}

TEST_CASE("without a minimum everybody has reached it") {
  Workspace round = build::round();
  round.round.minimum = {};
  CHECK(standing_of(round, {}).outlook == Outlook::reached);
}

TEST_CASE("who is under the minimum: the most pressing first") {
  Workspace round = build::round();
  round.participants[1].available.items = {period(day(2023, 9, 28), day(2023, 9, 29))};
  round.participants[2].available.items = {period(day(2023, 9, 29), day(2023, 9, 29))};
  round.participants.push_back(jobshadower("dirk", "noord"));
  round.exchanges = {exchange("d", "dirk", "zuid", {done(day(2023, 9, 4), between(0, 14))})};
  round.index();
  const auto people = under_minimum(tally(round, {}, friday));
  REQUIRE(people.size() == 3);
  CHECK(people[0].id.text == "cas");
  CHECK(people[1].id.text == "bo");
  CHECK(people[2].id.text == "an");
}
