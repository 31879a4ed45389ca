#include "matching/pair_companions.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "matching/pair_codes.hpp"
#include "switch/language/messages_matching.hpp"
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
    for (const Participant& one : view_.workspace().participants)
      if (one.together.given()) declared(one);
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

  void declared(const Participant& one) {
    const Together& together = one.together;
    const Participant* other = view_.workspace().find(*together.with);
    if (!other) return;  // a finding of the rules
    const Origin at = together.with.origin;
    if (other == &one) return add(Clash::several_companions, at, say(msg::travels_alone, *one.name));
    const JobshadowerView *person = find(one.id), *with = find(other->id);
    if (!person || !with)
      return add(Clash::companion_stays, at,
                 say(msg::companion_stays, *one.name, *other->name, *(person ? other : &one)->name));
    if (!with->companion || &view_.jobshadowers()[with->companion->who] != person)
      return several(one, *other, *with);
    const Together& back = other->together;
    const bool differs =
        together.splittable.given() && back.splittable.given() && *together.splittable != *back.splittable;
    if (differs && one.id < other->id)
      add(Clash::unlike_companions, together.splittable.origin,
          say(msg::unlike_companions, *one.name, *other->name),
          {{back.splittable.origin, msg::says_otherwise}});
  }

  /// The other one is in a duo already, or this one is.
  void several(const Participant& one, const Participant& other, const JobshadowerView& with) {
    const bool taken = with.companion.has_value();
    const JobshadowerView& in_duo = taken ? with : *find(one.id);
    const Companion& companion = *in_duo.companion;
    const Participant& third = *view_.jobshadowers()[companion.who].participant;
    add(Clash::several_companions, one.together.with.origin,
        say(msg::several_companions, *one.name, *other.name, *in_duo.participant->name, *third.name),
        {{companion.declares->together.with.origin, msg::says_that}});
  }

  // --- what becomes of two who are not to be parted ---

  void bound(const JobshadowerView& person) {
    const JobshadowerView& other = *view_.bound_to(person);
    if (!person.fixed.empty() || !other.fixed.empty()) return;
    const Origin at = person.participant->together.with.origin;
    const std::string &who = *person.participant->name, &with = *other.participant->name;
    if (person.home == other.home && *view_.round().matching.per_pair < 2)
      return add(Clash::companions_over_cap, at, say(msg::companions_over_cap, who, with, name(person.home)));
    if (!person.not_ready && !other.not_ready && nowhere(person))
      add(Clash::companions_nowhere, at, say(msg::companions_nowhere, who, with));
  }

  bool nowhere(const JobshadowerView& person) const {
    for (Index host = 0; host < view_.organisations().size(); ++host)
      if (!why_not(view_, person, host)) return false;
    return true;
  }

  void along(const JobshadowerView& person) {
    if (person.fixed.size() != 1) return;
    const Fixed& fixed = person.fixed.front();
    const bool pin = fixed.by == FixedBy::pin;
    const JobshadowerView& other = *view_.bound_to(person);
    const auto kept_out = [&](const Text& why, Origin at) {
      add(Clash::companion_kept_out, pin ? fixed.exchange->pin.origin : fixed.exchange->status.origin,
          say(msg::companion_kept_out, *person.participant->name, name(fixed.host), *other.participant->name,
              why),
          {{at, msg::the_rule}});
    };
    JobshadowerView alone = other;
    alone.companion.reset();
    const std::vector<Refusal> refused = refusals(view_, alone, fixed.host);
    // What is confirmed at two hosts is a fact, and M-05 tells of it.
    if (!refused.empty() && pin) return kept_out(refused.front().text, refused.front().at);
    if (!refused.empty() || !other.fixed.empty()) return;
    const OrganisationView& host = view_.organisations()[fixed.host];
    bool room = ++in_[fixed.host] <= host.places;
    if (fixed.period != none) {
      const PeriodView& period = host.periods[fixed.period];
      if (!any_within(other.days, period.days)) {
        if (pin)
          kept_out(say(msg::no_day_along, *other.participant->name, told(period.days)), place_of(other));
        return;
      }
      room &= ++in_period_[{fixed.host, fixed.period}] <= period.places;
    }
    const bool cap = ++from_[{other.home, fixed.host}] <= *view_.round().matching.per_pair;
    const Origin at = person.companion->declares->together.with.origin;
    if (!room) return kept_out(say(msg::no_room_along, name(fixed.host)), at);
    if (!cap) kept_out(say(msg::no_cap_along, name(other.home)), at);
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
