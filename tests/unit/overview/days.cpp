#include <doctest/doctest.h>

#include "switch/overview/calendar.hpp"
#include "switch/overview/invite.hpp"
#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;

namespace {

Moment moment(std::string_view id, MomentKind kind, std::vector<Role> roles) {
  Moment made;
  made.id = given_id(id, MomentId{});
  made.kind = given(kind);
  made.name = given(std::string(id));
  for (const Role role : roles) made.roles.items.push_back(given(role));
  return made;
}

/// Easter Monday, a school holiday around it, a moment in March and one without a day.
Round dated() {
  Round made = std::move(round().round);
  Holiday monday;
  monday.date = given(day(2023, 4, 10));
  monday.name = given(std::string("Paasmaandag"));
  made.holidays.items = {monday};
  SchoolHoliday easter;
  easter.from = given(day(2023, 4, 3));
  easter.until = given(day(2023, 4, 16));
  easter.name = given(std::string("Paasvakantie"));
  made.school_holidays.items = {easter};
  made.moments.items = {moment("later", MomentKind::afterwards, {}),
                        moment("eerst", MomentKind::preparation, {})};
  made.moments.items[1].date = given(day(2023, 3, 7));
  return made;
}

std::string names(const std::vector<overview::CalendarEntry>& entries) {
  std::string all;
  for (const auto& one : entries)
    all += (all.empty() ? "" : " ") +
           (one.name.empty() ? std::string(choice(one.kind).key) : std::string(one.name));
  return all;
}

/// "an:jobshadower,mentor bo:jobshadower"
std::string told(const overview::Invitation& invitation) {
  std::string all;
  for (const auto& one : invitation.invitees) {
    all += (all.empty() ? "" : " ") + one.participant->id.text + ":";
    for (const Role role : one.roles)
      all += std::string(all.back() == ':' ? "" : ",") + std::string(choice(role).key);
  }
  return all;
}

}  // namespace

TEST_CASE("the calendar is in order of days, and what has none comes last") {
  const Round round = dated();
  CHECK(names(overview::calendar(round, {}, {})) == "window eerst Paasvakantie Paasmaandag later");
}

TEST_CASE("days asked for are met by whatever touches them, ends included") {
  const Round round = dated();
  CHECK(names(overview::calendar(round, day(2023, 4, 16), day(2023, 9, 1))) == "window Paasvakantie");
  CHECK(names(overview::calendar(round, day(2023, 4, 10), day(2023, 4, 10))) ==
        "window Paasvakantie Paasmaandag");
  CHECK(names(overview::calendar(round, {}, day(2023, 2, 1))) == "window");
  CHECK(names(overview::calendar(round, day(2023, 10, 1), {})).empty());
}

TEST_CASE("a window that ends before its last day says so") {
  Round round = dated();
  round.window.until_included = given(false);
  CHECK(overview::calendar(round, {}, {})[0].until == day(2023, 9, 29));
}

TEST_CASE("to a preparation come the jobshadowers and the mentors named, of the moment's networks") {
  Workspace workspace = build::round();
  workspace.participants.push_back(jobshadower("dirk", "zuid"));
  workspace.participants.back().roles.items = {given(Role::mentor)};
  workspace.exchanges = {exchange("an-bij-zuid", "an", "zuid", {}),
                         exchange("cas-bij-noord", "cas", "noord", {})};
  workspace.exchanges[0].mentor = given_id("bo", ParticipantId{});
  workspace.organisations[0].project_lead = given_id("an", ParticipantId{});
  workspace.participants[1].attended.items = {given_id("vooraf", MomentId{})};
  workspace.index();
  Moment before = moment("vooraf", MomentKind::preparation, {Role::jobshadower, Role::mentor});
  before.networks.items = {given_id("n1", NetworkId{})};
  const overview::Ties ties(workspace);
  const auto invitation = invite(ties, before);
  CHECK(told(invitation) == "an:jobshadower bo:jobshadower,mentor");
  CHECK(invitation.invitees[1].attended);
  REQUIRE(invitation.missing.size() == 1);
  CHECK(invitation.missing[0].exchange->id.text == "cas-bij-noord");
  CHECK(invitation.missing[0].lead == workspace.find(ParticipantId{"an"}));
}

TEST_CASE("to a moment afterwards only those come who went") {
  Workspace workspace = build::round();
  workspace.exchanges = {exchange("an-bij-zuid", "an", "zuid", {})};
  const overview::Ties ties(workspace);
  const auto invitation = invite(ties, moment("achteraf", MomentKind::afterwards, {Role::jobshadower}));
  CHECK(told(invitation) == "an:jobshadower");
  CHECK(invitation.missing.empty());
}

TEST_CASE("a moment without roles expects everybody, and nobody of a cancelled exchange is expected") {
  Workspace workspace = build::round();
  workspace.exchanges = {exchange("an-bij-zuid", "an", "zuid", {})};
  workspace.exchanges[0].status = given(ExchangeStatus::cancelled);
  workspace.organisations[1].project_lead = given_id("cas", ParticipantId{});
  const overview::Ties ties(workspace);
  const auto invitation = invite(ties, moment("slot", MomentKind::closing_event, {}));
  CHECK(told(invitation) == "an:jobshadower bo:jobshadower cas:jobshadower,project_lead");
  CHECK(invitation.missing.empty());
}
