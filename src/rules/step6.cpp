// Step 6: ready for the start. The source has only the heading; the gate over steps 1 to 5 is ours.
#include <array>
#include <set>

#include "rules/amounts.hpp"
#include "rules/attendance.hpp"
#include "rules/context.hpp"
#include "rules/places.hpp"
#include "rules/progress.hpp"
#include "rules/subjects.hpp"
#include "switch/language/messages_rules.hpp"
#include "switch/language/messages_rules_guide.hpp"
#include "switch/model/day_words.hpp"

namespace sw::rules {
namespace {

namespace m = messages::rules;

void steps_clean(const RuleContext& c, const Organisation& o, Finding& f) {
  const auto open = c.unready.find(o.id.text);
  if (open == c.unready.end()) return;
  std::set<std::string_view> codes;
  for (const Code* code : open->second) codes.insert(code->id);
  std::vector<Text> names;
  for (const std::string_view code : codes) names.push_back(Text::same(code));
  f.missing(beside(o), m::steps_open, listed(names));
}

/// The items of the programme that name a question.
bool in_programme(const Exchange& e, const QuestionId& question) {
  for (const ProgrammeItem& item : e.programme)
    for (const Field<QuestionId>& one : item.questions)
      if (*one == question) return true;
  return false;
}

void programme(const RuleContext& c, const Exchange& e, Finding& f) {
  if (cancelled(e)) return f.not_applicable(m::is_cancelled);
  if (!agreed(e)) return f.not_applicable(m::no_match_yet);
  const Participant* person = c.jobshadower(e);
  if (person == nullptr) return f.not_applicable(m::dangling);
  if (e.programme.empty()) {
    f.missing(beside(e, e.programme), m::no_programme)
        .with_label(person->learning_questions.origin, say(m::own_questions_are_here));
    return;
  }
  for (const LearningQuestion& question : person->learning_questions)
    if (question.id.given() && !in_programme(e, *question.id))
      f.missing(beside(e, e.programme), m::question_uncovered, question.id->text)
          .with_label(question.id.origin, say(m::question_is_here));
}

void enough_planned(const RuleContext& c, const Participant& p, Finding& f) {
  const Minimum& minimum = c.round.minimum;
  if (*minimum.hours == 0 && *minimum.days == 0) return f.not_applicable(m::no_minimum);
  const Exchange* open = nullptr;
  for (const Exchange* one : c.exchanges_of(p))
    if (agreed(*one) && *one->status != ExchangeStatus::closed) open = one;
  if (open == nullptr) return f.not_applicable(m::not_in_exchange);
  const Amount all = amount(shares_of(&p, c.exchanges_of(p), c.round), true);
  if (reaches(all, minimum)) return;
  f.missing(beside(*open, open->visits), *minimum.binding ? m::planned_short : m::planned_short_of_aim,
            reached(all, minimum), asked(minimum))
      .with_label(minimum.origin, say(m::minimum_is_here));
}

void days_that_can_be(const RuleContext& c, const Exchange& e, Finding& f) {
  if (cancelled(e)) return f.not_applicable(m::is_cancelled);
  if (e.visits.empty()) return f.not_applicable(m::no_visits);
  const Window& window = c.round.window;
  for (const Visit& visit : e.visits) {
    if (!visit.date.given() || *visit.status == VisitStatus::cancelled) continue;
    const Text date = day_words(*visit.date);
    if (!contains(window, *visit.date))
      f.wrong(visit.date.origin, m::outside_window, date)
          .with_label(*visit.date < *window.from ? window.from.origin : window.until.origin,
                      say(m::window_is_here));
    if (const Holiday* day = holiday(c.round, *visit.date))
      f.wrong(visit.date.origin, m::on_holiday, date, *day->name)
          .with_label(day->date.origin, say(m::holiday_is_here))
          .as(Severity::warning);
  }
}

bool in_agreed(std::span<const Exchange* const> exchanges) {
  return std::any_of(exchanges.begin(), exchanges.end(), [](const Exchange* e) { return agreed(*e); });
}

void prepared(const RuleContext& c, const Participant& p, Finding& f) {
  std::vector<Role> parts;
  if (in_agreed(c.exchanges_of(p))) parts.push_back(Role::jobshadower);
  if (in_agreed(c.mentored_by(p))) parts.push_back(Role::mentor);
  if (parts.empty()) return f.not_applicable(m::not_in_exchange);
  attended_one(c, p, MomentKind::preparation, parts, m::not_prepared, f);
}

constexpr std::array all{
    Rule{{"S6-01",
          Severity::note,
          {"stap 1 tot 5 zijn rond", "steps 1 to 5 are complete"},
          {"Wie begint, heeft de eerdere stappen achter de rug. De leidraad heeft voor stap 6 alleen een "
           "titel; deze "
           "controle is van ons.",
           "Whoever starts has the earlier steps behind. The guide has only a title for step 6; this check "
           "is ours."},
          {"Vul eerst aan wat bij stap 1 tot 5 ontbreekt.", "Mend first what is missing in steps 1 to 5."},
          ""},
         Step::s6,
         {.organisation = steps_clean}},
    Rule{{"S6-06",
          Severity::error,
          {"het programma beantwoordt elke leervraag", "the programme answers every question"},
          {"Mentor en jobshadower stellen samen een programma op dat tegemoetkomt aan de leervragen.",
           "Mentor and jobshadower make a programme together that meets the learning questions."},
          {"Zet in `programme` wat er gebeurt, en bij elk onderdeel in `questions` welke leervragen het "
           "beantwoordt.",
           "Put what will happen in `programme`, and with each item in `questions` which questions it "
           "answers."},
          "ST 07, JK 57"},
         Step::s6,
         {.exchange = programme}},
    Rule{{"S6-07",
          Severity::warning,
          {"genoeg bezoeken gepland", "enough visits planned"},
          {"Wat gedaan en gepland is, haalt samen het minimum van de ronde, of waarnaar ze streeft.",
           "What is done and planned reaches the round's minimum together, or what it aims at."},
          {"Plan nog een bezoek: een dag en een uur in `visits`.",
           "Plan another visit: a day and a time in `visits`."},
          "ST 03, JK 58"},
         Step::s6,
         {.participant = enough_planned}},
    Rule{
        {"S6-08",
         Severity::error,
         {"bezoeken binnen de periode en niet op een feestdag",
          "visits inside the window and not on a holiday"},
         {"Bezoeken vallen in de periode van de ronde. Op een feestdag is er meestal niemand; dat blijft een "
          "waarschuwing.",
          "Visits take place inside the round's window. On a holiday there is mostly nobody; that stays a "
          "warning."},
         {"Kies een andere dag.", "Choose another day."},
         "ST 22, JK 56"},
        Step::s6,
        {.exchange = days_that_can_be}},
    Rule{{"S6-09",
          Severity::error,
          {"jobshadower en mentor waren bij de voorbereiding",
           "jobshadower and mentor were at the preparation"},
          {"Het leeruitwisselingsmoment vooraf is er voor jobshadowers én mentoren.",
           "The exchange moment before is for jobshadowers and mentors alike."},
          {"Zet het moment in `attended` van wie er was; wie er niet was, wordt apart voorbereid.",
           "Put the moment in `attended` of whoever was there; prepare apart whoever was not."},
          "ST 19, ST 43"},
         Step::s6,
         {.participant = prepared}},
};

}  // namespace

std::span<const Rule> step6_rules() {
  return all;
}

}  // namespace sw::rules
