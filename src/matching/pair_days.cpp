#include "matching/pair_days.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "matching/pair_codes.hpp"
#include "switch/language/messages_matching_periods.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

using Guest = std::size_t;

/// Seats people on days, one day each, so many a day.
class DayBook {
 public:
  explicit DayBook(int at_once) : at_once_(at_once) {}

  void visit(Date day) { ++visits_[day]; }

  /// False where there is no day left for this guest, whoever comes on another day.
  bool seat(Guest guest, std::vector<Date> days) {
    days_[guest] = std::move(days);
    asked_.clear();
    return find_day(guest);
  }

  /// After that: those who have but these days between them, and the days on which somebody is welcome.
  std::set<Guest> rivals(Guest last) const {
    std::set<Guest> all{last};
    for (const Date day : asked_)
      if (const auto found = seated_.find(day); found != seated_.end())
        all.insert(found->second.begin(), found->second.end());
    return all;
  }
  std::int64_t days_left() const {
    return std::ranges::count_if(asked_, [&](Date day) { return welcome(day) > 0; });
  }

 private:
  std::int64_t welcome(Date day) const {
    const auto found = visits_.find(day);
    return at_once_ - (found == visits_.end() ? 0 : found->second);
  }

  bool find_day(Guest guest) {
    for (const Date day : days_[guest]) {
      if (!asked_.insert(day).second) continue;
      std::vector<Guest>& there = seated_[day];
      if (std::ssize(there) < welcome(day)) {
        there.push_back(guest);
        return true;
      }
      for (std::size_t i = 0; i < there.size(); ++i)
        if (find_day(there[i])) {
          there[i] = guest;
          return true;
        }
    }
    return false;
  }

  int at_once_;
  std::map<Date, int> visits_;
  std::map<Guest, std::vector<Date>> days_;
  std::map<Date, std::vector<Guest>> seated_;
  std::set<Date> asked_;
};

/// The days on which somebody and the host can both be there: those of the exchange, else of its period.
std::vector<Date> days_of(const MatchedPair& pair, const JobshadowerView& person,
                          const OrganisationView& host) {
  std::vector<Days> there = host.days;
  if (pair.period) there = {*pair.period};
  if (pair.exchange && pair.exchange->period.from.given() && pair.exchange->period.until.given())
    there = {{*pair.exchange->period.from, *pair.exchange->period.until}};
  std::set<Date> days;
  for (const Days& one : there)
    for (const Days& mine : person.days)
      for (Date day = std::max(one.from, mine.from); day <= std::min(one.until, mine.until);
           day += std::chrono::days{1})
        days.insert(day);
  return {days.begin(), days.end()};
}

std::vector<Date> visits_of(const MatchedPair& pair) {
  std::vector<Date> days;
  if (pair.exchange)
    for (const Visit& visit : pair.exchange->visits)
      if (visit.date.given() && *visit.status != VisitStatus::cancelled) days.push_back(*visit.date);
  return days;
}

class AtHost {
 public:
  AtHost(const RoundView& view, const OrganisationView& host) : view_(view), host_(host) {}

  void add(const MatchedPair& pair) { guests_.push_back(&pair); }

  void check(Sink& sink) const {
    const Field<int>& at_once = host_.organisation->hosting.at_once;
    if (!at_once.given()) return;
    DayBook book(*at_once);
    for (const MatchedPair* pair : guests_)
      for (const Date day : visits_of(*pair)) book.visit(day);
    for (Guest g = 0; g < guests_.size(); ++g) {
      std::vector<Date> days = days_of(*guests_[g], person(*guests_[g]), host_);
      // Who has dates comes then; that somebody has no day at all is said elsewhere.
      if (days.empty() || !visits_of(*guests_[g]).empty()) continue;
      if (!book.seat(g, std::move(days))) return sink.add(told(book, g));
    }
  }

 private:
  const JobshadowerView& person(const MatchedPair& pair) const {
    const auto id = [](const JobshadowerView& one) { return one.participant->id; };
    return *std::ranges::lower_bound(view_.jobshadowers(), pair.jobshadower->id, {}, id);
  }

  Diagnostic told(const DayBook& book, Guest last) const {
    std::vector<Text> people;
    for (const Guest guest : book.rivals(last))
      people.push_back(Text::same(*guests_[guest]->jobshadower->name));
    const Field<int>& at_once = host_.organisation->hosting.at_once;
    const Code& found = code(Clash::too_few_days);
    const std::string& name = *host_.organisation->name;
    return {&found,
            found.severity,
            at_once.origin,
            people.size() == 1 ? say(msg::no_day_left, people.front(), name, *at_once)
                               : say(msg::too_few_days, listed(people), name, book.days_left(), *at_once),
            found.fix,
            {}};
  }

  const RoundView& view_;
  const OrganisationView& host_;
  std::vector<const MatchedPair*> guests_;
};

}  // namespace

Sink check_days(const RoundView& view, std::span<const MatchedPair> pairs) {
  Sink sink;
  std::map<const Organisation*, AtHost> hosts;
  for (const OrganisationView& one : view.organisations())
    if (one.organisation->hosting.at_once.given()) hosts.emplace(one.organisation, AtHost(view, one));
  for (const MatchedPair& pair : pairs)
    if (const auto found = hosts.find(pair.host); found != hosts.end()) found->second.add(pair);
  for (const auto& [host, guests] : hosts) guests.check(sink);
  return sink;
}

}  // namespace sw::matching
