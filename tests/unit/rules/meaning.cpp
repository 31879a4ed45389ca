// Where a check draws its line: whom it concerns, what counts, from which day.
#include <doctest/doctest.h>

#include "unit/rules/build.hpp"

using namespace sw;
using namespace sw::rules;
using namespace sw::test;

namespace {

constexpr std::chrono::days one_day{1};

Verdict verdict(Workspace& w, std::string_view code, std::string_view subject, Date as_of = today) {
  return outcome(w, code, subject, as_of).verdict;
}

std::string message(Workspace& w, std::string_view code, std::string_view subject) {
  const Outcome found = outcome(w, code, subject);
  REQUIRE_FALSE(found.faults.empty());
  return found.faults[0].message.en;
}

}  // namespace

TEST_CASE("an organisation that sends nobody is not asked for candidates and questions") {
  Workspace w = sound();
  Organisation& zon = organisation(w, "zon");
  set(zon.preconditions.sends, false);
  unset(zon.learning_questions);
  CHECK(verdict(w, "S3-01", "zon") == Verdict::not_applicable);
  CHECK(verdict(w, "S3-02", "zon") == Verdict::not_applicable);
  set(zon.preconditions.hosts, false);
  CHECK(verdict(w, "S5-07", "zon") == Verdict::not_applicable);
  CHECK(verdict(w, "N-02", "zon") == Verdict::not_applicable);
}

TEST_CASE("only whoever goes is asked what a jobshadower is asked") {
  Workspace w = sound();
  for (const char* code : {"S3-03", "S3-04", "S3-05", "S3-06", "S3-08", "S4-01", "S4-03"}) {
    CAPTURE(code);
    CHECK(verdict(w, code, "bo") == Verdict::not_applicable);
  }
}

TEST_CASE("a mentor is asked for from the match on") {
  Workspace w = sound();
  Exchange& e = exchange(w, "an-maan");
  unset(e.mentor);
  for (const ExchangeStatus early :
       {ExchangeStatus::proposed, ExchangeStatus::asked, ExchangeStatus::cancelled}) {
    set(e.status, early);
    CHECK(verdict(w, "S4-04", "an-maan") == Verdict::not_applicable);
  }
  for (const ExchangeStatus firm :
       {ExchangeStatus::agreed, ExchangeStatus::running, ExchangeStatus::closed}) {
    set(e.status, firm);
    CHECK(verdict(w, "S4-04", "an-maan") == Verdict::missing);
  }
  CHECK(verdict(w, "S4-05", "an-maan") == Verdict::not_applicable);
}

TEST_CASE("nobody who is happy anywhere is asked for a preference or a motive") {
  Workspace w = sound();
  Participant& an = participant(w, "an");
  unset(an.preferences);
  unset(an.motives);
  set(an.no_preference, true);
  CHECK(verdict(w, "S4-01", "an") == Verdict::ok);
  CHECK(verdict(w, "S4-02", "an") == Verdict::not_applicable);
  CHECK(verdict(w, "S4-03", "an") == Verdict::not_applicable);
}

TEST_CASE("topics of the round, and those that are the same as one of the frame, fit") {
  Workspace w = sound();
  Strength& strength = organisation(w, "zon").vision.strengths.items[0];
  for (const char* topic : {"buiten", "welbevinden", "geborgenheid"}) {
    set(strength.topic, topic);
    CHECK(verdict(w, "S2-05", "zon") == Verdict::ok);
  }
  set(strength.topic, "taal");
  CHECK(verdict(w, "S2-05", "zon") == Verdict::wrong);
  unset(organisation(w, "zon").vision.framework);
  CHECK(verdict(w, "S2-05", "zon") == Verdict::not_applicable);
}

TEST_CASE("a frame without kinds fits all") {
  Workspace w = sound();
  unset(w.round.frameworks.items[1].kinds);
  set(organisation(w, "zon").vision.framework, "kader");
  CHECK(verdict(w, "S2-04", "zon") == Verdict::ok);
  unset(w.round.frameworks);
  CHECK(verdict(w, "S2-04", "zon") == Verdict::not_applicable);
}

TEST_CASE("the frames that would fit are named") {
  Workspace w = sound();
  set(organisation(w, "zon").vision.framework, "kader");
  CHECK(outcome(w, "S2-04", "zon").faults.at(0).hint.en == "For this kind there is: raam.");
}

TEST_CASE("the answers of the intake are asked once the talk was held") {
  Workspace w = sound();
  Intake& talk = organisation(w, "zon").intake;
  unset(talk.travel);
  CHECK(verdict(w, "S5-05", "zon", *talk.date - one_day) == Verdict::not_applicable);
  CHECK(verdict(w, "S5-05", "zon", *talk.date) == Verdict::missing);
}

TEST_CASE("the gate of step 6 counts errors only, and what still has time as well") {
  Workspace w = sound();
  set(organisation(w, "zon").preconditions.staff_shortage, true);
  CHECK(verdict(w, "S6-01", "zon") == Verdict::ok);
  unset(participant(w, "an").motivation);
  unset(participant(w, "eva").motivation);
  put(w.round.due, "S3", today);
  CHECK(verdict(w, "S6-01", "zon") == Verdict::missing);
  CHECK(message(w, "S6-01", "zon") == "Still open in steps 1 to 5: S3-05.");
  CHECK(verdict(w, "S6-01", "maan") == Verdict::ok);
}

TEST_CASE(
    "planned and done visits of all of a person's exchanges count, of a cancelled one only what was done") {
  Workspace w = sound();
  Exchange& first = exchange(w, "eva-maan");
  first.visits.items.resize(1);
  CHECK(message(w, "S6-07", "eva") == "With what is planned it comes to 7 hours; the minimum is 14 hours.");
  Exchange& second = match(w, "eva-zee", "eva", "zee");
  visit(second, day(2023, 9, 29), VisitStatus::planned);
  CHECK(verdict(w, "S6-07", "eva") == Verdict::ok);
  set(exchange(w, "eva-zee").status, ExchangeStatus::cancelled);
  CHECK(verdict(w, "S6-07", "eva") == Verdict::missing);
  set(exchange(w, "eva-zee").visits.items[0].status, VisitStatus::done);
  CHECK(verdict(w, "S6-07", "eva") == Verdict::ok);
}

TEST_CASE("amounts are told in the measures of the round") {
  Workspace w = sound();
  Exchange& e = exchange(w, "eva-maan");
  e.visits.items.resize(1);
  set(e.visits.items[0].pause, 30);
  set(w.round.minimum.days, 6);
  set(w.round.minimum.binding, false);
  CHECK(message(w, "S6-07", "eva") ==
        "With what is planned it comes to 6 hours 30 and 1 day; the round aims at 14 hours or 6 days.");
  set(w.round.minimum.reach, Reach::all);
  unset(e.visits.items[0].pause);
  CHECK(message(w, "S6-07", "eva") ==
        "With what is planned it comes to 7 hours and 1 day; the round aims at 14 hours and 6 days.");
  unset(w.round.minimum.hours);
  CHECK(message(w, "S6-07", "eva") == "With what is planned it comes to 1 day; the round aims at 6 days.");
  unset(w.round.minimum.days);
  CHECK(verdict(w, "S6-07", "eva") == Verdict::not_applicable);
  CHECK(verdict(w, "R-01", "eva") == Verdict::not_applicable);
}

TEST_CASE("a holiday stays a warning, a day outside the window has the severity of the check") {
  Workspace w = sound();
  Visit& visited = exchange(w, "an-maan").visits.items[0];
  const auto severity = [&] {
    w.index();
    for (const Diagnostic& one : diagnostics(evaluate(w, today), today).take_sorted())
      if (one.code->id == "S6-08") return one.severity;
    return Severity::off;
  };
  set(visited.date, day(2023, 5, 18));
  CHECK(severity() == Severity::warning);
  set(visited.date, day(2023, 10, 1));
  CHECK(severity() == Severity::error);
  set(visited.status, VisitStatus::cancelled);
  CHECK(severity() == Severity::off);
}

TEST_CASE("preparation: a moment for one's own network and part, once it has taken place") {
  Workspace w = sound();
  Moment& before = w.round.moments.items[1];
  Participant& eva = participant(w, "eva");
  unset(eva.attended);
  CHECK(verdict(w, "S6-09", "eva", *before.date) == Verdict::not_due);
  CHECK(verdict(w, "S6-09", "eva", *before.date + one_day) == Verdict::late);
  CHECK(verdict(w, "S6-09", "bo") == Verdict::not_applicable);
  add(before.roles, Role::mentor);
  CHECK(verdict(w, "S6-09", "eva") == Verdict::not_applicable);
  add(before.roles, Role::jobshadower);
  CHECK(verdict(w, "S6-09", "eva") == Verdict::late);
  add(before.networks, "zuid");
  CHECK(verdict(w, "S6-09", "eva") == Verdict::not_applicable);
}

TEST_CASE("a due date of the round never comes before the day that a fault is about") {
  Workspace w = sound();
  Visit& visited = exchange(w, "an-maan").visits.items[0];
  unset(visited.diary);
  put(w.round.due, "R-03", *visited.date - 10 * one_day);
  CHECK(verdict(w, "R-03", "an-maan", *visited.date) == Verdict::not_due);
  CHECK(verdict(w, "R-03", "an-maan", *visited.date + one_day) == Verdict::late);
  w.round.due.rows.back().value.value = *visited.date + 10 * one_day;
  CHECK(verdict(w, "R-03", "an-maan", *visited.date + 10 * one_day) == Verdict::not_due);
}

TEST_CASE("one diary and one talk a day are enough") {
  Workspace w = sound();
  Exchange& e = exchange(w, "an-maan");
  set(w.round.mentor_talk, TalkRhythm::each_visit_day);
  unset(e.visits.items[0].diary);
  unset(e.visits.items[0].talk);
  CHECK(verdict(w, "R-03", "an-maan") == Verdict::late);
  set(e.visits.items[1].date, *e.visits.items[0].date);
  CHECK(verdict(w, "R-03", "an-maan") == Verdict::ok);
  CHECK(verdict(w, "R-04", "an-maan") == Verdict::ok);
}

TEST_CASE("visits that touch do not overlap; a long one overlaps all that start in it") {
  Workspace w = sound();
  Exchange& e = exchange(w, "an-maan");
  const Date same = *e.visits.items[0].date;
  Visit& second = e.visits.items[1];
  set(second.date, same);
  set(second.time, TimeRange{Minutes{16 * 60}, Minutes{17 * 60}});
  CHECK(verdict(w, "R-02", "an") == Verdict::ok);
  set(second.time, TimeRange{Minutes{10 * 60}, Minutes{11 * 60}});
  Visit& third = visit(e, same, VisitStatus::done);
  set(third.time, TimeRange{Minutes{15 * 60}, Minutes{17 * 60}});
  CHECK(outcome(w, "R-02", "an").faults.size() == 2);
  set(e.visits.items[0].status, VisitStatus::cancelled);
  CHECK(verdict(w, "R-02", "an") == Verdict::ok);
}

TEST_CASE("the closing talk is due at the end of the exchange, unless the round says when") {
  Workspace w = sound();
  Exchange& e = exchange(w, "eva-maan");
  CHECK(outcome(w, "R-05", "eva-maan").due == day(2023, 9, 30));
  set(e.period.until, day(2023, 8, 31));
  CHECK(verdict(w, "R-05", "eva-maan") == Verdict::late);
  put(w.round.due, "R", today);
  CHECK(verdict(w, "R-05", "eva-maan") == Verdict::not_due);
  for (Visit& one : e.visits.items) set(one.status, VisitStatus::planned);
  CHECK(verdict(w, "R-05", "eva-maan") == Verdict::not_applicable);
}

TEST_CASE("a dropped action asks for nothing; who inspired is the host unless it is said") {
  Workspace w = sound();
  Action& action = exchange(w, "an-maan").actions.items[0];
  unset(action.feedback);
  CHECK(message(w, "R-10", "an-maan") == "‘maan’ has not heard yet what came of the action ‘a1’.");
  set(action.inspired_by, "zon");
  CHECK(message(w, "R-10", "an-maan") == "‘zon’ has not heard yet what came of the action ‘a1’.");
  unset(action.evaluation);
  CHECK(verdict(w, "R-10", "an-maan") == Verdict::not_applicable);
  unset(action.owner);
  set(action.status, ActionStatus::dropped);
  CHECK(verdict(w, "R-08", "an-maan") == Verdict::not_applicable);
  CHECK(verdict(w, "R-09", "an-maan") == Verdict::not_applicable);
}

TEST_CASE("before anybody is matched there is no balance") {
  Workspace w = sound();
  for (Exchange& one : w.exchanges) set(one.status, ExchangeStatus::cancelled);
  CHECK(verdict(w, "N-01", "noord") == Verdict::not_applicable);
  CHECK(verdict(w, "N-02", "zon") == Verdict::not_applicable);
}

TEST_CASE("a question of the organisation is taken along by a programme as well") {
  Workspace w = sound();
  set(grow(organisation(w, "zon").learning_questions).id, "o2");
  CHECK(verdict(w, "X-21", "zon") == Verdict::wrong);
  add(exchange(w, "eva-maan").programme.items[0].questions, "o2");
  CHECK(verdict(w, "X-21", "zon") == Verdict::ok);
}

TEST_CASE("a question of the programme may be the person's or the organisation's") {
  Workspace w = sound();
  add(exchange(w, "eva-maan").programme.items[0].questions, "o1");
  CHECK(verdict(w, "X-08", "eva-maan") == Verdict::ok);
}

TEST_CASE(
    "what seems to be missing in a block that could not be used is left out; what is wrong there stays") {
  Workspace w = sound();
  Preconditions& p = organisation(w, "zon").preconditions;
  unset(p.capacity);
  unset(organisation(w, "zon").project_lead);
  set(p.staff_shortage, true);
  w.spoiled = {p.origin};
  CHECK(verdict(w, "S1-02", "zon") == Verdict::not_applicable);
  CHECK(verdict(w, "S1-03", "zon") == Verdict::wrong);
  CHECK(verdict(w, "S1-08", "zon") == Verdict::missing);
  w.spoiled = {organisation(w, "zon").origin};
  CHECK(verdict(w, "S1-02", "zon") == Verdict::missing);
  CHECK(verdict(w, "S1-08", "zon") == Verdict::not_applicable);
}

TEST_CASE("a file that could not be read is asked nothing, and may be referred to") {
  Workspace w = sound();
  Participant& lead = participant(w, "bo");
  lead = Participant{};
  lead.id = {"bo"};
  CHECK(verdict(w, "S1-08", "zon") == Verdict::not_applicable);
  CHECK(verdict(w, "X-02", "zon") == Verdict::ok);
  CHECK(verdict(w, "X-01", "bo") == Verdict::not_applicable);
}

TEST_CASE("what refers to something in a file that could not be used is not called wrong for it") {
  Workspace w = sound();
  add(exchange(w, "eva-maan").programme.items[0].questions, "o9");
  CHECK(verdict(w, "X-08", "eva-maan") == Verdict::wrong);
  Organisation& home = organisation(w, "zon");
  w.spoiled = {home.origin};
  CHECK(verdict(w, "X-08", "eva-maan") == Verdict::wrong);
  unset(home.learning_questions);
  CHECK(verdict(w, "X-08", "eva-maan") == Verdict::ok);
  w.spoiled.clear();
  home = Organisation{};
  home.id = {"zon"};
  for (const char* code : {"X-08", "X-20"}) {
    CAPTURE(code);
    for (const Outcome& one : evaluate(w, today))
      if (one.rule->code.id == code) CHECK(one.verdict != Verdict::wrong);
  }
}

TEST_CASE("private words: whole words, names of several words, accents, at their place in the file") {
  Workspace w = sound();
  add(w.round.private_words, "Noor van den Berg");
  add(w.round.private_words, "Zo\xC3\xAB");
  Field<std::string>& diary = exchange(w, "an-maan").visits.items[0].diary;
  const std::string text =
      "diary: Noor van den Berg en ZO\xC3\x8B\xE2\x80\x99s broer, zo\xC3\xABven met Pieterjanneke.\n";
  w.files.emplace_back("exchanges/an-maan.yaml", text);
  diary.value = text.substr(7, text.size() - 8);
  diary.origin = {FileId{0}, {7, static_cast<std::uint32_t>(text.size() - 1)}};
  const Outcome found = outcome(w, "P-02", "an-maan");
  REQUIRE(found.faults.size() == 2);
  CHECK(w.files[0].text(found.faults[0].at.span) == "Noor van den Berg");
  CHECK(w.files[0].text(found.faults[1].at.span) == "ZO\xC3\x8B");
  CHECK(found.faults[0].message.nl.find("Noor") == std::string::npos);
  diary.value = "Noor van de Berg";
  CHECK(verdict(w, "P-02", "an-maan") == Verdict::ok);
  for (const char* told : {"\xC2\xABZo\xC3\xAB\xC2\xBB", "bij\xC2\xA0Zo\xC3\xAB", "Zo\xC3\xABs broer",
                           "de Noor van den Bergs"}) {
    diary.value = told;
    CHECK_MESSAGE(verdict(w, "P-02", "an-maan") == Verdict::wrong, told);
  }
  for (const char* told : {"zo\xC3\xABs", "Noors van den Berg", "Zo\xC3\xABst"}) {
    diary.value = told;
    CHECK_MESSAGE(verdict(w, "P-02", "an-maan") == Verdict::ok, told);
  }
  unset(w.round.private_words);
  CHECK(verdict(w, "P-02", "an-maan") == Verdict::not_applicable);
}
