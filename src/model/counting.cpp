#include "switch/model/counting.hpp"

#include <algorithm>
#include <vector>

namespace sw {
namespace {

Minutes pause_of(const Visit& visit, const Counting& counting) {
  if (visit.pause.given()) return *visit.pause;
  return visit.time->length() >= *counting.assumed_from ? *counting.assumed_break : Minutes{0};
}

}  // namespace

Minutes worked(const Visit& visit, const Counting& counting) {
  const Minutes presence = visit.time->length();
  const Minutes off = *counting.breaks ? Minutes{0} : pause_of(visit, counting);
  return std::max(Minutes{0}, presence - off);
}

Amount amount(std::span<const Visit* const> visits, const Counting& counting) {
  Amount sum;
  std::vector<Date> days;
  days.reserve(visits.size());
  for (const Visit* visit : visits) {
    sum.worked += worked(*visit, counting);
    days.push_back(*visit->date);
  }
  std::sort(days.begin(), days.end());
  sum.days = static_cast<int>(std::unique(days.begin(), days.end()) - days.begin());
  return sum;
}

bool reaches(const Amount& amount, const Minimum& minimum) {
  const bool in_hours = *minimum.hours > 0, in_days = *minimum.days > 0;
  const bool hours = amount.worked >= Minutes{60 * *minimum.hours};
  const bool days = amount.days >= *minimum.days;
  if (in_hours && in_days) return *minimum.reach == Reach::all ? hours && days : hours || days;
  return in_hours ? hours : days;
}

Date last_day(const Window& window) {
  return *window.until_included ? *window.until : *window.until - std::chrono::days{1};
}

bool contains(const Window& window, Date day) {
  if (window.from.given() && day < *window.from) return false;
  return !window.until.given() || day <= last_day(window);
}

const Holiday* holiday(const Round& round, Date day) {
  for (const Holiday& one : round.holidays)
    if (*one.date == day) return &one;
  return nullptr;
}

}  // namespace sw
