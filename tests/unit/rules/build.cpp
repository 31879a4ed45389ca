#include "unit/rules/build.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace sw::test {
namespace {

template <class Thing>
Thing& with_id(std::vector<Thing>& things, std::string_view id) {
  const auto found =
      std::find_if(things.begin(), things.end(), [&](const Thing& t) { return t.id.text == id; });
  REQUIRE(found != things.end());
  return *found;
}

void moment(Round& r, const char* id, MomentKind kind, Date date) {
  Moment& made = grow(r.moments);
  set(made.id, id);
  set(made.kind, kind);
  set(made.name, id);
  set(made.date, date);
}

Framework& framework(Round& r, const char* id, const char* kind) {
  Framework& made = grow(r.frameworks);
  set(made.id, id);
  set(made.name, id);
  add(made.kinds, kind);
  return made;
}

void preconditions(Preconditions& p) {
  p.origin = fresh();
  set(p.added_value, "Kijken hoe anderen werken.");
  add(p.involved, "het hele team");
  for (YesNo* one : {&p.learning_culture, &p.support, &p.capacity}) {
    one->origin = fresh();
    set(one->answer, true);
  }
  set(p.staff_shortage, false);
  set(p.high_turnover, false);
  p.commitment.origin = fresh();
  set(p.commitment.organisation, true);
  set(p.commitment.team, true);
  set(p.team_involvement, "Elke maand op het teamoverleg.");
  set(p.sends, true);
  set(p.hosts, true);
}

void strength(List<Strength>& list, const char* id, const char* topic) {
  Strength& made = grow(list);
  set(made.id, id);
  set(made.topic, topic);
  set(made.text, "In eigen woorden.");
}

void vision(Vision& v, const char* strong, const char* weak) {
  v.origin = v.presented.origin = fresh();
  set(v.presented.by, "de verantwoordelijke");
  set(v.presented.date, day(2022, 11, 8));
  set(v.framework, "raam");
  strength(v.strengths, "t1", strong);
  strength(v.growth_points, "g1", weak);
}

void intake(Intake& i, const char* lead) {
  i.origin = fresh();
  set(i.date, day(2022, 12, 6));
  add(i.attendees, lead);
  set(i.questions_clarified, "Alles is duidelijk.");
  set(i.support_needed, "Niets bijzonders.");
  set(i.travel, "Met de trein.");
  set(i.planning, "In het voorjaar.");
  set(i.strengths_confirmed, true);
}

void found(Workspace& w, const char* id, const char* lead, const char* strong, const char* weak) {
  Organisation& o = w.organisations.emplace_back();
  o.id = {id};
  o.origin = fresh();
  set(o.name, id);
  set(o.kind, "kdv");
  set(o.network, "noord");
  set(o.project_lead, lead);
  set(o.infosession, "info");
  set(o.first_contact.date, day(2022, 10, 27));
  preconditions(o.preconditions);
  vision(o.vision, strong, weak);
  OrganisationQuestion& question = grow(o.learning_questions);
  set(question.id, "o1");
  set(question.topic, weak);
  set(question.text, "Hoe doen jullie dat?");
  o.hosting.origin = fresh();
  set(o.hosting.places, 2);
  set(o.hosting.at_once, 1);
  intake(o.intake, lead);
}

/// Everything that is asked of somebody who goes.
void prepare(Participant& p, const char* question, const char* wish) {
  LearningQuestion& asked = grow(p.learning_questions);
  set(asked.id, "v1");
  set(asked.topic, "welbevinden");
  set(asked.text, question);
  set(asked.serves, "o1");
  set(p.motivation, "Ik wil groeien.");
  p.growth_chances.origin = fresh();
  set(p.growth_chances.personal, "Durven.");
  set(grow(p.preferences).host, wish);
  add(p.motives, Motive::complement);
  add(p.commitments, "veertien");
  add(p.attended, "vooraf");
  add(p.attended, "achteraf");
}

void done(Visit& v) {
  set(v.diary, "Een rustige dag met veel gesprekken.");
  v.talk.origin = fresh();
  set(v.talk.learned, "Traag is ook goed.");
  Photo& photo = grow(v.photos);
  set(photo.file, "tuin.jpg");
  set(photo.recognisable, true);
  set(photo.consent_to_take, true);
  set(photo.consent_to_use, true);
}

/// Everything that is asked at the end.
void finish(Exchange& e, const char* owner) {
  set(e.status, ExchangeStatus::closed);
  e.closing_talk.origin = fresh();
  set(e.closing_talk.date, day(2023, 6, 1));
  set(e.closing_talk.host_learned, "Dat onze tuin bijzonder is.");
  e.report_back.origin = fresh();
  set(e.report_back.date, day(2023, 6, 20));
  Action& action = grow(e.actions);
  set(action.id, "a1");
  set(action.what, "Een hoek om te lezen.");
  set(action.owner, owner);
  set(action.status, ActionStatus::done);
  set(action.evaluation.planned, day(2023, 8, 28));
  set(action.evaluation.done, day(2023, 8, 28));
  set(action.feedback.date, day(2023, 9, 4));
}

void go(Workspace& w, const char* id, const char* who, const char* host, const char* mentor, unsigned month) {
  Exchange& e = match(w, id, who, host);
  set(e.mentor, mentor);
  ProgrammeItem& item = grow(e.programme);
  set(item.activity, "Meedraaien in de leefgroep.");
  add(item.questions, "v1");
  done(visit(e, day(2023, month, 14), VisitStatus::done));
  done(visit(e, day(2023, month, 16), VisitStatus::done));
}

}  // namespace

void declare(Round& r) {
  r.origin = fresh();
  set(r.name, "Proefronde");
  r.window.origin = fresh();
  set(r.window.from, day(2023, 2, 1));
  set(r.window.until, day(2023, 9, 30));
  r.minimum.origin = fresh();
  set(r.minimum.hours, 14);
  for (const char* id : {"kdv", "koala"}) set(grow(r.kinds).id, id);
  for (const char* id : {"noord", "zuid"}) set(grow(r.networks).id, id);
  Framework& ours = framework(r, "raam", "kdv");
  for (const char* id : {"welbevinden", "inclusie"}) set(grow(ours.topics).id, id);
  Framework& theirs = framework(r, "kader", "koala");
  for (const char* id : {"taal", "geborgenheid"}) set(grow(theirs.topics).id, id);
  set(grow(r.topics).id, "buiten");
  SameAs& pair = grow(r.same_as);
  set(pair.topic, "welbevinden");
  set(pair.same_as, "geborgenheid");
  set(grow(r.commitments).id, "veertien");
  moment(r, "info", MomentKind::infosession, day(2022, 10, 10));
  moment(r, "vooraf", MomentKind::preparation, day(2023, 1, 17));
  moment(r, "achteraf", MomentKind::afterwards, day(2023, 9, 20));
  put(r.checks, "S2-04", Severity::warning);
  put(r.due, "N", day(2023, 9, 1));
  add(r.matching.ready, "S3");
  set(grow(r.holidays).date, day(2023, 5, 18));
  add(r.private_words, "Pieterjan");
}

Workspace sound() {
  Workspace w;
  declare(w.round);
  found(w, "maan", "dia", "welbevinden", "buiten");
  found(w, "zon", "bo", "buiten", "geborgenheid");
  prepare(join(w, "an", "zon", Role::jobshadower), "Hoe brengen jullie rust?", "maan");
  join(w, "bo", "zon", Role::project_lead);
  prepare(join(w, "cas", "maan", Role::jobshadower), "Hoe spelen jullie buiten?", "zon");
  join(w, "dia", "maan", Role::project_lead);
  prepare(join(w, "eva", "zon", Role::jobshadower), "Hoe eten jullie samen?", "maan");
  for (const char* mentor : {"an", "cas"}) add(participant(w, mentor).roles, Role::mentor);
  go(w, "an-maan", "an", "maan", "cas", 3);
  go(w, "cas-zon", "cas", "zon", "an", 4);
  go(w, "eva-maan", "eva", "maan", "cas", 6);
  finish(exchange(w, "an-maan"), "bo");
  finish(exchange(w, "cas-zon"), "dia");
  set(exchange(w, "eva-maan").status, ExchangeStatus::running);
  visit(exchange(w, "eva-maan"), day(2023, 9, 28), VisitStatus::planned);
  return w;
}

Organisation& organisation(Workspace& w, std::string_view id) {
  return with_id(w.organisations, id);
}
Participant& participant(Workspace& w, std::string_view id) {
  return with_id(w.participants, id);
}
Exchange& exchange(Workspace& w, std::string_view id) {
  return with_id(w.exchanges, id);
}

Participant& join(Workspace& w, const char* id, const char* organisation, Role role) {
  Participant& p = w.participants.emplace_back();
  p.id = {id};
  p.origin = fresh();
  set(p.name, id);
  set(p.organisation, organisation);
  add(p.roles, role);
  set(p.email, "iemand@example.org");
  return p;
}

Exchange& match(Workspace& w, const char* id, const char* jobshadower, const char* host) {
  Exchange& e = w.exchanges.emplace_back();
  e.id = {id};
  e.origin = fresh();
  set(e.jobshadower, jobshadower);
  set(e.host, host);
  set(e.status, ExchangeStatus::agreed);
  return e;
}

Visit& visit(Exchange& e, Date date, VisitStatus status) {
  Visit& v = grow(e.visits);
  set(v.date, date);
  set(v.time, TimeRange{Minutes{9 * 60}, Minutes{16 * 60}});
  set(v.status, status);
  return v;
}

rules::Outcome outcome(Workspace& w, std::string_view code, std::string_view subject, Date as_of) {
  w.index();
  for (rules::Outcome& one : rules::evaluate(w, as_of))
    if (one.rule->code.id == code && one.subject == subject) return std::move(one);
  FAIL("no outcome of ", code, " for ", subject);
  return {};
}

}  // namespace sw::test
