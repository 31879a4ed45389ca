#include "switch/hours/remarks.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

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

void find_overlaps(const Refs& visits, std::vector<Remark>& out) {
  std::map<std::pair<std::string_view, Date>, Refs> days;
  for (const VisitRef& ref : visits) days[{ref.exchange->jobshadower->text, *ref.visit->date}].push_back(ref);
  for (const auto& [day, refs] : days)
    for (std::size_t i = 0; i < refs.size(); ++i)
      for (std::size_t j = i + 1; j < refs.size(); ++j) {
        const TimeRange a = *refs[i].visit->time, b = *refs[j].visit->time;
        const Minutes both = std::min(a.until, b.until) - std::max(a.from, b.from);
        if (both > Minutes{0}) out.push_back({RemarkKind::overlap, day.second, {refs[i], refs[j]}, both});
      }
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
    if (most && present > *most) out.push_back({RemarkKind::crowded, day.second, refs, {}, present, *most});
  }
}

void look_at_calendar(const Round& round, const VisitRef& ref, Date as_of, std::vector<Remark>& out) {
  const Date day = *ref.visit->date;
  if (!contains(round.window, day)) out.push_back({RemarkKind::outside_window, day, {ref}});
  if (const Holiday* free = holiday(round, day))
    out.push_back({RemarkKind::holiday, day, {ref}, {}, 0, 0, free});
  if (*ref.visit->status == VisitStatus::planned && day < as_of)
    out.push_back({RemarkKind::unconfirmed, day, {ref}});
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
  return all;
}

}  // namespace sw::hours
