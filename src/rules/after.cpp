// What follows the visits: documenting, talking, reporting back, trying something at home.
#include <array>
#include <map>

#include "rules/amounts.hpp"
#include "rules/attendance.hpp"
#include "rules/context.hpp"
#include "rules/places.hpp"
#include "rules/progress.hpp"
#include "rules/subjects.hpp"
#include "switch/language/messages_rules.hpp"
#include "switch/language/messages_rules_after.hpp"
#include "switch/model/day_words.hpp"

namespace sw::rules {
namespace {

namespace m = messages::rules;

// --- a person's visits ---

void enough_done(const RuleContext& c, const Participant& p, Finding& f) {
  const Minimum& minimum = c.round.minimum;
  if (*minimum.hours == 0 && *minimum.days == 0) return f.not_applicable(m::no_minimum);
  const Exchange* last = nullptr;
  bool closed = true;
  for (const Exchange* one : c.exchanges_of(p)) {
    if (!agreed(*one)) continue;
    last = one;
    closed = closed && *one->status == ExchangeStatus::closed;
  }
  if (last == nullptr) return f.not_applicable(m::not_in_exchange);
  const Amount sum = amount(shares_of(&p, c.exchanges_of(p), c.round), false);
  if (reaches(sum, minimum)) return;
  const auto& message = *minimum.binding ? m::done_short : m::done_short_of_aim;
  const Place place = beside(*last, last->visits);
  Fault& fault =
      closed
          ? f.wrong(place.at, message, reached(sum, minimum), asked(minimum))
          : f.missing(place, message, reached(sum, minimum), asked(minimum)).due_on(end_of(c.round, *last));
  fault.with_label(minimum.origin, say(m::minimum_is_here));
}

/// The visits that take place, by day and hour.
std::vector<const Visit*> visits_of(const RuleContext& c, const Participant& p) {
  std::vector<const Visit*> visits;
  for (const Share& share : shares_of(&p, c.exchanges_of(p), c.round))
    if (share.visit) visits.push_back(share.visit);
  std::stable_sort(visits.begin(), visits.end(), [](const Visit* a, const Visit* b) {
    return std::pair(*a->date, a->time->from) < std::pair(*b->date, b->time->from);
  });
  return visits;
}

void one_place_at_a_time(const RuleContext& c, const Participant& p, Finding& f) {
  const auto visits = visits_of(c, p);
  if (visits.empty()) return f.not_applicable(m::no_visits);
  const Visit* longest = visits.front();  // of that day: the one that ends last
  for (std::size_t i = 1; i < visits.size(); ++i) {
    const Visit* one = visits[i];
    const bool same_day = *one->date == *longest->date;
    if (same_day && one->time->from < longest->time->until)
      f.wrong(one->time.origin, m::visits_overlap, day_words(*one->date), *p.name)
          .with_label(longest->time.origin, say(m::other_visit_is_here));
    if (!same_day || longest->time->until < one->time->until) longest = one;
  }
}

// --- each day of visit ---

using Days = std::map<Date, std::vector<const Visit*>>;

Days done_days(const Exchange& e) {
  Days days;
  for (const Visit& visit : e.visits)
    if (done(visit)) days[*visit.date].push_back(&visit);
  return days;
}

/// Asks that on each day one of the visits has something.
template <class Has>
void each_day(const Days& days, const Message<std::string_view>& message, Has has, Finding& f) {
  for (const auto& [date, visits] : days)
    if (std::none_of(visits.begin(), visits.end(), has))
      f.missing({visits.front()->date.origin, visits.front()->origin}, message, day_words(date))
          .not_before(date);
}

void diary(const RuleContext&, const Exchange& e, Finding& f) {
  const Days days = done_days(e);
  if (days.empty()) return f.not_applicable(m::no_visit_done);
  each_day(
      days, m::no_diary, [](const Visit* visit) { return !visit->diary->empty(); }, f);
}

void mentor_talk(const RuleContext& c, const Exchange& e, Finding& f) {
  const Days days = done_days(e);
  if (days.empty()) return f.not_applicable(m::no_visit_done);
  const auto talked = [](const Visit* visit) { return visit->talk.given(); };
  if (*c.round.mentor_talk == TalkRhythm::each_visit_day)
    return each_day(days, m::no_talk_that_day, talked, f);
  for (const auto& [date, visits] : days)
    if (std::any_of(visits.begin(), visits.end(), talked)) return;
  f.missing(beside(e, e.visits), m::no_talk).due_on(end_of(c.round, e));
}

// --- telling ---

/// Is there something to tell? Says why not.
bool to_tell(const Exchange& e, Finding& f) {
  const bool yes = *e.status == ExchangeStatus::closed || (agreed(e) && has_done_visit(e));
  if (!yes) f.not_applicable(cancelled(e) ? m::is_cancelled : m::no_visit_done);
  return yes;
}

/// Asks that something took place: a date, and not one that is still to come.
template <class Event>
void took_place(const RuleContext& c, const Exchange& e, const Event& event, const Message<>& not_yet,
                const Message<std::string_view>& to_come, Finding& f) {
  if (!event.date.given()) {
    f.missing(beside(e, event), not_yet).due_on(end_of(c.round, e));
  } else if (*event.date > c.as_of) {
    f.missing(event.date.origin, to_come, day_words(*event.date))
        .due_on(end_of(c.round, e))
        .not_before(*event.date);
  }
}

void closing_talk(const RuleContext& c, const Exchange& e, Finding& f) {
  if (to_tell(e, f)) took_place(c, e, e.closing_talk, m::no_closing_talk, m::closing_talk_to_come, f);
}

void host_learned(const RuleContext& c, const Exchange& e, Finding& f) {
  const ClosingTalk& talk = e.closing_talk;
  if (!talk.date.given() || *talk.date > c.as_of) return f.not_applicable(m::talk_not_held);
  if (talk.host_learned->empty()) f.missing(beside(e, talk), m::host_learned_nothing);
}

void report_back(const RuleContext& c, const Exchange& e, Finding& f) {
  if (to_tell(e, f)) took_place(c, e, e.report_back, m::no_report_back, m::report_back_to_come, f);
}

// --- actions ---

/// The actions that were not dropped; says so where there are none.
std::vector<const Action*> actions_of(const Exchange& e, Finding& f) {
  std::vector<const Action*> actions;
  for (const Action& one : e.actions)
    if (*one.status != ActionStatus::dropped) actions.push_back(&one);
  if (actions.empty()) f.not_applicable(m::no_actions);
  return actions;
}

Place place_of(const Action& action) {
  return {action.id.given() ? action.id.origin : action.origin, action.origin};
}

void owner(const RuleContext&, const Exchange& e, Finding& f) {
  for (const Action* action : actions_of(e, f))
    if (!action->owner.given()) f.missing(place_of(*action), m::no_owner, action->id->text);
}

void evaluated(const RuleContext&, const Exchange& e, Finding& f) {
  for (const Action* action : actions_of(e, f)) {
    const Evaluation& plan = action->evaluation;
    if (plan.done.given()) continue;
    if (!plan.planned.given()) {
      Fault& fault = f.missing(place_of(*action), m::no_evaluation, action->id->text);
      if (action->due.given()) fault.due_on(*action->due);
    } else {
      f.missing({plan.planned.origin, plan.origin}, m::not_evaluated, action->id->text,
                day_words(*plan.planned))
          .not_before(*plan.planned);
    }
  }
}

void fed_back(const RuleContext&, const Exchange& e, Finding& f) {
  bool any = false;
  for (const Action& action : e.actions) {
    if (!action.evaluation.done.given()) continue;
    any = true;
    const std::string& inspired = (action.inspired_by.given() ? action.inspired_by : e.host)->text;
    if (!action.feedback.date.given())
      f.missing(place_of(action), m::not_fed_back, inspired, action.id->text);
  }
  if (!any) f.not_applicable(m::nothing_to_feed_back);
}

// --- R-11 the second moment ---

void exchanged_afterwards(const RuleContext& c, const Participant& p, Finding& f) {
  const auto exchanges = c.exchanges_of(p);
  if (std::none_of(exchanges.begin(), exchanges.end(), [](const Exchange* e) { return agreed(*e); }))
    return f.not_applicable(m::not_in_exchange);
  attended_one(c, p, MomentKind::afterwards, std::array{Role::jobshadower}, m::not_afterwards, f);
}

constexpr std::array all{
    Rule{{"R-01",
          Severity::error,
          {"het minimum is gehaald", "the minimum was reached"},
          {"Wie op jobshadowing gaat, loopt zoveel mee als de ronde vraagt, of als waarnaar ze streeft. "
           "Alleen bezoeken "
           "aan de gastvoorziening die gedaan zijn, tellen.",
           "Whoever goes jobshadowing takes part as much as the round asks, or aims at. Only visits to the "
           "host that "
           "were done count."},
          {"Spreek nog een bezoek af, of zet bezoeken die doorgingen op `status: done`.",
           "Agree on another visit, or put `status: done` on visits that took place."},
          "ST 03, JK 58"},
         Step::r,
         {.participant = enough_done}},
    Rule{{"R-02",
          Severity::error,
          {"niemand is op twee plaatsen tegelijk", "nobody is in two places at once"},
          {"Twee bezoeken van dezelfde persoon op hetzelfde uur kunnen niet allebei kloppen.",
           "Two visits of the same person at the same time can't both be right."},
          {"Kijk de dag en de uren van beide bezoeken na.", "See to the day and the times of both visits."},
          "ST 03"},
         Step::r,
         {.participant = one_place_at_a_time}},
    Rule{{"R-03",
          Severity::error,
          {"een dagboek voor elke bezoekdag", "a diary for each day of visit"},
          {"De jobshadower documenteert eigen ervaringen en praktijken; wie wacht, vergeet.",
           "The jobshadower documents own experiences and practices; whoever waits forgets."},
          {"Schrijf enkele zinnen in `diary` van dat bezoek.",
           "Write a few sentences in `diary` of that visit."},
          "ST 04, JK 59"},
         Step::r,
         {.exchange = diary}},
    Rule{{"R-04",
          Severity::warning,
          {"gesprekken met de mentor", "talks with the mentor"},
          {"De mentor maakt tijd voor overleg en reflectie: minstens één keer of elke bezoekdag, zoals de "
           "ronde het vraagt "
           "in `mentor_talk`.",
           "The mentor makes time for talk and reflection: once at least or each day of visit, as the round "
           "asks in "
           "`mentor_talk`."},
          {"Noteer het gesprek in `talk` van dat bezoek: observed, insights, learned, adjust.",
           "Note the talk in `talk` of that visit: observed, insights, learned, adjust."},
          "ST 08, JK 60, JK 61"},
         Step::r,
         {.exchange = mentor_talk}},
    Rule{{"R-05",
          Severity::error,
          {"een slotgesprek met het team van de gastvoorziening", "a closing talk with the host team"},
          {"Op het einde vertelt de jobshadower aan het ontvangende team wat er geleerd is en wat meegaat "
           "naar huis.",
           "At the end the jobshadower tells the host team what was learned and what is taken home."},
          {"Spreek het slotgesprek af en zet de dag in `closing_talk.date`.",
           "Arrange the closing talk and put the day in `closing_talk.date`."},
          "ST 05, JK 62, JK 63"},
         Step::r,
         {.exchange = closing_talk}},
    Rule{{"R-06",
          Severity::warning,
          {"wat de gastvoorziening leerde", "what the host learned"},
          {"Het leren gaat in twee richtingen: ook de gastvoorziening leert van wie met andere ogen kijkt.",
           "The learning goes two ways: the host also learns from somebody who looks with other eyes."},
          {"Vraag het aan het team en schrijf het in `closing_talk.host_learned`.",
           "Ask the team and write it in `closing_talk.host_learned`."},
          "ST 09, ST 34, JK 63"},
         Step::r,
         {.exchange = host_learned}},
    Rule{{"R-07",
          Severity::error,
          {"terugkoppeling in het eigen team", "report-back in the own team"},
          {"Wie ging, koppelt thuis terug; het eigen team luistert en bekijkt wat het ermee doet.",
           "Whoever went reports back at home; the own team listens and sees what to do with it."},
          {"Zet het op een teamoverleg en noteer de dag in `report_back.date`.",
           "Put it on a team meeting and note the day in `report_back.date`."},
          "ST 05, ST 46, JK 64"},
         Step::r,
         {.exchange = report_back}},
    Rule{{"R-08",
          Severity::warning,
          {"elke actie heeft iemand die ze opvolgt", "every action has somebody who follows it up"},
          {"Een verbeteringsactie zonder naam erbij blijft liggen.",
           "An improvement action without a name to it stays undone."},
          {"Zet in `owner` wie de actie opvolgt.", "Put who follows up the action in `owner`."},
          "JK 65"},
         Step::r,
         {.exchange = owner}},
    Rule{{"R-09",
          Severity::warning,
          {"elke actie wordt geëvalueerd", "every action is evaluated"},
          {"Een experiment krijgt een moment om te bekijken of het werkte: eerst gepland, dan gedaan.",
           "An experiment gets a moment to see whether it worked: first planned, then done."},
          {"Zet een dag in `evaluation.planned`, en na afloop `evaluation.done` en `evaluation.result`.",
           "Put a day in `evaluation.planned`, and afterwards `evaluation.done` and `evaluation.result`."},
          "JK 66"},
         Step::r,
         {.exchange = evaluated}},
    Rule{{"R-10",
          Severity::note,
          {"de inspirerende voorziening hoort wat ervan kwam",
           "the inspiring organisation hears what came of it"},
          {"De voorziening die de inspiratie leverde, hoort hoe het experiment afliep.",
           "The organisation that gave the inspiration hears how the experiment went."},
          {"Laat het weten en noteer de dag in `feedback.date`.",
           "Let them know and note the day in `feedback.date`."},
          "JK 66"},
         Step::r,
         {.exchange = fed_back}},
    Rule{{"R-11",
          Severity::error,
          {"aanwezig op het leeruitwisselingsmoment achteraf", "present at the exchange moment afterwards"},
          {"Wie op jobshadowing gaat, engageert zich voor twee momenten: een vooraf en een om achteraf "
           "ervaringen uit te "
           "wisselen.",
           "Whoever goes jobshadowing commits to two moments: one before, and one to exchange experiences "
           "afterwards."},
          {"Zet het moment in `attended` van wie er was; spreek wie er niet was apart.",
           "Put the moment in `attended` of whoever was there; speak apart with whoever was not."},
          "ST 43"},
         Step::r,
         {.participant = exchanged_afterwards}},
};

}  // namespace

std::span<const Rule> after_rules() {
  return all;
}

}  // namespace sw::rules
