// How somebody stands against the round's minimum, and whether it can still be reached.
#include <algorithm>
#include <set>

#include "hours/share.hpp"

namespace sw::hours {
namespace {

Amount missing(const Amount& amount, const Minimum& minimum) {
  if (reaches(amount, minimum)) return {};
  const Minutes asked{60 * *minimum.hours};
  return {std::max(Minutes{0}, asked - amount.worked), std::max(0, *minimum.days - amount.days)};
}

/// Do so many free days suffice for what is missing?
bool fits(const Amount& missing, int free_days, const Minimum& minimum) {
  const Amount most{free_days * longest_day, free_days};
  const bool hours = *minimum.hours > 0 && missing.worked <= most.worked;
  const bool days = *minimum.days > 0 && missing.days <= most.days;
  const bool both_asked = *minimum.hours > 0 && *minimum.days > 0;
  return both_asked && *minimum.reach == Reach::all ? hours && days : hours || days;
}

bool suits(const Period& period, Date day) {
  return (!period.from.given() || *period.from <= day) && (!period.until.given() || day <= *period.until);
}

template <class AnyPeriod>
bool suits(const List<AnyPeriod>& available, Date day) {
  return available.empty() || std::any_of(available.begin(), available.end(),
                                          [&](const Period& period) { return suits(period, day); });
}

bool works_on(Date day) {
  const std::chrono::weekday weekday{day};
  return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

/// The exchanges in which more visits can come. Somebody without any exchange may still find a host.
struct Hosts {
  std::vector<const Exchange*> open;
  bool none_yet = true;

  explicit Hosts(const PersonHours& person) {
    for (const ExchangeHours& one : person.exchanges) {
      if (*one.exchange->status == ExchangeStatus::cancelled) continue;
      none_yet = false;
      if (*one.exchange->status != ExchangeStatus::closed) open.push_back(one.exchange);
    }
  }

  bool suit(const Workspace& workspace, Date day) const {
    return none_yet || std::any_of(open.begin(), open.end(), [&](const Exchange* exchange) {
             const Organisation* host = workspace.find(*exchange->host);
             return suits(exchange->period, day) && (!host || suits(host->hosting.available, day));
           });
  }
};

int possible_days(const Workspace& workspace, const PersonHours& person, const std::set<Date>& used,
                  Date as_of) {
  const Round& round = workspace.round;
  const Hosts hosts(person);
  int days = 0;
  const Date end = last_day(round.window);
  for (Date day = std::max(as_of, *round.window.from); day <= end; day += std::chrono::days{1}) {
    const bool free = works_on(day) && !holiday(round, day) && !used.contains(day);
    if (free && (!person.who || suits(person.who->available, day)) && hosts.suit(workspace, day)) ++days;
  }
  return days;
}

Outlook outlook(const Sum& sum, const Standing& standing, const Minimum& minimum) {
  if (reaches(sum.done, minimum)) return Outlook::reached;
  if (reaches(sum.together(), minimum)) return Outlook::reached_with_planned;
  return fits(standing.to_plan, standing.possible_days, minimum) ? Outlook::possible : Outlook::impossible;
}

}  // namespace

Standing standing(const Workspace& workspace, const PersonHours& person,
                  const std::vector<const PersonShare*>& shares, Date as_of) {
  const Sum sum = sum_of(shares, as_of);
  std::set<Date> used;
  for (const PersonShare* share : shares) used.insert(share->date);
  const Minimum& minimum = workspace.round.minimum;
  Standing result;
  result.left = missing(sum.done, minimum);
  result.to_plan = missing(sum.together(), minimum);
  result.possible_days = possible_days(workspace, person, used, as_of);
  result.outlook = outlook(sum, result, minimum);
  return result;
}

}  // namespace sw::hours
