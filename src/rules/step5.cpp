// Step 5: the talk with the coordinators.
#include <algorithm>
#include <array>

#include "rules/context.hpp"
#include "rules/places.hpp"
#include "rules/subjects.hpp"
#include "switch/language/messages_rules.hpp"
#include "switch/language/messages_rules_guide.hpp"
#include "switch/model/day_words.hpp"

namespace sw::rules {
namespace {

namespace m = messages::rules;

bool held(const RuleContext& c, const Organisation& o) {
  return o.intake.date.given() && *o.intake.date <= c.as_of;
}

void talk_held(const RuleContext& c, const Organisation& o, Finding& f) {
  const Intake& talk = o.intake;
  if (!talk.date.given()) {
    f.missing(beside(o, talk), m::no_intake);
  } else if (!held(c, o)) {
    f.missing(talk.date.origin, m::intake_to_come, day_words(*talk.date));
  }
}

void lead_there(const RuleContext& c, const Organisation& o, Finding& f) {
  if (!held(c, o)) return f.not_applicable(m::talk_not_held);
  if (!o.project_lead.given()) return f.not_applicable(m::no_lead);
  const List<Field<ParticipantId>>& there = o.intake.attendees;
  const bool present = std::any_of(there.begin(), there.end(),
                                   [&](const Field<ParticipantId>& one) { return *one == *o.project_lead; });
  if (!present)
    f.missing(beside(o, there, o.intake), m::lead_absent, o.project_lead->text)
        .with_label(o.project_lead.origin, say(m::named_here));
}

/// An answer that the talk should have given.
void ask(const RuleContext& c, const Organisation& o, const Field<std::string>& answer,
         const Message<>& message, Finding& f) {
  if (!held(c, o)) return f.not_applicable(m::talk_not_held);
  if (answer->empty()) f.missing(beside(o, answer, o.intake), message);
}

void questions_clarified(const RuleContext& c, const Organisation& o, Finding& f) {
  ask(c, o, o.intake.questions_clarified, m::not_clarified, f);
}

void support_needed(const RuleContext& c, const Organisation& o, Finding& f) {
  ask(c, o, o.intake.support_needed, m::support_not_asked, f);
}

void travel(const RuleContext& c, const Organisation& o, Finding& f) {
  ask(c, o, o.intake.travel, m::travel_not_asked, f);
}

void planning(const RuleContext& c, const Organisation& o, Finding& f) {
  ask(c, o, o.intake.planning, m::planning_not_asked, f);
}

void strengths_confirmed(const RuleContext& c, const Organisation& o, Finding& f) {
  const Field<bool>& hosts = o.preconditions.hosts;
  if (hosts.given() && !*hosts) return f.not_applicable(m::not_hosting);
  if (!held(c, o)) return f.not_applicable(m::talk_not_held);
  const Field<bool>& confirmed = o.intake.strengths_confirmed;
  if (!confirmed.given()) {
    f.missing(beside(o, o.intake), m::strengths_not_asked)
        .with_label(o.vision.strengths.origin, say(m::strengths_are_here));
  } else if (!*confirmed) {
    f.wrong(confirmed.origin, m::strengths_refused)
        .with_label(o.vision.strengths.origin, say(m::strengths_are_here));
  }
}

constexpr std::array all{
    Rule{{"S5-01",
          Severity::error,
          {"het gesprek is gevoerd", "the talk was held"},
          {"Elke organisatie heeft een individueel gesprek met de projectmedewerkers.",
           "Every organisation has an individual talk with the coordinators."},
          {"Maak een afspraak, en zet na het gesprek de dag in `intake.date`.",
           "Make an appointment, and put the day in `intake.date` after the talk."},
          "ST 16"},
         Step::s5,
         {.organisation = talk_held}},
    Rule{{"S5-02",
          Severity::error,
          {"de projectverantwoordelijke was erbij", "the project lead was there"},
          {"De projectverantwoordelijke licht de keuze tot deelname en het engagement toe.",
           "The project lead explains the choice to take part and the commitment."},
          {"Zet wie erbij was in `intake.attendees`; was de projectverantwoordelijke er niet, spreek die dan "
           "apart.",
           "Put who was there in `intake.attendees`; where the project lead was not, speak with him or her "
           "apart."},
          "ST 50"},
         Step::s5,
         {.organisation = lead_there}},
    Rule{{"S5-03",
          Severity::error,
          {"de leervragen zijn uitgeklaard", "the questions were clarified"},
          {"In het gesprek worden de leervragen van de organisatie en van wie gaat, uitgeklaard.",
           "In the talk the questions of the organisation and of whoever goes are clarified."},
          {"Schrijf in `intake.questions_clarified` wat er over de leervragen afgesproken is.",
           "Write in `intake.questions_clarified` what was agreed on the questions."},
          "ST 17, ST 51"},
         Step::s5,
         {.organisation = questions_clarified}},
    Rule{{"S5-04",
          Severity::error,
          {"de nodige ondersteuning is besproken", "the support needed was discussed"},
          {"Het gesprek gaat na welke ondersteuning de jobshadowers en de organisatie nodig hebben.",
           "The talk finds out what support the jobshadowers and the organisation need."},
          {"Vul `intake.support_needed` in; is er niets nodig, schrijf dat dan.",
           "Fill in `intake.support_needed`; where nothing is needed, write so."},
          "ST 51"},
         Step::s5,
         {.organisation = support_needed}},
    Rule{{"S5-05",
          Severity::error,
          {"de verplaatsing is besproken", "the travel was discussed"},
          {"Wat haalbaar is qua verplaatsing, bepaalt mee wie bij wie terechtkan.",
           "What is feasible in travel decides in part who can go where."},
          {"Vul `intake.travel` in.", "Fill in `intake.travel`."},
          "ST 51"},
         Step::s5,
         {.organisation = travel}},
    Rule{{"S5-06",
          Severity::error,
          {"de praktische planning is besproken", "the practical planning was discussed"},
          {"Het gesprek maakt ook de praktische planning: welke weken passen en welke niet.",
           "The talk also makes the practical planning: which weeks suit and which don't."},
          {"Vul `intake.planning` in.", "Fill in `intake.planning`."},
          "ST 51"},
         Step::s5,
         {.organisation = planning}},
    Rule{{"S5-07",
          Severity::warning,
          {"de troeven als gastvoorziening zijn bevestigd", "the strengths as a host were confirmed"},
          {"In het gesprek zegt de organisatie welke troeven ze jobshadowers van elders kan aanbieden.",
           "In the talk the organisation says which strengths it can offer to jobshadowers from elsewhere."},
          {"Overloop de troeven samen en zet `intake.strengths_confirmed: true`.",
           "Go through the strengths together and put `intake.strengths_confirmed: true`."},
          "ST 17"},
         Step::s5,
         {.organisation = strengths_confirmed}},
};

}  // namespace

std::span<const Rule> step5_rules() {
  return all;
}

}  // namespace sw::rules
