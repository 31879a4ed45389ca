#include "switch/hours/agenda.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/hours/busy_round.hpp"

using namespace sw;
using namespace sw::build;
using namespace sw::hours;

namespace {

std::string keys(const std::vector<Event>& events) {
  std::string all;
  for (const Event& event : events) all += (all.empty() ? "" : " ") + event.key;
  return all;
}

std::string keys_of_person(const Workspace& round, std::string_view id) {
  return keys(agenda(round, {.person = ParticipantId{std::string(id)}, .organisation = {}, .range = {}}));
}

std::string keys_of_organisation(const Workspace& round, std::string_view id) {
  return keys(agenda(round, {.person = {}, .organisation = OrganisationId{std::string(id)}, .range = {}}));
}

const Event& event(const std::vector<Event>& events, std::string_view key) {
  for (const Event& one : events)
    if (one.key == key) return one;
  FAIL("no event " << key);
  return events.front();
}

}  // namespace

TEST_CASE("every dated thing is an event, in order of time") {
  const Workspace round = busy_round();
  CHECK(
      keys(agenda(round, {})) ==
      "intake-noord due-S2 moment-start visit-an-zuid-1 visit-an-zuid-2 visit-bo-west-1 closing-talk-an-zuid "
      "report-back-an-zuid action-an-zuid-a1 evaluation-an-zuid-a1 moment-terug");
}

TEST_CASE("a range keeps the days in it") {
  const Workspace round = busy_round();
  const Range march{day(2023, 3, 1), day(2023, 3, 31)};
  CHECK(keys(agenda(round, {.person = {}, .organisation = {}, .range = march})) ==
        "visit-an-zuid-1 visit-an-zuid-2 visit-bo-west-1");
}

TEST_CASE("a person's agenda: named, expected or attended, and due days for who leads") {
  const Workspace round = busy_round();
  CHECK(keys_of_person(round, "an") ==
        "intake-noord moment-start visit-an-zuid-1 visit-an-zuid-2 closing-talk-an-zuid report-back-an-zuid "
        "moment-terug");
  CHECK(keys_of_person(round, "mia") == "visit-an-zuid-1 visit-an-zuid-2 closing-talk-an-zuid moment-terug");
  CHECK(keys_of_person(round, "lea") ==
        "intake-noord due-S2 action-an-zuid-a1 evaluation-an-zuid-a1 moment-terug");
  CHECK(keys_of_person(round, "cas") == "moment-terug");
  CHECK(keys_of_person(round, "niemand") == "");
}

TEST_CASE("who attended a moment has it, expected or not") {
  Workspace round = busy_round();
  round.participants[2].attended.items = {given_id("start", MomentId{})};
  CHECK(keys_of_person(round, "cas") == "moment-start moment-terug");
}

TEST_CASE("an organisation's agenda: as sender, as host, and its network's moments") {
  const Workspace round = busy_round();
  CHECK(keys_of_organisation(round, "zuid") ==
        "due-S2 moment-start visit-an-zuid-1 visit-an-zuid-2 visit-bo-west-1 closing-talk-an-zuid "
        "moment-terug");
  CHECK(keys_of_organisation(round, "noord") ==
        "intake-noord due-S2 moment-start visit-an-zuid-1 visit-an-zuid-2 closing-talk-an-zuid "
        "report-back-an-zuid action-an-zuid-a1 evaluation-an-zuid-a1 moment-terug");
  CHECK(keys_of_organisation(round, "west") == "due-S2 visit-bo-west-1 moment-terug");
}

TEST_CASE("the state of visits, actions and evaluations") {
  Workspace round = busy_round();
  auto events = agenda(round, {});
  CHECK(event(events, "visit-an-zuid-1").state == EventState::done);
  CHECK(event(events, "visit-an-zuid-2").state == EventState::planned);
  CHECK(event(events, "visit-bo-west-1").state == EventState::cancelled);
  CHECK(event(events, "action-an-zuid-a1").state == EventState::planned);
  Action& action = round.exchanges[0].actions.items[0];
  action.status = given(ActionStatus::done);
  action.evaluation.done = given(day(2023, 6, 8));
  events = agenda(round, {});
  CHECK(event(events, "action-an-zuid-a1").state == EventState::done);
  CHECK(event(events, "evaluation-an-zuid-a1").date == day(2023, 6, 8));
  action.evaluation.done = {};
  action.status = given(ActionStatus::dropped);
  events = agenda(round, {});
  CHECK(event(events, "evaluation-an-zuid-a1").state == EventState::cancelled);
}

TEST_CASE("an action that nobody follows up is the jobshadower's") {
  Workspace round = busy_round();
  round.exchanges[0].actions.items[0].owner = {};
  const auto events = agenda(round, {});
  CHECK(event(events, "action-an-zuid-a1").people == std::vector{ParticipantId{"an"}});
}

TEST_CASE("a visit keeps its key when its day changes") {
  Workspace round = busy_round();
  round.exchanges[0].visits.items[1].date = given(day(2023, 2, 1));
  const auto events = agenda(round, {});
  CHECK(event(events, "visit-an-zuid-2").date == day(2023, 2, 1));
}
