#include <algorithm>

#include "matching/pair_codes.hpp"
#include "matching/pair_companions.hpp"
#include "matching/pair_periods.hpp"
#include "switch/language/messages_matching.hpp"
#include "switch/language/messages_matching_periods.hpp"
#include "switch/matching/eligibility.hpp"
#include "switch/matching/fixed.hpp"
#include "switch/model/day_words.hpp"

namespace sw::matching {
namespace {

namespace msg = messages::matching;

Words how(const Fixed& fixed) {
  return fixed.by == FixedBy::pin ? msg::pinned : choice(*fixed.exchange->status).shown;
}

Origin place(const Fixed& fixed) {
  const Exchange& exchange = *fixed.exchange;
  if (fixed.by == FixedBy::pin) return exchange.pin.origin;
  return exchange.status.given() ? exchange.status.origin : exchange.origin;
}

/// Facts of the past are not up for discussion.
bool still_open(const Fixed& fixed) {
  const ExchangeStatus status = *fixed.exchange->status;
  return status != ExchangeStatus::running && status != ExchangeStatus::closed;
}

class Check {
 public:
  explicit Check(const RoundView& view) : view_(view), at_host_(view.organisations().size()) {}

  Sink run() && {
    for (const JobshadowerView& person : view_.jobshadowers()) {
      one_place(person);
      for (const Fixed& fixed : person.fixed) {
        not_at_home(person, fixed);
        allowed(person, fixed);
        at_host_[fixed.host].push_back({&person, &fixed});
      }
    }
    for (Index host = 0; host < at_host_.size(); ++host) within_places(host);
    for (const Exchange& exchange : view_.workspace().exchanges) pin_in_force(exchange);
    return std::move(sink_);
  }

 private:
  struct Guest {
    const JobshadowerView* person;
    const Fixed* fixed;
  };

  const std::string& name(Index organisation) const {
    return *view_.organisations()[organisation].organisation->name;
  }

  void add(Clash clash, Origin at, Text message, std::vector<Label> labels = {}) {
    const Code& found = code(clash);
    sink_.add({&found, found.severity, at, std::move(message), found.fix, std::move(labels)});
  }

  /// Two confirmed exchanges are facts: somebody may visit two hosts. A pin is a promise that there is only
  /// one.
  void one_place(const JobshadowerView& person) {
    const auto is_pin = [](const Fixed& fixed) { return fixed.by == FixedBy::pin; };
    const auto pin = std::ranges::find_if(person.fixed, is_pin);
    if (pin == person.fixed.end()) return;
    for (const Fixed& other : person.fixed) {
      if (other.host == pin->host || (is_pin(other) && &other < &*pin)) continue;
      add(Clash::fixed_twice, place(other),
          say(msg::fixed_twice, *person.participant->name, name(pin->host), how(*pin), name(other.host),
              how(other)),
          {{place(*pin), msg::other_fixed}});
    }
  }

  void not_at_home(const JobshadowerView& person, const Fixed& fixed) {
    if (fixed.host != person.home) return;
    add(Clash::fixed_at_home, fixed.by == FixedBy::pin ? place(fixed) : fixed.exchange->host.origin,
        say(msg::fixed_at_home, *person.participant->name, name(fixed.host)),
        {{person.participant->organisation.origin, msg::the_rule}});
  }

  void allowed(const JobshadowerView& person, const Fixed& fixed) {
    if (!still_open(fixed) || fixed.host == person.home) return;
    for (const Refusal& refusal : refusals(view_, person, fixed.host)) {
      const bool veto = refusal.reason == RefusalReason::vetoed_by_person ||
                        refusal.reason == RefusalReason::vetoed_by_host;
      const bool pin = fixed.by == FixedBy::pin;
      if (refusal.reason == RefusalReason::takes_nobody && pin) continue;  // counted with the places
      if (refusal.reason >= RefusalReason::duo_partner && pin) continue;   // a finding of its own
      const bool clash = veto && pin;
      const auto& sentence = clash ? msg::pin_against_veto : msg::stands_although;
      add(clash ? Clash::pin_against_veto : Clash::stands_although, place(fixed),
          say(sentence, *person.participant->name, name(fixed.host), refusal.text),
          {{refusal.at, clash ? msg::the_veto : msg::the_rule}});
    }
  }

  void within_places(Index host) {
    const OrganisationView& organisation = view_.organisations()[host];
    const std::vector<Guest>& guests = at_host_[host];
    bool fits = true;
    for (Index period = 0; period < organisation.periods.size(); ++period) {
      const PeriodView& one = organisation.periods[period];
      std::vector<Guest> then;
      std::ranges::copy_if(guests, std::back_inserter(then),
                           [&](const Guest& guest) { return guest.fixed->period == period; });
      fits &= within(host, then, one.places, say(msg::in_that_period, name(host), told(one.days)));
    }
    if (fits) within(host, guests, organisation.hosts ? organisation.places : 0, Text::same(name(host)));
  }

  bool within(Index host, const std::vector<Guest>& guests, std::int64_t places, const Text& where) {
    const OrganisationView& organisation = view_.organisations()[host];
    if (static_cast<std::int64_t>(guests.size()) <= places) return true;
    const auto is_pin = [](const Guest& guest) { return guest.fixed->by == FixedBy::pin; };
    const auto pin = std::ranges::find_if(guests, is_pin);
    const Hosting& hosting = organisation.organisation->hosting;
    const Origin said = organisation.periods.empty() ? hosting.places.origin : hosting.available.origin;
    if (pin != guests.end())
      add(Clash::too_many_pins, place(*pin->fixed),
          say(msg::too_many_pins, guests.size(), where, counted(places, msg::place_noun), names(guests)),
          others(guests, &*pin));
    else if (organisation.hosts)
      add(Clash::too_many_confirmed, said ? said : organisation.organisation->origin,
          say(msg::too_many_confirmed, guests.size(), where, counted(places, msg::place_noun)),
          others(guests, nullptr));
    return false;
  }

  static Text names(const std::vector<Guest>& guests) {
    std::vector<Text> all;
    for (const Guest& guest : guests) all.push_back(Text::same(*guest.person->participant->name));
    return listed(all);
  }

  static std::vector<Label> others(const std::vector<Guest>& guests, const Guest* but) {
    std::vector<Label> labels;
    for (const Guest& guest : guests)
      if (&guest != but) labels.push_back({place(*guest.fixed), msg::other_fixed});
    return labels;
  }

  void pin_in_force(const Exchange& exchange) {
    const Participant* person = view_.workspace().find(*exchange.jobshadower);
    const Organisation* host = view_.workspace().find(*exchange.host);
    if (!exchange.pin.given() || !person || !host) return;
    if (*exchange.status == ExchangeStatus::cancelled)
      add(Clash::pin_without_force, exchange.pin.origin,
          say(msg::pin_on_cancelled, *person->name, *host->name));
    else if (*exchange.status == ExchangeStatus::proposed && !view_.holds(exchange.pin))
      add(Clash::pin_without_force, exchange.pin.until.origin,
          say(msg::pin_expired, *person->name, *host->name, day_words(*exchange.pin.until)));
  }

  const RoundView& view_;
  std::vector<std::vector<Guest>> at_host_;
  Sink sink_;
};

}  // namespace

bool has_error(const Sink& findings) {
  return std::ranges::any_of(findings.unordered(),
                             [](const Diagnostic& finding) { return finding.severity == Severity::error; });
}

Sink check_fixed(const RoundView& view) {
  Sink findings = Check(view).run();
  findings.append(check_companions(view));
  findings.append(check_periods(view));
  return findings;
}

}  // namespace sw::matching
