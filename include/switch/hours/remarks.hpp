// What is odd about visits when they are laid side by side, or beside the calendar.
#pragma once

#include <vector>

#include "switch/hours/tally.hpp"

namespace sw::hours {

enum class RemarkKind {
  overlap,         ///< a visit that begins while another one of the same person lasts
  crowded,         ///< more jobshadowers on one day than the host takes at once, or in the whole round
  outside_window,  ///< not in the period of the round
  holiday,
  unconfirmed,  ///< still planned, and the day has passed
};

struct VisitRef {
  const Exchange* exchange = nullptr;
  const Visit* visit = nullptr;
};

struct Remark {
  RemarkKind kind{};
  Date date;
  std::vector<VisitRef> visits;  ///< the visit; before one that overlaps, the earlier one that lasts longest;
                                 ///< all of that day at a crowded host; none where `left_out` counts
  Minutes overlap{};
  int others = 0;    ///< earlier visits that it overlaps, beside the first of `visits`
  int people = 0;    ///< at a crowded host, that day
  int places = 0;    ///< how many it takes at once
  int left_out = 0;  ///< remarks of this kind on this day that are not told one by one
  const Holiday* holiday = nullptr;
};

/// Of one kind on one day, more is counted but not told one by one.
inline constexpr int most_remarks = 50;

/// By date, then kind. Visits that don't take place are never remarked on. At most one overlap for each
/// visit.
std::vector<Remark> remarks(const Workspace& workspace, const Range& range, Date as_of);

}  // namespace sw::hours
