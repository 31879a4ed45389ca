// A round in which everything that can have a date has one.
#pragma once

#include "unit/hours/build.hpp"

namespace sw::build {

inline Moment moment(std::string_view id, MomentKind kind, Date date) {
  Moment made;
  made.id = given_id(id, MomentId{});
  made.kind = given(kind);
  made.name = given("Moment " + std::string(id));
  made.date = given(date);
  return made;
}

inline Action action(std::string_view id, std::string_view owner) {
  Action made;
  made.id = given_id(id, ItemId{});
  made.what = given("Actie " + std::string(id));
  if (!owner.empty()) made.owner = given_id(owner, ParticipantId{});
  return made;
}

/// round(), with lead lea of noord, mentor mia of zuid, an exchange an-zuid up to its action, and bo-west,
/// which was cancelled. The moment `start` is for jobshadowers of n1, `terug` for everybody.
inline Workspace busy_round() {
  Workspace made = round();
  made.round.name = given(std::string("Proefronde"));
  Moment start = moment("start", MomentKind::preparation, day(2023, 1, 17));
  start.time = given(TimeRange{Minutes{570}, Minutes{750}});
  start.place = given(std::string("Hallepoort, Brussel"));
  start.networks.items = {given_id("n1", NetworkId{})};
  start.roles.items = {given(Role::jobshadower)};
  made.round.moments.items = {moment("terug", MomentKind::afterwards, day(2023, 10, 3)), start};
  made.round.due.rows = {{given(std::string("S2")), given(day(2022, 11, 30))}};

  Participant lea = jobshadower("lea", "noord"), mia = jobshadower("mia", "zuid");
  lea.roles.items = {given(Role::project_lead)};
  mia.roles.items = {given(Role::mentor)};
  made.participants.push_back(lea);
  made.participants.push_back(mia);
  made.organisations[0].project_lead = given_id("lea", ParticipantId{});
  made.organisations[0].intake.date = given(day(2022, 11, 22));
  made.organisations[0].intake.attendees.items = {given_id("lea", ParticipantId{}),
                                                  given_id("an", ParticipantId{})};
  made.organisations[2].place = given(std::string("Gent"));

  Exchange an = exchange("an-zuid", "an", "zuid",
                         {done(day(2023, 3, 13), between(9, 16)), planned(day(2023, 3, 14), between(9, 16))});
  an.mentor = given_id("mia", ParticipantId{});
  an.closing_talk.date = given(day(2023, 4, 3));
  an.report_back.date = given(day(2023, 4, 20));
  an.actions.items = {action("a1", "lea")};
  an.actions.items[0].due = given(day(2023, 5, 1));
  an.actions.items[0].evaluation.planned = given(day(2023, 6, 1));
  Exchange bo = exchange("bo-west", "bo", "west", {planned(day(2023, 3, 20), between(9, 12))});
  bo.status = given(ExchangeStatus::cancelled);
  made.exchanges = {an, bo};
  made.index();
  return made;
}

}  // namespace sw::build
