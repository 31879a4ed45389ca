#include "hours/share.hpp"

#include <set>

namespace sw::hours {

Sum sum_of(const std::vector<const PersonShare*>& shares, Date as_of) {
  using Day = std::pair<std::string_view, Date>;
  Sum sum;
  std::set<Day> done, planned, talks;
  std::set<std::string_view> people;
  for (const PersonShare* share : shares) {
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
