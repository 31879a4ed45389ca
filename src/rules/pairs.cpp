// Exchanges and their visits against what host and jobshadower said, and against each other.
#include <algorithm>
#include <array>
#include <set>

#include "rules/context.hpp"
#include "rules/places.hpp"
#include "rules/progress.hpp"
#include "rules/subjects.hpp"
#include "switch/language/messages_rules.hpp"
#include "switch/language/messages_rules_files.hpp"
#include "switch/model/day_words.hpp"
#include "switch/model/places.hpp"

namespace sw::rules {
namespace {

namespace m = messages::rules;

void pair_once(const RuleContext& c, const Exchange& e, Finding& f) {
  if (cancelled(e)) return f.not_applicable(m::is_cancelled);
  const Participant* person = c.jobshadower(e);
  if (person == nullptr) return f.not_applicable(m::dangling);
  for (const Exchange* other : c.exchanges_of(*person)) {
    if (other == &e) return;
    if (cancelled(*other) || *other->host != *e.host) continue;
    f.wrong(e.host.origin, m::pair_twice, *person->name, e.host->text)
        .with_label(other->host.origin, say(m::other_exchange_is_here));
    return;
  }
}

template <class Vetoes>
const Veto* veto_on(const Vetoes& vetoes, const OrganisationId& id) {
  for (const Veto& one : vetoes)
    if (*one.organisation == id) return &one;
  return nullptr;
}

void veto_kept(const RuleContext& c, const Exchange& e, Finding& f) {
  if (cancelled(e)) return f.not_applicable(m::is_cancelled);
  const Participant* person = c.jobshadower(e);
  const Organisation* host = c.find(*e.host);
  if (person == nullptr || host == nullptr) return f.not_applicable(m::dangling);
  if (const Veto* veto = veto_on(person->not_to, host->id))
    f.wrong(e.host.origin, m::person_refused, *person->name, *host->name)
        .with_label(veto->organisation.origin, say(m::veto_is_here));
  if (const Veto* veto = veto_on(host->hosting.not_from, *person->organisation))
    f.wrong(e.host.origin, m::host_refused, *host->name, person->organisation->text)
        .with_label(veto->organisation.origin, say(m::veto_is_here));
}

void places(const RuleContext& c, const Organisation& o, Finding& f) {
  const auto exchanges = c.hosted_by(o);
  const auto coming =
      std::count_if(exchanges.begin(), exchanges.end(), [](const Exchange* e) { return !cancelled(*e); });
  const Field<bool>& hosts = o.preconditions.hosts;
  if (coming > 0 && hosts.given() && !*hosts) {
    f.wrong(hosts.origin, m::closed_and_coming, coming);
    return;
  }
  const Field<int>& own = o.hosting.places;
  const int room = places_of(c.round, o.hosting);
  if (coming <= room) return;
  const Origin periods = has_places_per_period(o.hosting) ? o.hosting.available.origin : Origin{};
  const Origin at = own.given() ? own.origin : periods;
  f.wrong(at ? at : beside(o, o.hosting).at, m::too_many, coming, room);
}

void visitors_at_once(const RuleContext& c, const Organisation& o, Finding& f) {
  const Field<int>& most = o.hosting.at_once;
  if (!most.given()) return;
  std::unordered_map<std::int64_t, std::set<std::string_view>> by_day;
  for (const Exchange* e : c.hosted_by(o)) {
    if (cancelled(*e)) continue;
    for (const Visit& visit : e->visits) {
      if (*visit.status == VisitStatus::cancelled || !visit.date.given()) continue;
      std::set<std::string_view>& there = by_day[visit.date->time_since_epoch().count()];
      if (!there.insert(e->jobshadower->text).second || there.size() <= static_cast<std::size_t>(*most))
        continue;
      f.wrong(visit.date.origin, m::too_many_at_once, day_words(*visit.date), there.size(), *o.name, *most)
          .with_label(most.origin, say(m::places_are_here));
    }
  }
}

void within_period(const RuleContext&, const Exchange& e, Finding& f) {
  if (cancelled(e)) return f.not_applicable(m::is_cancelled);
  if (!e.period.from.given() || !e.period.until.given()) return;
  for (const Visit& visit : e.visits)
    if (visit.date.given() && *visit.status != VisitStatus::cancelled &&
        (*visit.date < *e.period.from || *visit.date > *e.period.until))
      f.wrong(visit.date.origin, m::outside_period, day_words(*visit.date))
          .with_label(e.period.from.origin, say(m::period_is_here));
}

template <class AnyPeriod>
bool suits(const List<AnyPeriod>& available, Date day) {
  return available.empty() || std::any_of(available.begin(), available.end(), [&](const Period& one) {
           return *one.from <= day && day <= *one.until;
         });
}

void when_it_suits(const RuleContext& c, const Exchange& e, Finding& f) {
  const Participant* person = c.jobshadower(e);
  const Organisation* host = c.find(*e.host);
  if (cancelled(e)) return f.not_applicable(m::is_cancelled);
  if (person == nullptr || host == nullptr) return f.not_applicable(m::dangling);
  for (const Visit& visit : e.visits) {
    if (!visit.date.given() || *visit.status != VisitStatus::planned || *visit.date < c.as_of) continue;
    const auto ask = [&](const auto& available, std::string_view who) {
      if (!suits(available, *visit.date))
        f.wrong(visit.date.origin, m::does_not_suit, day_words(*visit.date), who)
            .with_label(available.origin, say(m::available_is_here));
    };
    ask(host->hosting.available, *host->name);
    ask(person->available, *person->name);
  }
}

void pause_fits(const RuleContext&, const Exchange& e, Finding& f) {
  for (const Visit& visit : e.visits)
    if (visit.pause.given() && visit.time.given() && *visit.pause >= visit.time->length() &&
        visit.time->length().count() > 0)
      f.wrong(visit.pause.origin, m::pause_too_long, visit.pause->count(), visit.time->length().count());
}

void done_is_past(const RuleContext& c, const Exchange& e, Finding& f) {
  for (const Visit& visit : e.visits)
    if (*visit.status == VisitStatus::done && visit.date.given() && *visit.date > c.as_of)
      f.wrong(visit.status.origin, m::done_too_early, day_words(*visit.date));
}

void planned_is_to_come(const RuleContext& c, const Exchange& e, Finding& f) {
  if (cancelled(e)) return f.not_applicable(m::is_cancelled);
  for (const Visit& visit : e.visits)
    if (*visit.status == VisitStatus::planned && visit.date.given() && *visit.date < c.as_of)
      f.wrong(visit.date.origin, m::planned_and_past, day_words(*visit.date));
}

constexpr std::array all{
    Rule{{"X-23",
          Severity::error,
          {"een duo staat één keer", "a pair stands once"},
          {"Twee uitwisselingen van dezelfde persoon naar dezelfde gastvoorziening zouden uren en plaatsen "
           "dubbel tellen.",
           "Two exchanges of the same person with the same host would count hours and places twice."},
          {"Voeg ze samen in één bestand, of zet er een op `status: cancelled`.",
           "Join them in one file, or put `status: cancelled` on one of them."},
          ""},
         Step::x,
         {.exchange = pair_once}},
    Rule{{"X-24",
          Severity::warning,
          {"een verbod is nagekomen", "a ban was kept to"},
          {"Iemand schreef dat deze combinatie niet kan.", "Somebody wrote that this combination can't be."},
          {"Zoek een ander duo, of schrap het verbod als het niet meer geldt.",
           "Look for another pair, or delete the ban where it no longer holds."},
          ""},
         Step::x,
         {.exchange = veto_kept}},
    Rule{{"X-25",
          Severity::warning,
          {"niet meer jobshadowers dan plaatsen", "no more jobshadowers than places"},
          {"Een gastvoorziening kan maar zoveel mensen begeleiden als ze plaatsen heeft.",
           "A host can only accompany as many people as it has places."},
          {"Zoek voor iemand een andere gastvoorziening, of vraag of er een plaats bij kan in "
           "`hosting.places`.",
           "Find another host for somebody, or ask for one more place in `hosting.places`."},
          "ST 32"},
         Step::x,
         {.organisation = places}},
    Rule{{"X-26",
          Severity::warning,
          {"niet te veel bezoekers op een dag", "not too many visitors on a day"},
          {"De gastvoorziening zei hoeveel jobshadowers ze op dezelfde dag aankan.",
           "The host said how many jobshadowers it can have on the same day."},
          {"Verschuif een van de bezoeken.", "Move one of the visits."},
          "ST 51"},
         Step::x,
         {.organisation = visitors_at_once}},
    Rule{{"X-27",
          Severity::warning,
          {"bezoeken binnen de periode van de uitwisseling", "visits inside the period of the exchange"},
          {"De uitwisseling zelf zegt wanneer ze loopt.", "The exchange itself says when it runs."},
          {"Verzet het bezoek, of pas `period` aan.", "Move the visit, or change `period`."},
          "ST 22"},
         Step::x,
         {.exchange = within_period}},
    Rule{{"X-28",
          Severity::note,
          {"bezoeken wanneer het past", "visits when it suits"},
          {"Gastvoorziening en jobshadower zeiden wanneer het hun past.",
           "Host and jobshadower said when it suits them."},
          {"Vraag of het toch kan, verzet het bezoek, of pas `available` aan.",
           "Ask whether it can be all the same, move the visit, or change `available`."},
          "ST 51"},
         Step::x,
         {.exchange = when_it_suits}},
    Rule{{"X-29",
          Severity::error,
          {"een pauze is korter dan het bezoek", "a break is shorter than the visit"},
          {"Een pauze zo lang als het bezoek laat niets over om te tellen.",
           "A break as long as the visit leaves nothing to count."},
          {"Kijk `time` en `break` van het bezoek na.", "See to `time` and `break` of the visit."},
          ""},
         Step::x,
         {.exchange = pause_fits}},
    Rule{{"X-30",
          Severity::error,
          {"wat gedaan is, is voorbij", "what is done is past"},
          {"Een bezoek dat nog moet komen, kan niet gedaan zijn; de uren ervan zouden te vroeg meetellen.",
           "A visit that is still to come can't be done; its hours would count too early."},
          {"Kijk de datum na, of zet `status: planned`.", "See to the date, or put `status: planned`."},
          ""},
         Step::x,
         {.exchange = done_is_past}},
    Rule{{"X-31",
          Severity::note,
          {"wat gepland is, moet nog komen", "what is planned is still to come"},
          {"Een gepland bezoek waarvan de dag voorbij is, telt niet als gedaan.",
           "A planned visit whose day is past does not count as done."},
          {"Zet `status: done` of `status: cancelled`.", "Put `status: done` or `status: cancelled`."},
          ""},
         Step::x,
         {.exchange = planned_is_to_come}},
};

}  // namespace

std::span<const Rule> pair_rules() {
  return all;
}

}  // namespace sw::rules
