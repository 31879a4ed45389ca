#include "hours/share.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace sw::hours {
namespace {

bool counts_as_hours(const Moment& moment) {
  const bool exchange_moment =
      *moment.kind == MomentKind::preparation || *moment.kind == MomentKind::afterwards;
  return exchange_moment && moment.date.given() && moment.time->length() > Minutes{0};
}

bool attended(const Participant& who, const Moment& moment) {
  return std::any_of(who.attended.begin(), who.attended.end(),
                     [&](const Field<MomentId>& one) { return *one == *moment.id; });
}

void add_visits(const Workspace& workspace, std::vector<Share>& all) {
  for (const Exchange& exchange : workspace.exchanges)
    for (const Visit& visit : exchange.visits)
      if (takes_place(exchange, visit))
        all.push_back({exchange.jobshadower->text, &exchange, &visit, *visit.date, *visit.time,
                       *visit.status == VisitStatus::done, worked(visit, workspace.round.counting)});
}

void add_moments(const Workspace& workspace, std::vector<Share>& all) {
  if (!*workspace.round.counting.preparation) return;
  for (const Participant& who : workspace.participants)
    for (const Moment& moment : workspace.round.moments)
      if (who.has(Role::jobshadower) && counts_as_hours(moment) && attended(who, moment))
        all.push_back(
            {who.id.text, nullptr, nullptr, *moment.date, *moment.time, true, moment.time->length()});
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

/// Takes from each share of one person's day what an earlier one already counted.
void take_out_overlaps(std::vector<Share>::iterator begin, std::vector<Share>::iterator end) {
  std::vector<TimeRange> taken;
  for (auto share = begin; share != end; ++share) {
    const Minutes twice = share->time.length() - not_yet_taken(share->time, taken);
    share->counted = std::max(Minutes{0}, share->counted - twice);
    take(share->time, taken);
  }
}

}  // namespace

bool takes_place(const Exchange& exchange, const Visit& visit) {
  const bool has_place_in_time = visit.date.given() && visit.time->length() > Minutes{0};
  if (!has_place_in_time || *visit.status == VisitStatus::cancelled) return false;
  return *visit.status == VisitStatus::done || *exchange.status != ExchangeStatus::cancelled;
}

std::vector<Share> shares(const Workspace& workspace) {
  std::vector<Share> all;
  add_moments(workspace, all);
  add_visits(workspace, all);
  const auto day_of = [](const Share& share) { return std::tuple(share.person, share.date); };
  std::stable_sort(all.begin(), all.end(), [](const Share& a, const Share& b) {
    return std::tuple(a.person, a.date, !a.done, a.time) < std::tuple(b.person, b.date, !b.done, b.time);
  });
  for (auto day = all.begin(); day != all.end();) {
    const auto next =
        std::find_if(day, all.end(), [&](const Share& one) { return day_of(one) != day_of(*day); });
    take_out_overlaps(day, next);
    day = next;
  }
  return all;
}

Sum sum_of(const std::vector<const Share*>& shares, Date as_of) {
  using Day = std::pair<std::string_view, Date>;
  Sum sum;
  std::set<Day> done, planned, talks;
  std::set<std::string_view> people;
  for (const Share* share : shares) {
    const Day day{share->person, share->date};
    people.insert(share->person);
    (share->done ? sum.done : sum.planned).worked += share->counted;
    if (!share->visit) {
      sum.preparation += share->counted;
      continue;
    }
    ++sum.visits;
    (share->done ? done : planned).insert(day);
    if (share->done && share->visit->talk.given()) talks.insert(day);
    if (!share->done && share->date < as_of) ++sum.unconfirmed;
  }
  std::erase_if(planned, [&](const Day& day) { return done.contains(day); });
  sum.done.days = static_cast<int>(done.size());
  sum.planned.days = static_cast<int>(planned.size());
  sum.talks = static_cast<int>(talks.size());
  sum.people = static_cast<int>(people.size());
  return sum;
}

}  // namespace sw::hours
