// The days of a round: holidays, school holidays, moments, and the period of the visits.
#pragma once

#include <optional>
#include <vector>

#include "switch/model/workspace.hpp"

namespace sw::overview {

enum class DayKind { window, holiday, school_holiday, moment };
std::span<const Choice<DayKind>> choices(DayKind);

struct CalendarEntry {
  DayKind kind;
  std::optional<Date> from;  ///< none: a moment without a date yet
  std::optional<Date> until;
  std::string_view name;  ///< empty for the window
  const Moment* moment = nullptr;
};

/// What touches the days from `from` to `until`, either open; by day. Moments without a date come last, and
/// only where no days are asked for.
std::vector<CalendarEntry> calendar(const Round& round, std::optional<Date> from, std::optional<Date> until);

}  // namespace sw::overview
