#include "switch/hours/remarks.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "switch/model/places.hpp"

namespace sw::hours {
namespace {

using Refs = std::vector<VisitRef>;

Refs visits_in(const Workspace& workspace, const Range& range) {
  Refs refs;
  for (const Exchange& exchange : workspace.exchanges)
    for (const Visit& visit : exchange.visits)
      if (takes_place(exchange, visit) && range.contains(*visit.date)) refs.push_back({&exchange, &visit});
  return refs;
}

/// The visits of one person on one day, from early to late: each is held against those that still last.
class Overlaps {
 public:
  Overlaps(Date day, Refs visits, std::vector<Remark>& out) : day_(day), out_(out) {
    std::stable_sort(visits.begin(), visits.end(), [](const VisitRef& a, const VisitRef& b) {
      return a.visit->time->from < b.visit->time->from;
    });
    for (const VisitRef& one : visits) look_at(one);
  }

 private:
  void look_at(const VisitRef& one) {
    const TimeRange time = *one.visit->time;
    if (time.until <= time.from) return;
    lasting_.erase(lasting_.begin(), lasting_.upper_bound(time.from));
    if (!lasting_.empty()) {
      const auto& [until, longest] = *lasting_.rbegin();
      Remark& remark = out_.emplace_back();
      remark.kind = RemarkKind::overlap;
      remark.date = day_;
      remark.visits = {longest, one};
      remark.overlap = std::min(until, time.until) - time.from;
      remark.others = static_cast<int>(lasting_.size()) - 1;
    }
    lasting_.emplace(time.until, one);
  }

  Date day_;
  std::vector<Remark>& out_;
  std::multimap<Minutes, VisitRef> lasting_;  ///< by their end
};

void find_overlaps(const Refs& visits, std::vector<Remark>& out) {
  std::map<std::pair<std::string_view, Date>, Refs> days;
  for (const VisitRef& ref : visits) days[{ref.exchange->jobshadower->text, *ref.visit->date}].push_back(ref);
  for (auto& [day, refs] : days) Overlaps(day.second, std::move(refs), out);
}

void find_crowds(const Workspace& workspace, const Refs& visits, std::vector<Remark>& out) {
  std::map<std::pair<std::string_view, Date>, Refs> days;
  for (const VisitRef& ref : visits) days[{ref.exchange->host->text, *ref.visit->date}].push_back(ref);
  for (const auto& [day, refs] : days) {
    const Organisation* host = workspace.find(*refs.front().exchange->host);
    std::set<std::string_view> people;
    for (const VisitRef& ref : refs) people.insert(ref.exchange->jobshadower->text);
    if (!host) continue;
    const int present = static_cast<int>(people.size());
    const Field<int>& at_once = host->hosting.at_once;
    const std::optional<int> most =
        at_once.given() ? std::optional(*at_once) : places_said(workspace.round, host->hosting);
    if (!most || present <= *most) continue;
    Remark& remark = out.emplace_back();
    remark.kind = RemarkKind::crowded;
    remark.date = day.second;
    remark.visits = refs;
    remark.people = present;
    remark.places = *most;
  }
}

void look_at_calendar(const Round& round, const VisitRef& ref, Date as_of, std::vector<Remark>& out) {
  const Date day = *ref.visit->date;
  const auto add = [&](RemarkKind kind) -> Remark& {
    Remark& remark = out.emplace_back();
    remark.kind = kind;
    remark.date = day;
    remark.visits = {ref};
    return remark;
  };
  if (!contains(round.window, day)) add(RemarkKind::outside_window);
  if (const Holiday* free = holiday(round, day)) add(RemarkKind::holiday).holiday = free;
  if (*ref.visit->status == VisitStatus::planned && day < as_of) add(RemarkKind::unconfirmed);
}

/// Of remarks in their order: the first ones of a kind on a day, and how many more there are.
std::vector<Remark> bounded(std::vector<Remark> all) {
  std::vector<Remark> kept;
  int told = 0;
  for (Remark& one : all) {
    const bool same = !kept.empty() && kept.back().date == one.date && kept.back().kind == one.kind;
    told = same ? told + 1 : 1;
    if (told <= most_remarks) {
      kept.push_back(std::move(one));
    } else if (told == most_remarks + 1) {
      Remark& rest = kept.emplace_back();
      rest.kind = one.kind;
      rest.date = one.date;
      rest.left_out = 1;
    } else {
      ++kept.back().left_out;
    }
  }
  return kept;
}

}  // namespace

std::vector<Remark> remarks(const Workspace& workspace, const Range& range, Date as_of) {
  std::vector<Remark> all;
  const Refs visits = visits_in(workspace, range);
  find_overlaps(visits, all);
  find_crowds(workspace, visits, all);
  for (const VisitRef& ref : visits) look_at_calendar(workspace.round, ref, as_of, all);
  std::stable_sort(all.begin(), all.end(), [](const Remark& a, const Remark& b) {
    return std::tuple(a.date, a.kind) < std::tuple(b.date, b.kind);
  });
  return bounded(std::move(all));
}

}  // namespace sw::hours
