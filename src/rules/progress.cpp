#include "rules/progress.hpp"

#include "switch/model/counting.hpp"

namespace sw::rules {
namespace {

template <class T>
bool none_or(const List<Field<T>>& named, const T& one) {
  return named.empty() ||
         std::any_of(named.begin(), named.end(), [&](const Field<T>& other) { return *other == one; });
}

}  // namespace

bool has_done_visit(const Exchange& e) {
  return std::any_of(e.visits.begin(), e.visits.end(), done);
}

std::optional<Date> end_of(const Round& round, const Exchange& e) {
  std::optional<Date> last;
  if (*e.status == ExchangeStatus::closed)
    for (const Visit& visit : e.visits)
      if (done(visit)) last = std::max(last.value_or(*visit.date), *visit.date);
  if (last) return last;
  if (e.period.until.given()) return *e.period.until;
  if (round.window.until.given()) return last_day(round.window);
  return std::nullopt;
}

bool is_for(const Moment& moment, const Organisation& organisation) {
  return none_or(moment.networks, *organisation.network);
}

bool expects(const Moment& moment, Role role) {
  return none_or(moment.roles, role);
}

}  // namespace sw::rules
