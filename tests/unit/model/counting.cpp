#include "switch/model/counting.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace sw;
using namespace std::chrono_literals;

namespace {

constexpr Origin written{FileId{0}, {1, 2}};
constexpr Date monday = std::chrono::sys_days{std::chrono::year{2023} / 3 / 13};

Visit visit(Date date, Minutes from, Minutes until) {
  Visit made;
  made.date = {date, written};
  made.time = {{from, until}, written};
  return made;
}

}  // namespace

TEST_CASE("a break comes off, given or assumed, unless breaks count") {
  Counting counting;
  counting.assumed_break = {30min, written};
  Visit day = visit(monday, 9h, 16h);
  CHECK(worked(day, counting) == 390min);
  day.pause = {45min, written};
  CHECK(worked(day, counting) == 375min);
  day.pause = {0min, written};
  CHECK(worked(day, counting) == 420min);
  counting.breaks = {true, written};
  CHECK(worked(visit(monday, 9h, 16h), counting) == 420min);
}

TEST_CASE("a break is assumed from the declared presence on") {
  Counting counting;
  counting.assumed_break = {30min, written};
  CHECK(worked(visit(monday, 9h, 15h), counting) == 330min);
  CHECK(worked(visit(monday, 9h, 14h + 59min), counting) == 359min);
}

TEST_CASE("no visit takes work away") {
  Visit wrong = visit(monday, 9h, 10h);
  wrong.pause = {2h, written};
  CHECK(worked(wrong, Counting{}) == 0min);
  CHECK(worked(visit(monday, 16h, 9h), Counting{}) == 0min);
}

TEST_CASE("two visits on one day are one day") {
  const Visit morning = visit(monday, 9h, 12h), afternoon = visit(monday, 13h, 16h),
              later = visit(monday + std::chrono::days{7}, 9h, 12h);
  Exchange exchange;
  exchange.visits.items = {later, morning, afternoon};
  for (Visit& one : exchange.visits.items) one.status.value = VisitStatus::done;
  const Exchange* const going[] = {&exchange};
  CHECK(amount(shares_of(nullptr, going, Round{}), false) == Amount{540min, 2});
  CHECK(amount({}, true) == Amount{});
}

TEST_CASE("the minimum is in hours, in days, in either or in both") {
  Minimum minimum;
  CHECK(reaches({}, minimum));
  minimum.hours = {14, written};
  CHECK(reaches({14h, 1}, minimum));
  CHECK_FALSE(reaches({14h - 1min, 9}, minimum));
  minimum.days = {6, written};
  CHECK(reaches({14h, 1}, minimum));
  CHECK(reaches({1h, 6}, minimum));
  CHECK_FALSE(reaches({13h, 5}, minimum));
  minimum.reach = {Reach::all, written};
  CHECK_FALSE(reaches({14h, 5}, minimum));
  CHECK_FALSE(reaches({13h, 6}, minimum));
  CHECK(reaches({14h, 6}, minimum));
  minimum.hours = {};
  CHECK(reaches({0min, 6}, minimum));
  CHECK_FALSE(reaches({99h, 5}, minimum));
}

TEST_CASE("whether the last day belongs to the window is declared") {
  Window window;
  CHECK(contains(window, monday));
  window.from = {monday, written};
  window.until = {monday + std::chrono::days{7}, written};
  CHECK_FALSE(contains(window, monday - std::chrono::days{1}));
  CHECK(contains(window, monday));
  CHECK(contains(window, monday + std::chrono::days{7}));
  CHECK_FALSE(contains(window, monday + std::chrono::days{8}));
  window.until_included = {false, written};
  CHECK_FALSE(contains(window, monday + std::chrono::days{7}));
  CHECK(last_day(window) == monday + std::chrono::days{6});
}

TEST_CASE("a holiday is found by its day") {
  Round round;
  round.holidays.items.push_back({{}, {monday, written}, {"een feestdag", written}});
  REQUIRE(holiday(round, monday));
  CHECK(holiday(round, monday)->name.value == "een feestdag");
  CHECK(holiday(round, monday + std::chrono::days{1}) == nullptr);
}
