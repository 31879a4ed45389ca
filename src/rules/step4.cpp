// Step 4: where to, and who is the mentor.
#include <array>

#include "rules/context.hpp"
#include "rules/places.hpp"
#include "rules/progress.hpp"
#include "rules/subjects.hpp"
#include "switch/language/messages_rules.hpp"
#include "switch/language/messages_rules_guide.hpp"

namespace sw::rules {
namespace {

namespace m = messages::rules;

void preference(const RuleContext&, const Participant& p, Finding& f) {
  if (!p.has(Role::jobshadower)) return f.not_applicable(m::no_jobshadower);
  if (p.preferences.empty() && !*p.no_preference)
    f.missing(beside(p, p.preferences, p.no_preference), m::no_preference);
  if (!p.preferences.empty() && *p.no_preference)
    f.wrong(p.no_preference.origin, m::preference_and_none)
        .with_label(p.preferences.origin, say(m::list_is_here));
}

void preferred_hosts(const RuleContext& c, const Participant& p, Finding& f) {
  if (p.preferences.empty()) return f.not_applicable(m::no_preferences);
  for (const Preference& one : p.preferences) {
    if (!one.host.given()) continue;
    if (*one.host == *p.organisation) {
      f.wrong(one.host.origin, m::prefers_own)
          .with_label(p.organisation.origin, say(m::organisation_is_here));
    } else if (!c.organisations.has(one.host->text)) {
      Fault& fault = f.wrong(one.host.origin, m::prefers_unknown, one.host->text);
      if (const auto meant = c.organisations.nearest_to(one.host->text))
        fault.with_hint(say(m::did_you_mean, *meant));
    }
  }
}

void motive(const RuleContext&, const Participant& p, Finding& f) {
  if (!p.has(Role::jobshadower)) return f.not_applicable(m::no_jobshadower);
  if (p.preferences.empty()) return f.not_applicable(m::no_preferences);
  if (p.motives.empty()) f.missing(beside(p, p.motives, p.preferences), m::no_motive);
}

void mentor_named(const RuleContext&, const Exchange& e, Finding& f) {
  if (cancelled(e)) return f.not_applicable(m::is_cancelled);
  if (!agreed(e)) return f.not_applicable(m::no_match_yet);
  if (!e.mentor.given()) f.missing({e.host.origin, e.origin}, m::mentor_unnamed, e.host->text);
}

void mentor_at_host(const RuleContext& c, const Exchange& e, Finding& f) {
  if (cancelled(e)) return f.not_applicable(m::is_cancelled);
  if (!e.mentor.given()) return f.not_applicable(m::no_mentor);
  const Participant* mentor = c.find(*e.mentor);
  if (mentor == nullptr || c.find(*e.host) == nullptr) return f.not_applicable(m::dangling);
  if (*mentor->organisation == *e.host) return;
  f.wrong(e.mentor.origin, m::mentor_elsewhere, *mentor->name, mentor->organisation->text, e.host->text)
      .with_label(mentor->organisation.origin, say(m::works_here))
      .with_label(e.host.origin, say(m::host_is_here));
}

constexpr std::array all{
    Rule{{"S4-01",
          Severity::warning,
          {"een voorkeur, of gezegd dat er geen is", "a preference, or said that there is none"},
          {"Wie gaat, zegt waar het liefst naartoe, of dat overal goed is. Zonder antwoord weet niemand wat "
           "van beide.",
           "Whoever goes says where to, or that anywhere is fine. Without an answer nobody knows which of "
           "the two."},
          {"Vul `preferences` in, de liefste eerst, of zet `no_preference: true`.",
           "Fill in `preferences`, the dearest first, or put `no_preference: true`."},
          "ST 17, ST 48, JK 55"},
         Step::s4,
         {.participant = preference}},
    Rule{{"S4-02",
          Severity::error,
          {"de gewenste gastvoorziening bestaat en is een andere",
           "the preferred host exists and is another one"},
          {"Jobshadowen doe je elders: in een organisatie van deze ronde, en niet in de eigen.",
           "Job-shadowing is done elsewhere: in an organisation of this round, and not in the own one."},
          {"Kies de naam van een bestand uit organisations/, zonder `.yaml`.",
           "Choose the name of a file in organisations/, without `.yaml`."},
          "ST 48, JK 55"},
         Step::s4,
         {.participant = preferred_hosts}},
    Rule{{"S4-03",
          Severity::note,
          {"het motief is gezegd", "the motive was said"},
          {"Waarom juist daar: een helder beeld, het eigen netwerk, dezelfde functie elders, of een "
           "aanvulling voor "
           "elkaar. Het helpt bij het matchen.",
           "Why there: a clear picture, the own network, the same function elsewhere, or complementing each "
           "other. "
           "It helps the matching."},
          {"Zet een of meer motieven in `motives`: clear_picture, own_network, same_function, complement.",
           "Put one or more motives in `motives`: clear_picture, own_network, same_function, complement."},
          "ST 47"},
         Step::s4,
         {.participant = motive}},
    Rule{{"S4-04",
          Severity::error,
          {"er is een mentor", "there is a mentor"},
          {"De gastvoorziening stelt een mentor aan die de jobshadower begeleidt. Dat kan pas als het duo "
           "vastligt, en "
           "dan moet het ook.",
           "The host appoints a mentor who accompanies the jobshadower. That can only be once the pair is "
           "agreed, and "
           "then it must be."},
          {"Vraag de gastvoorziening wie mentor wordt, en zet die persoon in `mentor`.",
           "Ask the host who will be the mentor, and put this person in `mentor`."},
          "ST 31, ST 49"},
         Step::s4,
         {.exchange = mentor_named}},
    Rule{{"S4-05",
          Severity::error,
          {"de mentor werkt in de gastvoorziening", "the mentor works at the host"},
          {"De mentor is een medewerker van de gastvoorziening en slaat de brug naar het team daar.",
           "The mentor works at the host and is the bridge to the team there."},
          {"Kies een mentor uit de gastvoorziening, of zet de juiste `organisation` in het bestand van de "
           "mentor.",
           "Choose a mentor from the host, or put the right `organisation` in the mentor's file."},
          "ST 06, ST 09"},
         Step::s4,
         {.exchange = mentor_at_host}},
};

}  // namespace

std::span<const Rule> step4_rules() {
  return all;
}

}  // namespace sw::rules
