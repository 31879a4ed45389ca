#include "matching/pair_companions.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "matching/pair_codes.hpp"
#include "switch/language/messages_matching_duos.hpp"
#include "switch/language/messages_matching_periods.hpp"
#include "switch/matching/eligibility.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

class Check {
 public:
  explicit Check(const RoundView& view) : view_(view) {
    for (const JobshadowerView& person : view.jobshadowers()) {
      people_.emplace(person.participant->id.text, &person);
      for (const Fixed& fixed : person.fixed) {
        ++in_[fixed.host];
        ++in_period_[{fixed.host, fixed.period}];
        ++from_[{person.home, fixed.host}];
      }
    }
  }

  Sink run() && {
    for (const Participant& one : view_.workspace().participants) {
      if (one.together.given()) declared(one, one.together.with, Bond::together);
      if (one.swap.given()) declared(one, one.swap.with, Bond::swap);
      contradicted(one);
    }
    for (const JobshadowerView& person : view_.jobshadowers()) {
      if (!view_.bound_to(person)) continue;
      if (person.participant == person.companion->declares) bound(person);
      along(person);
    }
    return std::move(sink_);
  }

 private:
  void add(Clash clash, Origin at, Text message, std::vector<Label> labels = {}) {
    const Code& found = code(clash);
    sink_.add({&found, found.severity, at, std::move(message), found.fix, std::move(labels)});
  }

  const std::string& name(Index organisation) const {
    return *view_.organisations()[organisation].organisation->name;
  }

  const JobshadowerView* find(const ParticipantId& id) const {
    const auto found = people_.find(id.text);
    return found == people_.end() ? nullptr : found->second;
  }

  // --- what somebody says ---

  void declared(const Participant& one, const Field<ParticipantId>& who, Bond bond) {
    const Participant* other = view_.workspace().find(*who);
    if (!other) return;  // a finding of the rules
    const bool swap = bond == Bond::swap;
    if (other == &one)
      return add(Clash::several_companions, who.origin,
                 say(swap ? msg::swaps_alone : msg::travels_alone, *one.name));
    const JobshadowerView *person = find(one.id), *with = find(other->id);
    if (!person || !with)
      return add(Clash::companion_stays, who.origin,
                 say(swap ? msg::swapper_stays : msg::companion_stays, *one.name, *other->name,
                     *(person ? other : &one)->name));
    if (swap && person->home == with->home) return swap_at_home(one, *other, person->home);
    const auto& companion = with->companion;
    if (!companion || &view_.jobshadowers()[companion->who] != person || companion->bond != bond)
      several(one, *other, *with, who.origin, bond);
  }

  /// Told once, also where both say so.
  void swap_at_home(const Participant& one, const Participant& other, Index home) {
    if (*other.swap.with == one.id && other.id < one.id) return;
    add(Clash::swap_at_home, one.swap.with.origin, say(msg::swap_at_home, *one.name, *other.name, name(home)),
        {{one.organisation.origin, msg::the_rule}});
  }

  /// The other one is in a duo already, or this one is.
  void several(const Participant& one, const Participant& other, const JobshadowerView& with, Origin at,
               Bond bond) {
    const JobshadowerView& in_duo = with.companion ? with : *find(one.id);
    const Companion& companion = *in_duo.companion;
    const Participant& third = *view_.jobshadowers()[companion.who].participant;
    add(Clash::several_companions, at,
        say(msg::but, say(bond == Bond::swap ? msg::would_swap : msg::would_travel, *one.name, *other.name),
            say(companion.bond == Bond::swap ? msg::swaps_already : msg::travels_already,
                *in_duo.participant->name, *third.name)),
        {{companion.said(), msg::says_that}});
  }

  /// Both say whether they may be parted, and not the same; told at the first of them.
  void contradicted(const Participant& one) {
    const JobshadowerView* person = find(one.id);
    if (!person || !person->companion) return;
    const Participant& other = *view_.jobshadowers()[person->companion->who].participant;
    const bool swap = person->companion->bond == Bond::swap;
    const auto said = [&](const Participant& who) -> const Field<bool>& {
      return swap ? who.swap.elsewhere : who.together.splittable;
    };
    const Field<bool>&mine = said(one), &its = said(other);
    if (one.id < other.id && mine.given() && its.given() && *mine != *its)
      add(Clash::unlike_companions, mine.origin,
          say(swap ? msg::unlike_swappers : msg::unlike_companions, *one.name, *other.name),
          {{its.origin, msg::says_otherwise}});
  }

  // --- what becomes of two who are not to be parted ---

  void bound(const JobshadowerView& person) {
    const JobshadowerView& other = *view_.bound_to(person);
    if (!person.fixed.empty() || !other.fixed.empty()) return;
    const Origin at = person.companion->said();
    const std::string &who = *person.participant->name, &with = *other.participant->name;
    if (person.companion->bond == Bond::swap) {
      const auto against = against_swap(view_, person);
      if (against && !person.not_ready && !other.not_ready)
        add(Clash::companions_nowhere, at, say(msg::swap_cant_be, who, with, against->text),
            {{against->at, msg::the_rule}});
      return;
    }
    if (person.home == other.home && *view_.round().matching.per_pair < 2)
      return add(Clash::companions_over_cap, at, say(msg::companions_over_cap, who, with, name(person.home)));
    if (!person.not_ready && !other.not_ready && nowhere(person))
      add(Clash::companions_nowhere, at, say(msg::companions_nowhere, who, with));
  }

  /// Where one of them has agreed to go only the other one is asked.
  bool nowhere(const JobshadowerView& person) const {
    const JobshadowerView& other = *view_.bound_to(person);
    for (Index host = 0; host < view_.organisations().size(); ++host) {
      const auto agreed = [&](const JobshadowerView& who) { return who.agreed && who.agreed->host == host; };
      const JobshadowerView& asked = agreed(person) ? other : person;
      if ((agreed(person) && agreed(other)) || !why_not(view_, asked, host)) return false;
    }
    return true;
  }

  void along(const JobshadowerView& person) {
    if (person.fixed.size() != 1) return;
    const Fixed& fixed = person.fixed.front();
    const bool pin = fixed.by == FixedBy::pin;
    const JobshadowerView& other = *view_.bound_to(person);
    const Index host = view_.host_beside(other, fixed.host);
    const auto kept_out = [&](const Text& why, Origin at) {
      add(Clash::companion_kept_out, pin ? fixed.exchange->pin.origin : fixed.exchange->status.origin,
          kept_out_told(person, other, host, why), {{at, msg::the_rule}});
    };
    const Origin said = person.companion->said();
    if (host == none) {
      // What is confirmed elsewhere is a fact, and M-05 tells of it.
      if (pin) kept_out(say(msg::swap_elsewhere, *person.participant->name, name(other.home)), said);
      return;
    }
    JobshadowerView alone = other;
    alone.companion.reset();
    const bool agreed = other.agreed && other.agreed->host == host;  // then no rule is asked
    const std::vector<Refusal> refused = agreed ? std::vector<Refusal>() : refusals(view_, alone, host);
    // So is what is confirmed at two hosts.
    if (!refused.empty() && pin) return kept_out(refused.front().text, refused.front().at);
    if (!refused.empty() || !other.fixed.empty()) return;
    const OrganisationView& there = view_.organisations()[host];
    bool room = ++in_[host] <= there.places;
    if (person.companion->bond == Bond::swap) room &= takes_in_some_period(other, host);
    if (person.companion->bond == Bond::together && fixed.period != none) {
      const PeriodView& period = there.periods[fixed.period];
      if (!agreed && !any_within(other.days, period.days)) {
        if (pin)
          kept_out(say(msg::no_day_along, *other.participant->name, told(period.days)), place_of(other));
        return;
      }
      room &= ++in_period_[{host, fixed.period}] <= period.places;
    }
    const bool cap = ++from_[{other.home, host}] <= *view_.round().matching.per_pair || agreed;
    if (!room) return kept_out(say(msg::no_room_along, name(host)), said);
    if (!cap) kept_out(say(msg::no_cap_along, name(other.home)), said);
  }

  Text kept_out_told(const JobshadowerView& person, const JobshadowerView& other, Index host,
                     const Text& why) const {
    const std::string &who = *person.participant->name, &with = *other.participant->name;
    const std::string& at = name(person.fixed.front().host);
    if (person.companion->bond == Bond::together) return say(msg::companion_kept_out, who, at, with, why);
    if (host == none) return say(msg::swapper_fixed_elsewhere, who, at, with, why);
    return say(msg::swapper_kept_out, who, at, with, name(host), why);
  }

  /// In the first period that suits and has a place left; where places are of no period there is one.
  bool takes_in_some_period(const JobshadowerView& person, Index host) {
    const OrganisationView& there = view_.organisations()[host];
    for (Index p = 0; p < there.periods.size(); ++p) {
      std::int64_t& guests = in_period_[{host, p}];
      if (guests >= there.periods[p].places || !any_within(person.days, there.periods[p].days)) continue;
      ++guests;
      return true;
    }
    return there.periods.empty();
  }

  static Origin place_of(const JobshadowerView& person) {
    const List<Period>& available = person.participant->available;
    return available.given() ? available.origin : person.participant->origin;
  }

  const RoundView& view_;
  std::map<std::string_view, const JobshadowerView*> people_;
  std::map<Index, std::int64_t> in_;
  std::map<std::pair<Index, Index>, std::int64_t> in_period_;
  std::map<std::pair<Index, Index>, std::int64_t> from_;
  Sink sink_;
};

}  // namespace

Sink check_companions(const RoundView& view) {
  return Check(view).run();
}

}  // namespace sw::matching
