// What is odd about visits when they are laid side by side, or beside the calendar.
#pragma once

#include <vector>

#include "switch/hours/tally.hpp"

namespace sw::hours {

enum class RemarkKind {
  overlap,         ///< two visits of one person at the same time
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
  std::vector<VisitRef> visits;  ///< the visit; both that overlap; all of that day at a crowded host
  Minutes overlap{};
  int people = 0;  ///< at a crowded host, that day
  int places = 0;  ///< how many it takes at once
  const Holiday* holiday = nullptr;
};

/// By date, then kind. Visits that don't take place are never remarked on.
std::vector<Remark> remarks(const Workspace& workspace, const Range& range, Date as_of);

}  // namespace sw::hours
