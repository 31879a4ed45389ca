#include <algorithm>
#include <array>

#include "switch/language/messages_matching.hpp"
#include "switch/language/messages_matching_duos.hpp"
#include "switch/language/messages_matching_periods.hpp"
#include "switch/matching/eligibility.hpp"
#include "switch/model/day_words.hpp"
#include "switch/model/places.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

/// One person and one possible host, with what is known of both.
struct Pair {
  const RoundView& view;
  const JobshadowerView& person;
  Index host_index;
  const OrganisationView& host = view.organisations()[host_index];

  const Participant& participant() const { return *person.participant; }
  const Organisation& organisation() const { return *host.organisation; }
  const Organisation& home() const { return *view.organisations()[person.home].organisation; }
};

std::size_t place_of(const std::vector<Index>& list, Index value) {
  return static_cast<std::size_t>(std::find(list.begin(), list.end(), value) - list.begin());
}

bool contains(const std::vector<Index>& list, Index value) {
  return place_of(list, value) < list.size();
}

bool at_home(const Pair& pair) {
  return pair.person.home == pair.host_index;
}

Refusal tell_at_home(const Pair& pair) {
  return {{},
          say(msg::works_there, *pair.participant().name, *pair.organisation().name),
          pair.participant().organisation.origin};
}

/// Where the number of places is said.
Origin places_of(const Pair& pair) {
  const Hosting& hosting = pair.organisation().hosting;
  if (hosting.places.given()) return hosting.places.origin;
  return has_places_per_period(hosting) ? hosting.available.origin : pair.view.round().matching.places.origin;
}

bool takes_nobody(const Pair& pair) {
  return !pair.host.hosts;
}

Refusal tell_takes_nobody(const Pair& pair) {
  const Field<bool>& hosts = pair.organisation().preconditions.hosts;
  if (hosts.given() && !*hosts) return {{}, say(msg::hosts_false, *pair.organisation().name), hosts.origin};
  const Hosting& hosting = pair.organisation().hosting;
  const bool none_said = hosting.places.given() && *hosting.places == 0;
  if (!none_said && has_places_per_period(hosting))
    return {{}, say(msg::no_places_in_window, *pair.organisation().name), hosting.available.origin};
  const Origin at = none_said ? hosting.places.origin : pair.view.round().matching.places.origin;
  return {{}, say(msg::no_places, *pair.organisation().name), at};
}

bool fixed_elsewhere(const Pair& pair) {
  const auto here = [&](const Fixed& fixed) { return fixed.host == pair.host_index; };
  return !pair.person.fixed.empty() && std::ranges::none_of(pair.person.fixed, here);
}

Refusal tell_fixed_elsewhere(const Pair& pair) {
  const Fixed& fixed = pair.person.fixed.front();
  const Exchange& exchange = *fixed.exchange;
  const Words how = fixed.by == FixedBy::pin ? msg::pinned : choice(*exchange.status).shown;
  const Organisation& where = *pair.view.organisations()[fixed.host].organisation;
  return {{},
          say(msg::fixed_elsewhere, *pair.participant().name, *where.name, how),
          fixed.by == FixedBy::pin ? exchange.pin.origin : exchange.status.origin};
}

bool not_ready(const Pair& pair) {
  return pair.person.not_ready && pair.person.fixed.empty();
}

Refusal tell_not_ready(const Pair& pair) {
  return {{},
          say(msg::person_not_ready, *pair.participant().name, pair.person.not_ready->why),
          pair.person.not_ready->at};
}

bool person_vetoes(const Pair& pair) {
  return contains(pair.person.not_to, pair.host_index);
}

Refusal tell_person_vetoes(const Pair& pair) {
  const Veto& veto = pair.participant().not_to.items[place_of(pair.person.not_to, pair.host_index)];
  return {{},
          say(msg::person_vetoes, *pair.participant().name, *pair.organisation().name, *veto.reason),
          veto.origin};
}

bool host_vetoes(const Pair& pair) {
  return contains(pair.host.not_from, pair.person.home);
}

Refusal tell_host_vetoes(const Pair& pair) {
  const Veto& veto =
      pair.organisation().hosting.not_from.items[place_of(pair.host.not_from, pair.person.home)];
  return {{}, say(msg::host_vetoes, *pair.organisation().name, *pair.home().name, *veto.reason), veto.origin};
}

bool no_common_day(const Pair& pair) {
  return std::ranges::none_of(pair.host.days,
                              [&](const Days& theirs) { return any_within(pair.person.days, theirs); });
}

Text told(const std::vector<Days>& days) {
  if (days.empty()) return msg::never_in_window;
  std::vector<Text> ranges;
  for (const Days& range : days) ranges.push_back(told(range));
  return listed(ranges);
}

Refusal tell_no_common_day(const Pair& pair) {
  const List<Period>& mine = pair.participant().available;
  const List<HostPeriod>& theirs = pair.organisation().hosting.available;
  const Origin at = mine.given()     ? mine.origin
                    : theirs.given() ? theirs.origin
                                     : pair.view.round().window.origin;
  return {{},
          say(msg::no_day_together, *pair.participant().name, told(pair.person.days),
              *pair.organisation().name, told(pair.host.days)),
          at};
}

/// Only declared minutes decide; a distance is never more than a hint.
const TravelTime* declared(const Pair& pair) {
  const std::size_t at = place_of(pair.person.travels, pair.host_index);
  return at < pair.person.travels.size() ? &pair.participant().travel.times.items[at] : nullptr;
}

bool too_far(const Pair& pair) {
  const Field<int>& most = pair.participant().travel.most_minutes;
  if (!most.given()) return false;
  const TravelTime* time = declared(pair);
  return time && *time->minutes > *most;
}

Refusal tell_too_far(const Pair& pair) {
  const Field<int>& most = pair.participant().travel.most_minutes;
  return {{},
          say(msg::travel_over_limit, *pair.organisation().name, *declared(pair)->minutes, *most),
          most.origin};
}

/// Where one of two who are bound is fixed, that one stands.
const Fixed* fixed_here(const Pair& pair, const JobshadowerView& other) {
  const auto found = std::ranges::find(other.fixed, pair.host_index, &Fixed::host);
  return found == other.fixed.end() ? nullptr : &*found;
}

/// What may change and is agreed stands all the same whatever else suits.
bool agreed_here(const Pair& pair, const JobshadowerView& person) {
  return person.agreed && person.agreed->host == pair.host_index;
}

/// Whether somebody can be there in a period, or is.
bool comes_in(const Pair& pair, const JobshadowerView& person, Index period) {
  const Fixed* fixed = fixed_here(pair, person);
  if (fixed && fixed->period != none) return fixed->period == period;
  const auto suits = [&](const PeriodView& one) { return any_within(person.days, one.days); };
  if (suits(pair.host.periods[period])) return true;
  const bool agreed = agreed_here(pair, person);
  if (agreed && person.agreed->period != none) return person.agreed->period == period;
  return (fixed || agreed) && std::ranges::none_of(pair.host.periods, suits);
}

/// A place for both in one period, and in all. Of somebody fixed the place is counted elsewhere.
bool room_for_two(const Pair& pair, const JobshadowerView& other) {
  const bool fixed = fixed_here(pair, pair.person) || fixed_here(pair, other);
  if (!fixed && pair.host.places - pair.host.fixed_guests < 2) return false;
  if (pair.host.periods.empty()) return true;
  for (Index p = 0; p < pair.host.periods.size(); ++p) {
    const PeriodView& period = pair.host.periods[p];
    if ((fixed || period.places - period.fixed_guests > 1) && comes_in(pair, pair.person, p) &&
        comes_in(pair, other, p))
      return true;
  }
  return false;
}

const JobshadowerView* bound_by(Bond bond, const Pair& pair) {
  const JobshadowerView* other = pair.view.bound_to(pair.person);
  return other && pair.person.companion->bond == bond ? other : nullptr;
}

std::optional<RefusalReason> own_reason(const Pair& pair);

/// What keeps one of two who are bound from a host. Nothing does where that one stands.
std::optional<RefusalReason> reason_unless_standing(const Pair& its) {
  if (fixed_here(its, its.person) || agreed_here(its, its.person)) return std::nullopt;
  return own_reason(its);
}

bool companion_refused(const Pair& pair) {
  const JobshadowerView* other = bound_by(Bond::together, pair);
  if (!other) return false;
  return !room_for_two(pair, *other) || reason_unless_standing({pair.view, *other, pair.host_index});
}

Refusal tell_companion_refused(const Pair& pair) {
  const JobshadowerView& other = *pair.view.bound_to(pair.person);
  const Origin at = pair.person.companion->said();
  const std::string &who = *pair.participant().name, &with = *other.participant->name;
  const auto reason = reason_unless_standing({pair.view, other, pair.host_index});
  if (!reason) {
    const auto& sentence = pair.host.periods.empty() ? msg::no_room_for_two : msg::no_period_for_two;
    return {{}, say(sentence, who, with, *pair.organisation().name), at};
  }
  const Refusal its = refusal(*reason, pair.view, other, pair.host_index);
  return {{}, say(msg::companion_refused, who, with, its.text), at};
}

/// All places when this person can come are taken by people who are fixed.
bool full(const Pair& pair) {
  if (pair.host.places <= pair.host.fixed_guests) return true;
  for (Index p = 0; p < pair.host.periods.size(); ++p) {
    const PeriodView& period = pair.host.periods[p];
    if (period.places > period.fixed_guests && comes_in(pair, pair.person, p)) return false;
  }
  return !pair.host.periods.empty();
}

/// What keeps somebody from the half of a swap that leads to this host.
std::optional<Refusal> against_half(const Pair& pair) {
  if (fixed_here(pair, pair.person)) return std::nullopt;
  if (const auto reason = reason_unless_standing(pair))
    return refusal(*reason, pair.view, pair.person, pair.host_index);
  if (!full(pair)) return std::nullopt;
  return Refusal{RefusalReason::swap_partner, say(msg::no_room_along, *pair.organisation().name),
                 places_of(pair)};
}

/// The half of the other one.
Pair in_return(const Pair& pair) {
  return {pair.view, pair.view.jobshadowers()[pair.person.companion->who], pair.person.home};
}

/// Who swaps goes to the other's organisation or nowhere, and only where that one can come in return.
bool swap_refused(const Pair& pair) {
  const JobshadowerView* other = bound_by(Bond::swap, pair);
  if (!other) return false;
  if (pair.host_index != other->home) return true;
  const Pair back = in_return(pair);
  if (fixed_here(back, *other)) return false;
  return reason_unless_standing(back) || (!fixed_here(pair, pair.person) && (full(pair) || full(back)));
}

Refusal tell_swap_refused(const Pair& pair) {
  const Pair back = in_return(pair);
  const Origin at = pair.person.companion->said();
  const std::string &who = *pair.participant().name, &with = *back.participant().name;
  if (pair.host_index != back.person.home)
    return {{}, say(msg::swaps_only, who, with, *back.home().name), at};
  const auto its = against_half(back);
  return {{}, say(msg::swap_refused, who, with, its ? its->text : against_half(pair)->text), at};
}

struct Rule {
  RefusalReason reason;
  std::string_view key;
  Words shown;
  bool (*holds)(const Pair&);
  Refusal (*tell)(const Pair&);  // leaves out the reason
};

constexpr std::array rules{
    Rule{RefusalReason::own_organisation, "own_organisation", msg::own_organisation, at_home, tell_at_home},
    Rule{RefusalReason::takes_nobody, "takes_nobody", msg::takes_nobody, takes_nobody, tell_takes_nobody},
    Rule{RefusalReason::already_fixed, "already_fixed", msg::already_fixed, fixed_elsewhere,
         tell_fixed_elsewhere},
    Rule{RefusalReason::not_ready, "not_ready", msg::not_ready, not_ready, tell_not_ready},
    Rule{RefusalReason::vetoed_by_person, "vetoed_by_person", msg::vetoed_by_person, person_vetoes,
         tell_person_vetoes},
    Rule{RefusalReason::vetoed_by_host, "vetoed_by_host", msg::vetoed_by_host, host_vetoes, tell_host_vetoes},
    Rule{RefusalReason::no_common_day, "no_common_day", msg::no_common_day, no_common_day,
         tell_no_common_day},
    Rule{RefusalReason::too_far, "too_far", msg::too_far, too_far, tell_too_far},
    Rule{RefusalReason::duo_partner, "duo_partner", msg::duo_partner, companion_refused,
         tell_companion_refused},
    Rule{RefusalReason::swap_partner, "swap_partner", msg::swap_partner, swap_refused, tell_swap_refused},
};

/// The first reason that has nothing to do with anybody else.
std::optional<RefusalReason> own_reason(const Pair& pair) {
  for (const Rule& one : rules)
    if (one.reason < RefusalReason::duo_partner && one.holds(pair)) return one.reason;
  return std::nullopt;
}

const Rule& rule(RefusalReason reason) {
  return rules[static_cast<std::size_t>(reason)];
}

}  // namespace

Text told(const Days& range) {
  return say(msg::from_until, day_words(range.from), day_words(range.until));
}

std::string_view key(RefusalReason reason) {
  return rule(reason).key;
}
Words shown(RefusalReason reason) {
  return rule(reason).shown;
}

bool forbids(RefusalReason reason, const RoundView& view, const JobshadowerView& person, Index host) {
  return rule(reason).holds(Pair{view, person, host});
}

std::optional<RefusalReason> why_not(const RoundView& view, const JobshadowerView& person, Index host) {
  const Pair pair{view, person, host};
  for (const Rule& one : rules)
    if (one.holds(pair)) return one.reason;
  return std::nullopt;
}

Refusal refusal(RefusalReason reason, const RoundView& view, const JobshadowerView& person, Index host) {
  Refusal told = rule(reason).tell(Pair{view, person, host});
  told.reason = reason;
  return told;
}

std::vector<Refusal> refusals(const RoundView& view, const JobshadowerView& person, Index host) {
  std::vector<Refusal> all;
  for (const Rule& one : rules)
    if (forbids(one.reason, view, person, host)) all.push_back(refusal(one.reason, view, person, host));
  return all;
}

std::optional<Refusal> against_swap(const RoundView& view, const JobshadowerView& person) {
  if (!person.companion || person.companion->bond != Bond::swap) return std::nullopt;
  const Pair there{view, person, view.jobshadowers()[person.companion->who].home};
  const auto its = against_half(there);
  return its ? its : against_half(in_return(there));
}

}  // namespace sw::matching
