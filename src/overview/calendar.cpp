#include "switch/overview/calendar.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "switch/model/counting.hpp"

namespace sw::overview {
namespace {

constexpr std::array kinds{
    Choice<DayKind>{DayKind::window, "window", {"periode van de bezoeken", "period of visits"}},
    Choice<DayKind>{DayKind::holiday, "holiday", {"feestdag", "holiday"}},
    Choice<DayKind>{DayKind::school_holiday, "school_holiday", {"schoolvakantie", "school holiday"}},
    Choice<DayKind>{DayKind::moment, "moment", {"moment", "moment"}},
};

std::optional<Date> day_of(const Field<Date>& field) {
  return field.given() ? std::optional(*field) : std::nullopt;
}

std::vector<CalendarEntry> everything(const Round& round) {
  std::vector<CalendarEntry> all;
  const Window& window = round.window;
  if (window.from.given() && window.until.given())
    all.push_back({DayKind::window, *window.from, last_day(window), {}});
  for (const Holiday& one : round.holidays)
    all.push_back({DayKind::holiday, *one.date, *one.date, *one.name});
  for (const SchoolHoliday& one : round.school_holidays)
    all.push_back({DayKind::school_holiday, *one.from, *one.until, *one.name});
  for (const Moment& one : round.moments)
    all.push_back({DayKind::moment, day_of(one.date), day_of(one.date), *one.name, &one});
  return all;
}

}  // namespace

std::span<const Choice<DayKind>> choices(DayKind) {
  return kinds;
}

std::vector<CalendarEntry> calendar(const Round& round, std::optional<Date> from, std::optional<Date> until) {
  std::vector<CalendarEntry> all = everything(round);
  std::erase_if(all, [&](const CalendarEntry& one) {
    if (!one.from) return from.has_value() || until.has_value();
    return (until && *one.from > *until) || (from && *one.until < *from);
  });
  std::stable_sort(all.begin(), all.end(), [](const CalendarEntry& a, const CalendarEntry& b) {
    return std::tuple(!a.from, a.from, a.kind) < std::tuple(!b.from, b.from, b.kind);
  });
  return all;
}

}  // namespace sw::overview
