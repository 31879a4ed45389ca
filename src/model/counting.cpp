#include "switch/model/counting.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace sw {
namespace {

Minutes pause_of(const Visit& visit, const Counting& counting) {
  if (visit.pause.given()) return *visit.pause;
  return visit.time->length() >= *counting.assumed_from ? *counting.assumed_break : Minutes{0};
}

bool counts_as_hours(const Moment& moment) {
  const bool exchange_moment =
      *moment.kind == MomentKind::preparation || *moment.kind == MomentKind::afterwards;
  return exchange_moment && moment.date.given() && moment.time->length() > Minutes{0};
}

bool attended(const Participant& who, const Moment& moment) {
  return std::any_of(who.attended.begin(), who.attended.end(),
                     [&](const Field<MomentId>& one) { return *one == *moment.id; });
}

void add_visits(std::span<const Exchange* const> exchanges, const Round& round, std::vector<Share>& all) {
  for (const Exchange* exchange : exchanges)
    for (const Visit& visit : exchange->visits)
      if (takes_place(*exchange, visit))
        all.push_back({exchange, &visit, *visit.date, *visit.time, *visit.status == VisitStatus::done,
                       worked(visit, round.counting)});
}

void add_moments(const Participant& who, const Round& round, std::vector<Share>& all) {
  for (const Moment& moment : round.moments)
    if (who.has(Role::jobshadower) && counts_as_hours(moment) && attended(who, moment))
      all.push_back({nullptr, nullptr, *moment.date, *moment.time, true, moment.time->length()});
}

/// How many minutes of `time` lie in none of the earlier ranges, which are disjoint.
Minutes not_yet_taken(const TimeRange& time, const std::vector<TimeRange>& taken) {
  Minutes left = time.length();
  for (const TimeRange& one : taken)
    left -= std::max(Minutes{0}, std::min(one.until, time.until) - std::max(one.from, time.from));
  return left;
}

void take(TimeRange time, std::vector<TimeRange>& taken) {
  std::erase_if(taken, [&](const TimeRange& one) {
    if (one.until < time.from || time.until < one.from) return false;
    time = {std::min(one.from, time.from), std::max(one.until, time.until)};
    return true;
  });
  taken.push_back(time);
}

/// Takes from each share of a day what an earlier one already counted.
void take_out_overlaps(std::vector<Share>::iterator begin, std::vector<Share>::iterator end) {
  std::vector<TimeRange> taken;
  for (auto share = begin; share != end; ++share) {
    const Minutes twice = share->time.length() - not_yet_taken(share->time, taken);
    share->counted = std::max(Minutes{0}, share->counted - twice);
    take(share->time, taken);
  }
}

}  // namespace

Minutes worked(const Visit& visit, const Counting& counting) {
  const Minutes presence = visit.time->length();
  const Minutes off = *counting.breaks ? Minutes{0} : pause_of(visit, counting);
  return std::max(Minutes{0}, presence - off);
}

bool takes_place(const Exchange& exchange, const Visit& visit) {
  const bool has_place_in_time = visit.date.given() && visit.time->length() > Minutes{0};
  if (!has_place_in_time || *visit.status == VisitStatus::cancelled) return false;
  return *visit.status == VisitStatus::done || *exchange.status != ExchangeStatus::cancelled;
}

std::vector<Share> shares_of(const Participant* who, std::span<const Exchange* const> exchanges,
                             const Round& round) {
  std::vector<Share> all;
  if (who && *round.counting.preparation) add_moments(*who, round, all);
  add_visits(exchanges, round, all);
  std::stable_sort(all.begin(), all.end(), [](const Share& a, const Share& b) {
    return std::tuple(a.date, !a.done, a.time) < std::tuple(b.date, !b.done, b.time);
  });
  for (auto day = all.begin(); day != all.end();) {
    const auto next = std::find_if(day, all.end(), [&](const Share& one) { return one.date != day->date; });
    take_out_overlaps(day, next);
    day = next;
  }
  return all;
}

Amount amount(std::span<const Share> shares, bool planned_too) {
  Amount sum;
  std::optional<Date> last;
  for (const Share& share : shares) {
    if (!share.done && !planned_too) continue;
    sum.worked += share.counted;
    if (!share.visit || last == share.date) continue;
    last = share.date;
    ++sum.days;
  }
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
