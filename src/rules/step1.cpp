// Step 1: what must be in place before one starts.
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

/// An answer that has to be yes.
void ask_yes(const Organisation& o, const YesNo& asked, const Message<>& unanswered, const Message<>& no,
             Finding& f) {
  if (!asked.answer.given()) {
    f.missing(beside(o, asked, o.preconditions), unanswered);
  } else if (!*asked.answer) {
    f.wrong(asked.answer.origin, no);
  }
}

void learning_culture(const RuleContext&, const Organisation& o, Finding& f) {
  ask_yes(o, o.preconditions.learning_culture, m::culture_unanswered, m::no_culture, f);
  ask_yes(o, o.preconditions.support, m::support_unanswered, m::no_support, f);
}

void capacity(const RuleContext&, const Organisation& o, Finding& f) {
  ask_yes(o, o.preconditions.capacity, m::capacity_unanswered, m::no_capacity, f);
}

void shortage_or_turnover(const RuleContext&, const Organisation& o, Finding& f) {
  const auto flag = [&](const Field<bool>& asked, const Message<>& unanswered, const Message<>& flagged) {
    if (!asked.given()) f.missing(beside(o, o.preconditions), unanswered);
    if (*asked) f.wrong(asked.origin, flagged);
  };
  flag(o.preconditions.staff_shortage, m::shortage_unanswered, m::shortage);
  flag(o.preconditions.high_turnover, m::turnover_unanswered, m::turnover);
}

void both_agree(const RuleContext&, const Organisation& o, Finding& f) {
  const Consent& consent = o.preconditions.commitment;
  const auto ask = [&](const Field<bool>& asked, const Message<>& unanswered, const Message<>& refused) {
    if (!asked.given()) {
      f.missing(beside(o, consent, o.preconditions), unanswered);
    } else if (!*asked) {
      f.wrong(asked.origin, refused);
    }
  };
  ask(consent.organisation, m::organisation_unanswered, m::organisation_refuses);
  ask(consent.team, m::team_unanswered, m::team_refuses);
}

void team_involvement(const RuleContext&, const Organisation& o, Finding& f) {
  const Preconditions& p = o.preconditions;
  if (p.involved.empty()) f.missing(beside(o, p.involved, p), m::nobody_involved);
  if (p.team_involvement->empty()) f.missing(beside(o, p.team_involvement, p), m::no_team_involvement);
}

void added_value(const RuleContext&, const Organisation& o, Finding& f) {
  const Preconditions& p = o.preconditions;
  if (p.added_value->empty()) f.missing(beside(o, p.added_value, p), m::no_added_value);
}

void both_ways(const RuleContext&, const Organisation& o, Finding& f) {
  ask_yes(o, {{}, o.preconditions.sends, {}}, m::sends_unanswered, m::sends_nobody, f);
  ask_yes(o, {{}, o.preconditions.hosts, {}}, m::hosts_unanswered, m::hosts_nobody, f);
}

void project_lead(const RuleContext& c, const Organisation& o, Finding& f) {
  if (!o.project_lead.given()) {
    f.missing(beside(o), m::no_project_lead);
    return;
  }
  const Participant* lead = c.find(*o.project_lead);
  if (lead == nullptr) return f.not_applicable(m::dangling);
  if (lead->email->empty() && lead->phone->empty())
    f.missing(beside(*lead), m::no_contact).with_label(o.project_lead.origin, say(m::named_here));
}

void first_call(const RuleContext& c, const Organisation& o, Finding& f) {
  if (!o.infosession.given()) return f.not_applicable(m::no_call_due);
  const Field<Date>& date = o.first_contact.date;
  if (!date.given()) {
    f.missing(beside(o, o.first_contact, o.infosession), m::no_call);
  } else if (*date > c.as_of) {
    f.missing(date.origin, m::call_to_come, day_words(*date));
  }
}

constexpr std::array all{
    Rule{
        {"S1-01",
         Severity::error,
         {"er is een leercultuur", "there is a learning culture"},
         {"Wie meedoet, neemt tijd om samen na te denken over troeven en dromen; medewerkers worden "
          "ondersteund en "
          "hebben tijd voor reflectie. De leidraad noemt dat een belangrijke voorwaarde.",
          "Whoever takes part takes time to think together about strengths and dreams; people are supported "
          "and have "
          "time for reflection. The guide calls that an important condition."},
         {"Bespreek het in het team en vul `preconditions.learning_culture` en `preconditions.support` in.",
          "Discuss it in the team and fill in `preconditions.learning_culture` and `preconditions.support`."},
         "ST 25, ST 26"},
        Step::s1,
        {.organisation = learning_culture}},
    Rule{{"S1-02",
          Severity::error,
          {"genoeg draagkracht en stabiliteit", "enough capacity and stability"},
          {"Een uitwisseling vraagt tijd en mensen. De organisatie moet dat op dit moment kunnen dragen.",
           "An exchange takes time and people. The organisation must be able to carry that at this moment."},
          {"Vul `preconditions.capacity` in, met een woord over hoe het nu gaat.",
           "Fill in `preconditions.capacity`, with a word on how things are now."},
          "ST 27"},
         Step::s1,
         {.organisation = capacity}},
    Rule{{"S1-03",
          Severity::warning,
          {"geen personeelstekort of groot verloop", "no staff shortage or high turnover"},
          {"Met een personeelstekort of een groot verloop is deelnemen minder evident. Het is geen verbod: "
           "het vraagt een gesprek.",
           "With a staff shortage or a high turnover taking part is harder. It is no ban: it asks for a "
           "talk."},
          {"Vul `preconditions.staff_shortage` en `preconditions.high_turnover` in; is het antwoord ja, "
           "bekijk dan samen "
           "of dit het goede moment is.",
           "Fill in `preconditions.staff_shortage` and `preconditions.high_turnover`; where the answer is "
           "yes, look "
           "together whether this is the right moment."},
          "ST 28"},
         Step::s1,
         {.organisation = shortage_or_turnover}},
    Rule{{"S1-04",
          Severity::error,
          {"organisatie en team staan erachter", "organisation and team stand behind it"},
          {"Meedoen is een keuze die de organisatie en het team samen dragen.",
           "Taking part is a choice that the organisation and the team carry together."},
          {"Vul `preconditions.commitment.organisation` en `preconditions.commitment.team` in na het "
           "teamoverleg.",
           "Fill in `preconditions.commitment.organisation` and `preconditions.commitment.team` after the "
           "team's talk."},
          "ST 29"},
         Step::s1,
         {.organisation = both_agree}},
    Rule{{"S1-05",
          Severity::error,
          {"het team is betrokken, van bij de start", "the team is involved, from the start"},
          {"Iedereen wordt bij de start betrokken, en de organisatie zorgt dat het team dat de hele weg "
           "blijft.",
           "Everybody is involved at the start, and the organisation sees to it that the team stays so all "
           "the way."},
          {"Noteer in `preconditions.involved` wie bij de start betrokken was, en in "
           "`preconditions.team_involvement` hoe "
           "het team betrokken blijft.",
           "Note in `preconditions.involved` who was involved at the start, and in "
           "`preconditions.team_involvement` how "
           "the team stays involved."},
          "ST 24, ST 30"},
         Step::s1,
         {.organisation = team_involvement}},
    Rule{
        {"S1-06",
         Severity::warning,
         {"de meerwaarde is bekeken", "the added value was looked at"},
         {"Voor men instapt, zoekt het team uit welke meerwaarde het project voor de organisatie kan hebben.",
          "Before joining, the team finds out what added value the project can have for the organisation."},
         {"Schrijf in `preconditions.added_value` wat jullie ervan verwachten.",
          "Write in `preconditions.added_value` what you expect of it."},
         "ST 23"},
        Step::s1,
        {.organisation = added_value}},
    Rule{{"S1-07",
          Severity::error,
          {"stuurt uit én ontvangt", "both sends and receives"},
          {"Het leren is wederkerig: wie medewerkers uitstuurt, ontvangt er ook, anders raakt vraag en "
           "aanbod in het "
           "netwerk uit evenwicht.",
           "The learning is mutual: whoever sends people also receives some, or demand and supply in the "
           "network get "
           "out of balance."},
          {"Vul `preconditions.sends` en `preconditions.hosts` in; kan een van beide niet, bespreek het dan "
           "met de "
           "projectmedewerkers.",
           "Fill in `preconditions.sends` and `preconditions.hosts`; where one of them can't be, discuss it "
           "with the "
           "coordinators."},
          "ST 32, ST 33"},
         Step::s1,
         {.organisation = both_ways}},
    Rule{{"S1-08",
          Severity::error,
          {"projectverantwoordelijke met contactgegevens", "project lead with contact details"},
          {"Elke organisatie heeft één aanspreekpunt dat het project opvolgt en dat bereikbaar is.",
           "Every organisation has one contact who follows up the project and can be reached."},
          {"Zet in `project_lead` de naam van het bestand van die persoon, en in dat bestand `email` of "
           "`phone`.",
           "Put the name of this person's file in `project_lead`, and `email` or `phone` in that file."},
          "ST 10"},
         Step::s1,
         {.organisation = project_lead}},
    Rule{{"S1-09",
          Severity::note,
          {"eerste telefonisch contact gehad", "first phone call held"},
          {"Na de infosessie belt een projectmedewerker elke organisatie op.",
           "After the information session a coordinator phones every organisation."},
          {"Bel de organisatie op en noteer de dag in `first_contact.date`.",
           "Phone the organisation and note the day in `first_contact.date`."},
          "ST 13"},
         Step::s1,
         {.organisation = first_call}},
};

}  // namespace

std::span<const Rule> step1_rules() {
  return all;
}

}  // namespace sw::rules
