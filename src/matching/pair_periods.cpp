#include "matching/pair_periods.hpp"

#include <algorithm>

#include "matching/pair_codes.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/language/messages_matching_periods.hpp"
#include "switch/matching/eligibility.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

void add(Sink& sink, Clash clash, Origin at, Text message, std::vector<Label> labels = {}) {
  const Code& found = code(clash);
  sink.add({&found, found.severity, at, std::move(message), found.fix, std::move(labels)});
}

/// When its places are.
Text periods_of(const OrganisationView& host) {
  std::vector<Text> all;
  for (const PeriodView& one : host.periods) all.push_back(told(one.days));
  return listed(all);
}

}  // namespace

Sink check_periods(const RoundView& view) {
  Sink sink;
  for (const OrganisationView& host : view.organisations()) {
    const Field<int>& in_all = host.organisation->hosting.places;
    if (host.periods.empty() || !in_all.given() || *in_all <= host.places) continue;
    add(sink, Clash::places_never_used, in_all.origin,
        say(msg::places_never_used, *host.organisation->name, *in_all, host.places));
  }
  return sink;
}

Sink check_placed(const RoundView& view, const SolvedRound& solved) {
  Sink sink;
  const RoundProblem& round = solved.round;
  for (Index p = 0; p < round.fixed.size(); ++p) {
    if (!round.fixed[p] || solved.certificate.choice[p] != none) continue;
    const JobshadowerView& person = view.jobshadowers()[round.jobshadower[p]];
    const Exchange& exchange = *round.fixed[p];
    const Fixed& fixed = *std::ranges::find(person.fixed, &exchange, &Fixed::exchange);
    const OrganisationView& host = view.organisations()[fixed.host];
    const Origin pin = fixed.by == FixedBy::pin ? exchange.pin.origin : exchange.status.origin;
    add(sink, Clash::no_period_left, pin ? pin : exchange.origin,
        say(msg::no_period_left, *person.participant->name, *host.organisation->name, periods_of(host)),
        {{host.organisation->hosting.available.origin, msg::the_rule}});
  }
  return sink;
}

Days days_together(const JobshadowerView& person, const PeriodView& period) {
  Days common{period.days.until, period.days.from};
  for (const Days& mine : person.days) {
    const Date from = std::max(mine.from, period.days.from), until = std::min(mine.until, period.days.until);
    if (from > until) continue;
    common = {std::min(common.from, from), std::max(common.until, until)};
  }
  return any_within(person.days, period.days) ? common : period.days;
}

}  // namespace sw::matching
