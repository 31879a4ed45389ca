#include "switch/model/places.hpp"

#include <doctest/doctest.h>

using namespace sw;

namespace {

Date day(int month, int number) {
  return std::chrono::sys_days{std::chrono::year{2023} / month / number};
}

HostPeriod period(int first_month, int last_month, std::optional<int> places) {
  HostPeriod made;
  made.from.give(day(first_month, 1));
  made.until.give(day(last_month, 28));
  if (places) made.places.give(*places);
  return made;
}

Round from_february_to_august() {
  Round round;
  round.window.from.give(day(2, 1));
  round.window.until.give(day(8, 31));
  round.matching.places.give(4);
  return round;
}

}  // namespace

TEST_CASE("places are those of the host, else of the round, while no period says otherwise") {
  const Round round = from_february_to_august();
  Hosting hosting;
  CHECK(places_of(round, hosting) == 4);
  CHECK_FALSE(places_said(round, hosting));
  hosting.available.items = {period(3, 4, {})};
  CHECK_FALSE(has_places_per_period(hosting));
  CHECK(places_per_period(round, hosting).empty());
  hosting.places.give(2);
  CHECK(places_of(round, hosting) == 2);
}

TEST_CASE("places per period count within the window, and never more than the host welcomes in all") {
  const Round round = from_february_to_august();
  Hosting hosting;
  hosting.available.items = {period(1, 3, 2), period(4, 5, {}), period(6, 6, 0), period(10, 11, 9)};
  const auto periods = places_per_period(round, hosting);
  REQUIRE(periods.size() == 2);
  CHECK(periods[0].from == day(2, 1));
  CHECK(periods[0].until == day(3, 28));
  CHECK(periods[0].places == 2);
  CHECK(periods[1].places == 4);  // as many as the round gives every host
  CHECK(places_of(round, hosting) == 6);
  hosting.places.give(3);
  CHECK(places_per_period(round, hosting)[1].places == 3);
  CHECK(places_of(round, hosting) == 3);
  hosting.places.give(9);
  hosting.available.items = {period(3, 4, 2)};
  CHECK(places_of(round, hosting) == 2);
  CHECK(places_in_periods(round, hosting) == 2);
}
