// The tally against a naive recomputation: a map of every minute of every day of every person.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>

#include "switch/hours/tally.hpp"
#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;

namespace {

using Random = std::mt19937;

/// A number from `least` to `most`, the same on every machine.
int pick(Random& random, int least, int most) {
  return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
}

template <std::size_t N>
std::string_view pick(Random& random, const std::array<std::string_view, N>& from) {
  return from[static_cast<std::size_t>(pick(random, 0, static_cast<int>(N) - 1))];
}

Date some_day(Random& random) {
  return day(2023, 3, 1) + std::chrono::days{pick(random, 0, 6)};
}

Visit random_visit(Random& random) {
  const int from = pick(random, 0, 1300), length = pick(random, 1, 1440 - from);
  const auto status = static_cast<VisitStatus>(pick(random, 0, 2));
  Visit made = visit(some_day(random), {Minutes{from}, Minutes{from + length}}, status);
  if (pick(random, 0, 1)) made.pause = given(Minutes{pick(random, 0, 90)});
  return made;
}

Workspace random_round(Random& random) {
  constexpr std::array<std::string_view, 3> people{"an", "bo", "cas"}, hosts{"noord", "west", "zuid"};
  Workspace round = build::round();
  round.round.counting.breaks = given(pick(random, 0, 3) == 0);
  round.round.counting.assumed_break = given(Minutes{pick(random, 0, 60)});
  round.round.counting.assumed_from = given(Minutes{pick(random, 0, 600)});
  for (int i = 0, count = pick(random, 0, 5); i < count; ++i) {
    std::vector<Visit> visits;
    for (int j = 0, size = pick(random, 0, 6); j < size; ++j) visits.push_back(random_visit(random));
    const std::string id = "x" + std::to_string(i);
    round.exchanges.push_back(exchange(id, pick(random, people), pick(random, hosts), std::move(visits)));
    if (pick(random, 0, 4) == 0) round.exchanges.back().status = given(ExchangeStatus::cancelled);
  }
  round.index();
  return round;
}

struct Naive {
  Amount done, planned;
};

/// What one visit still counts: its minutes that nobody marked before, less the break.
int mark(const Visit& visit, const Counting& counting, std::array<bool, 1440>& minutes) {
  int fresh = 0;
  for (int m = visit.time->from.count(); m < visit.time->until.count(); ++m) {
    bool& taken = minutes[static_cast<std::size_t>(m)];
    fresh += taken ? 0 : 1;
    taken = true;
  }
  const int presence = visit.time->length().count();
  const bool assumed = !visit.pause.given() && presence >= counting.assumed_from->count();
  int off = visit.pause.given() ? visit.pause->count() : assumed ? counting.assumed_break->count() : 0;
  if (*counting.breaks) off = 0;
  return std::max(0, fresh - off);
}

/// One person's visits that are done, or that are planned, in the order in which they take their minutes.
std::vector<const Visit*> visits_of(const Workspace& round, std::string_view person, bool done) {
  std::vector<const Visit*> visits;
  for (const Exchange& exchange : round.exchanges)
    for (const Visit& visit : exchange.visits) {
      const bool dropped = !done && *exchange.status == ExchangeStatus::cancelled;
      const VisitStatus wanted = done ? VisitStatus::done : VisitStatus::planned;
      if (exchange.jobshadower->text == person && *visit.status == wanted && !dropped)
        visits.push_back(&visit);
    }
  std::stable_sort(visits.begin(), visits.end(),
                   [](const Visit* a, const Visit* b) { return *a->time < *b->time; });
  return visits;
}

Naive recount(const Workspace& round, std::string_view person, const hours::Range& range) {
  Naive sum;
  std::map<Date, std::array<bool, 1440>> minutes;
  std::set<Date> done_days;
  for (const bool done : {true, false}) {
    std::set<Date> days;
    for (const Visit* visit : visits_of(round, person, done)) {
      const int counted = mark(*visit, round.round.counting, minutes[*visit->date]);
      if (!range.contains(*visit->date)) continue;
      (done ? sum.done : sum.planned).worked += Minutes{counted};
      if (!done_days.contains(*visit->date)) days.insert(*visit->date);
    }
    (done ? sum.done : sum.planned).days = static_cast<int>(days.size());
    if (done) done_days = days;
  }
  return sum;
}

Minutes whole(const hours::Sum& sum) {
  return sum.together().worked;
}

}  // namespace

TEST_CASE("random rounds: every person's hours and days, and sums that agree with each other") {
  for (unsigned seed = 0; seed < 3000; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Workspace round = random_round(random);
    hours::Range range;
    if (pick(random, 0, 1)) range.from = some_day(random);
    if (pick(random, 0, 1)) range.until = some_day(random);
    const hours::HoursResult result = hours::tally(round, range, day(2023, 3, 4));
    Minutes people{0}, sent{0}, received{0}, months{0}, exchanges{0};
    for (const hours::PersonHours& one : result.people) {
      const Naive naive = recount(round, one.id.text, range);
      REQUIRE(one.sum.done == naive.done);
      REQUIRE(one.sum.planned == naive.planned);
      people += whole(one.sum);
      for (const hours::ExchangeHours& exchange : one.exchanges) exchanges += whole(exchange.sum);
    }
    for (const hours::OrganisationHours& one : result.organisations) {
      sent += whole(one.traffic.sent);
      received += whole(one.traffic.received);
    }
    for (const hours::MonthHours& one : result.months) months += whole(one.sum);
    REQUIRE(std::array{exchanges, sent, received, months} == std::array{people, people, people, people});
  }
}
