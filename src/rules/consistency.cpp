// What people and organisations say must hang together: ids once, beginnings before ends, roles and vetoes
// kept.
#include <algorithm>
#include <array>

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

// --- X-14 not the own organisation ---

void own_of_organisation(const RuleContext&, const Organisation& o, Finding& f) {
  for (const Veto& one : o.hosting.not_from)
    if (*one.organisation == o.id) f.wrong(one.organisation.origin, m::refuses_itself);
}

void own_of_participant(const RuleContext&, const Participant& p, Finding& f) {
  for (const Veto& one : p.not_to)
    if (one.organisation.given() && *one.organisation == *p.organisation)
      f.wrong(one.organisation.origin, m::avoids_own)
          .with_label(p.organisation.origin, say(m::organisation_is_here));
}

void own_of_exchange(const RuleContext& c, const Exchange& e, Finding& f) {
  const Participant* person = c.jobshadower(e);
  if (person != nullptr && e.host.given() && *person->organisation == *e.host)
    f.wrong(e.host.origin, m::host_is_own, *person->name)
        .with_label(person->organisation.origin, say(m::organisation_is_here));
}

// --- X-15 beginnings before ends ---

template <class Range>
void in_order(const Range& range, Finding& f) {
  if (range.from.given() && range.until.given() && *range.until < *range.from)
    f.wrong(range.until.origin, m::ends_before_start, day_words(*range.until), day_words(*range.from));
}

void in_order(const Field<TimeRange>& time, Finding& f) {
  if (time.given() && time->until <= time->from) f.wrong(time.origin, m::time_backwards);
}

void order_in_round(const RuleContext&, const Round& r, Finding& f) {
  in_order(r.window, f);
  const Window& w = r.window;
  if (w.until.given() && !*w.until_included && *w.from == *w.until) f.wrong(w.until.origin, m::window_empty);
  for (const SchoolHoliday& one : r.school_holidays) in_order(one, f);
  for (const Moment& one : r.moments) in_order(one.time, f);
}

void order_in_organisation(const RuleContext&, const Organisation& o, Finding& f) {
  for (const Period& one : o.hosting.available) in_order(one, f);
}

void order_in_participant(const RuleContext&, const Participant& p, Finding& f) {
  for (const Period& one : p.available) in_order(one, f);
}

void order_in_exchange(const RuleContext&, const Exchange& e, Finding& f) {
  in_order(e.period, f);
  for (const Visit& one : e.visits) in_order(one.time, f);
}

// --- X-16 to X-18 ---

void minimum(const RuleContext&, const Round& r, Finding& f) {
  if (*r.minimum.hours == 0 && *r.minimum.days == 0) f.missing(beside(r, r.minimum), m::minimum_of_nothing);
}

void lead_works_here(const RuleContext& c, const Organisation& o, Finding& f) {
  const Participant* lead = c.find(*o.project_lead);
  if (lead != nullptr && *lead->organisation != o.id)
    f.wrong(o.project_lead.origin, m::lead_elsewhere, *lead->name, lead->organisation->text)
        .with_label(lead->organisation.origin, say(m::works_here));
}

void role_stated(const Participant* person, Role role, Origin at, Finding& f) {
  if (person != nullptr && !person->has(role))
    f.wrong(at, m::role_unstated, *person->name, choice(role).shown)
        .with_label(person->roles.origin, say(m::roles_are_here));
}

void role_of_lead(const RuleContext& c, const Organisation& o, Finding& f) {
  role_stated(c.find(*o.project_lead), Role::project_lead, o.project_lead.origin, f);
}

void role_of_mentor(const RuleContext& c, const Exchange& e, Finding& f) {
  role_stated(c.find(*e.mentor), Role::mentor, e.mentor.origin, f);
}

void role_of_jobshadower(const RuleContext& c, const Exchange& e, Finding& f) {
  role_stated(c.jobshadower(e), Role::jobshadower, e.jobshadower.origin, f);
}

// --- X-20 attendance that can be ---

void attendance(const RuleContext& c, const Participant& p, Finding& f) {
  const Organisation* home = c.home(p);
  for (const Field<MomentId>& one : p.attended) {
    const Moment* moment = c.moment(*one);
    if (moment == nullptr) continue;
    if (moment->date.given() && *moment->date > c.as_of)
      f.wrong(one.origin, m::attended_too_early, one->text, day_words(*moment->date))
          .with_label(moment->date.origin, say(m::moment_is_here));
    if (home != nullptr && home->network.given() && !is_for(*moment, *home))
      f.wrong(one.origin, m::attended_elsewhere, one->text, home->network->text)
          .with_label(moment->networks.origin, say(m::moment_is_here));
  }
}

// --- X-21 a question that nobody takes along ---

bool takes_along(const RuleContext& c, const Participant& person, const QuestionId& question) {
  const auto is_it = [&](const Field<QuestionId>& one) { return *one == question; };
  for (const LearningQuestion& own : person.learning_questions)
    if (is_it(own.serves)) return true;
  for (const Exchange* exchange : c.exchanges_of(person))
    for (const ProgrammeItem& item : exchange->programme)
      if (std::any_of(item.questions.begin(), item.questions.end(), is_it)) return true;
  return false;
}

void served(const RuleContext& c, const Organisation& o, Finding& f) {
  std::vector<const Participant*> asking;
  for (const Participant* person : c.people_of(o))
    if (person->has(Role::jobshadower) && !person->learning_questions.empty()) asking.push_back(person);
  if (asking.empty()) return f.not_applicable(m::no_questions);
  for (const OrganisationQuestion& question : o.learning_questions) {
    const bool taken = std::any_of(asking.begin(), asking.end(), [&](const Participant* person) {
      return takes_along(c, *person, *question.id);
    });
    if (!taken && question.id.given()) f.wrong(question.id.origin, m::served_by_nobody, question.id->text);
  }
}

// --- X-22 a wish that can come true ---

void preference_receives(const RuleContext& c, const Participant& p, Finding& f) {
  for (const Preference& one : p.preferences) {
    const Organisation* host = c.find(*one.host);
    if (host == nullptr) continue;
    const Field<bool>& hosts = host->preconditions.hosts;
    const Field<int>& places = host->hosting.places;
    const bool refuses = hosts.given() && !*hosts, full = places_said(c.round, host->hosting) == 0;
    if (refuses || full)
      f.wrong(one.host.origin, m::prefers_closed, *host->name)
          .with_label(refuses          ? hosts.origin
                      : places.given() ? places.origin
                                       : host->hosting.available.origin,
                      say(m::answer_is_here));
  }
}

constexpr std::array all{
    Rule{{"X-14",
          Severity::error,
          {"niet de eigen organisatie", "not the own organisation"},
          {"Jobshadowen doe je elders; een verbod op de eigen organisatie heeft geen zin.",
           "Job-shadowing is done elsewhere; a ban on the own organisation has no sense."},
          {"Noem een andere organisatie, of schrap de regel.",
           "Name another organisation, or delete the line."},
          "ST 01, ST 03"},
         Step::x,
         {.organisation = own_of_organisation,
          .participant = own_of_participant,
          .exchange = own_of_exchange}},
    Rule{{"X-15",
          Severity::error,
          {"een einde komt na het begin", "an end comes after the beginning"},
          {"Een periode of een bezoek dat eindigt voor het begint, kan nergens bij geteld worden.",
           "A period or a visit that ends before it starts can't be counted anywhere."},
          {"Kijk na of begin en einde verwisseld zijn.", "See whether beginning and end were swapped."},
          ""},
         Step::x,
         {.round = order_in_round,
          .organisation = order_in_organisation,
          .participant = order_in_participant,
          .exchange = order_in_exchange}},
    Rule{{"X-16",
          Severity::error,
          {"het minimum zegt hoeveel", "the minimum says how much"},
          {"De ronde vraagt een minimum of noemt een streefdoel: in uren, in dagen of in allebei.",
           "The round asks for a minimum or names an aim: in hours, in days or in both."},
          {"Zet `hours` of `days` onder `minimum` in switch.yaml.",
           "Put `hours` or `days` under `minimum` in switch.yaml."},
          "ST 03, JK 58"},
         Step::x,
         {.round = minimum}},
    Rule{{"X-17",
          Severity::warning,
          {"de projectverantwoordelijke werkt in de organisatie",
           "the project lead works in the organisation"},
          {"De projectverantwoordelijke is een medewerker van de betrokken voorziening.",
           "The project lead is a worker of the organisation."},
          {"Noem iemand van de eigen organisatie, of zet de juiste `organisation` in het bestand van die "
           "persoon.",
           "Name somebody of the own organisation, or put the right `organisation` in this person's file."},
          "ST 10"},
         Step::x,
         {.organisation = lead_works_here}},
    Rule{{"X-18",
          Severity::note,
          {"mentor en projectverantwoordelijke hebben die rol", "mentor and project lead have that role"},
          {"Uitnodigingen en lijsten gaan op de rollen van een persoon af; ze zijn altijd te combineren.",
           "Invitations and lists go by a person's roles; they can always be combined."},
          {"Voeg de rol toe aan `roles` van die persoon.", "Add the role to this person's `roles`."},
          "ST 11"},
         Step::x,
         {.organisation = role_of_lead, .exchange = role_of_mentor}},
    Rule{{"X-19",
          Severity::warning,
          {"wie gaat, heeft de rol van jobshadower", "whoever goes has the role of jobshadower"},
          {"Zonder die rol worden de leervragen en de motivatie van wie gaat niet nagekeken.",
           "Without that role the questions and the motivation of whoever goes are not checked."},
          {"Voeg `jobshadower` toe aan `roles` van die persoon.",
           "Add `jobshadower` to this person's `roles`."},
          "ST 01, ST 11"},
         Step::x,
         {.exchange = role_of_jobshadower}},
    Rule{{"X-20",
          Severity::note,
          {"aanwezigheid die kan kloppen", "attendance that can be right"},
          {"Iemand kan alleen aanwezig geweest zijn op een moment dat voorbij is, en meestal op een moment "
           "voor het eigen "
           "netwerk.",
           "Somebody can only have attended a moment that is past, and mostly one for the own network."},
          {"Kijk na of het juiste moment in `attended` staat.",
           "See whether the right moment stands in `attended`."},
          "ST 19, ST 20"},
         Step::x,
         {.participant = attendance}},
    Rule{{"X-21",
          Severity::note,
          {"elke vraag van de organisatie wordt meegenomen",
           "every question of the organisation is taken along"},
          {"Een leervraag van de organisatie waar niemand mee op pad gaat, blijft zonder antwoord.",
           "A question of the organisation that nobody takes along stays without an answer."},
          {"Laat een eigen leervraag ze dienen met `serves`, of neem ze op in een programma.",
           "Let an own question serve it with `serves`, or take it up in a programme."},
          "ST 44"},
         Step::x,
         {.organisation = served}},
    Rule{{"X-22",
          Severity::note,
          {"de gewenste gastvoorziening ontvangt", "the preferred host receives"},
          {"Een voorkeur voor een voorziening die niemand ontvangt, kan niet uitkomen.",
           "A preference for an organisation that receives nobody can't come true."},
          {"Spreek de voorziening aan, of kies ook een andere voorkeur.",
           "Talk to the organisation, or choose another preference as well."},
          "ST 48"},
         Step::x,
         {.participant = preference_receives}},
};

}  // namespace

std::span<const Rule> consistency_rules() {
  return all;
}

}  // namespace sw::rules
