#include "switch/cli/today.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

using namespace sw;
using namespace std::chrono;

namespace {

sys_seconds at(year_month_day day, int hour, int minute, int second = 0) {
  return sys_days{day} + hours{hour} + minutes{minute} + seconds{second};
}

/// TZ for one test, and afterwards as it was.
class Zone {
 public:
  explicit Zone(const char* zone) : zone_(zone) {
    if (const char* before = std::getenv("TZ")) before_ = before;
    ::setenv("TZ", zone, 1);
  }
  ~Zone() { before_ ? ::setenv("TZ", before_->c_str(), 1) : ::unsetenv("TZ"); }
  Zone(const Zone&) = delete;
  Zone& operator=(const Zone&) = delete;
  Date day(sys_seconds instant) const { return day_at(instant, zone_); }

 private:
  std::string_view zone_;
  std::optional<std::string> before_;
};

}  // namespace

TEST_CASE("without TZ it is the day in Brussels, in winter and in summer") {
  struct Row {
    sys_seconds instant;
    year_month_day day;
  };
  const Row rows[] = {
      {at(2026y / 1 / 15, 22, 59, 59), 2026y / 1 / 15},   {at(2026y / 1 / 15, 23, 0), 2026y / 1 / 16},
      {at(2026y / 7 / 15, 21, 59, 59), 2026y / 7 / 15},   {at(2026y / 7 / 15, 22, 0), 2026y / 7 / 16},
      {at(2026y / 3 / 28, 22, 30), 2026y / 3 / 28},       {at(2026y / 3 / 28, 23, 0), 2026y / 3 / 29},
      {at(2026y / 3 / 29, 22, 0), 2026y / 3 / 30},        {at(2026y / 10 / 24, 22, 0), 2026y / 10 / 25},
      {at(2026y / 10 / 25, 22, 30), 2026y / 10 / 25},     {at(2026y / 10 / 25, 23, 0), 2026y / 10 / 26},
      {at(2026y / 12 / 31, 22, 59, 59), 2026y / 12 / 31}, {at(2026y / 12 / 31, 23, 0), 2027y / 1 / 1},
      {at(2023y / 3 / 25, 23, 0), 2023y / 3 / 26},        {at(2024y / 2 / 28, 23, 0), 2024y / 2 / 29}};
  for (const Row& row : rows) {
    CAPTURE(row.instant.time_since_epoch().count());
    CHECK(day_at(row.instant, std::nullopt) == sys_days{row.day});
  }
}

TEST_CASE("TZ says otherwise, and a zone that nobody knows is Brussels") {
  const sys_seconds evening = at(2026y / 1 / 15, 23, 30);  // the sixteenth in Brussels
  const Date fifteenth = sys_days{2026y / 1 / 15}, sixteenth = sys_days{2026y / 1 / 16};
  for (const char* zone : {"UTC", "UTC0", "EST5EDT,M3.2.0,M11.1.0", ""}) {
    CAPTURE(zone);
    CHECK(Zone(zone).day(evening) == fifteenth);
  }
  for (const char* zone :
       {"Europe/Brussels", ":Europe/Brussels", "CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Brusels", "Nergens"}) {
    CAPTURE(zone);
    CHECK(Zone(zone).day(evening) == sixteenth);
  }
}

TEST_CASE("the hours of summer time are those that the system's own tables have") {
  const Zone tables("CET-1CEST,M3.5.0,M10.5.0/3");
  for (sys_seconds instant = at(1996y / 1 / 1, 0, 30); instant < at(2040y / 1 / 1, 0, 0); instant += hours{1})
    if (day_at(instant, std::nullopt) != tables.day(instant)) FAIL(instant.time_since_epoch().count());
}
