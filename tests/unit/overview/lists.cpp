#include "switch/overview/lists.hpp"

#include <doctest/doctest.h>

#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;
using overview::Agreement;

namespace {

/// an (noord) goes to west, bo (zuid) to noord with mentor an; cas stays.
Workspace two_exchanges() {
  Workspace made = round();
  made.exchanges = {exchange("an-bij-west", "an", "west", {}), exchange("bo-bij-noord", "bo", "noord", {})};
  made.exchanges[1].mentor = given_id("an", ParticipantId{});
  made.organisations[0].project_lead = given_id("an", ParticipantId{});
  made.organisations[1].kind = given_id("cik", KindId{});
  made.index();
  return made;
}

std::vector<std::string> ids(const std::vector<overview::OrganisationRow>& rows) {
  std::vector<std::string> all;
  for (const auto& row : rows) all.push_back(row.organisation->id.text);
  return all;
}

std::vector<std::string> ids(const std::vector<overview::ExchangeRow>& rows) {
  std::vector<std::string> all;
  for (const auto& row : rows) all.push_back(row.exchange->id.text);
  return all;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("organisations come by network, each with its lead and its exchanges") {
  const Workspace workspace = two_exchanges();
  const overview::Ties ties(workspace);
  const auto rows = list_organisations(ties, {});
  CHECK(ids(rows) == Strings{"noord", "zuid", "west"});
  CHECK(rows[0].lead == workspace.find(ParticipantId{"an"}));
  CHECK(rows[1].lead == nullptr);
  REQUIRE(rows[0].sent.size() == 1);
  CHECK(rows[0].sent[0]->id.text == "an-bij-west");
  REQUIRE(rows[0].hosted.size() == 1);
  CHECK(rows[0].hosted[0]->id.text == "bo-bij-noord");
  CHECK(rows[0].jobshadowers.size() == 1);
  CHECK(ids(list_organisations(ties, {.network = "n2"})) == Strings{"west"});
  CHECK(ids(list_organisations(ties, {.network = "n1", .kind = "cik"})).empty());
}

TEST_CASE("a cancelled exchange is listed, and ties nobody") {
  Workspace workspace = two_exchanges();
  workspace.exchanges[0].status = given(ExchangeStatus::cancelled);
  const overview::Ties ties(workspace);
  CHECK(list_exchanges(ties, {}).size() == 2);
  CHECK(ids(list_exchanges(ties, {.status = ExchangeStatus::cancelled})) == Strings{"an-bij-west"});
  CHECK(list_organisations(ties, {})[0].sent.empty());
}

TEST_CASE("exchanges are found by sender, by host, and by the network of either") {
  const Workspace workspace = two_exchanges();
  const overview::Ties ties(workspace);
  CHECK(ids(list_exchanges(ties, {.organisation = "noord"})) == Strings{"an-bij-west"});
  CHECK(ids(list_exchanges(ties, {.host = "noord"})) == Strings{"bo-bij-noord"});
  CHECK(ids(list_exchanges(ties, {.network = "n1"})) == Strings{"an-bij-west", "bo-bij-noord"});
  CHECK(ids(list_exchanges(ties, {.network = "n2"})) == Strings{"an-bij-west"});
}

TEST_CASE("people are found by role and organisation, and know where they go and whom they mentor") {
  const Workspace workspace = two_exchanges();
  const overview::Ties ties(workspace);
  const auto rows = list_participants(ties, {.organisation = "noord", .role = Role::jobshadower});
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].going[0]->host->text == "west");
  CHECK(rows[0].mentoring[0]->jobshadower->text == "bo");
  CHECK(list_participants(ties, {.role = Role::project_lead}).empty());
}

TEST_CASE("who agrees: one answer is not two") {
  struct Row {
    Field<bool> organisation, team;
    std::optional<Agreement> expected;
  };
  const Field<bool> yes = given(true), no = given(false), silent{};
  const Row rows[] = {{silent, silent, std::nullopt},          {yes, yes, Agreement::both},
                      {yes, no, Agreement::organisation_only}, {yes, silent, Agreement::organisation_only},
                      {no, yes, Agreement::team_only},         {no, no, Agreement::neither}};
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    CAPTURE(i);
    Workspace workspace = round();
    workspace.organisations[0].preconditions.commitment.organisation = rows[i].organisation;
    workspace.organisations[0].preconditions.commitment.team = rows[i].team;
    const overview::Ties ties(workspace);
    CHECK(row_of(workspace.organisations[0], ties).agreement == rows[i].expected);
  }
}

TEST_CASE("an exchange counts days once, and knows what its actions lack") {
  Workspace workspace = two_exchanges();
  Visit talked = done(day(2023, 3, 1), between(9, 12));
  talked.talk.origin = written;
  workspace.exchanges[0].visits.items = {talked, done(day(2023, 3, 1), between(13, 16)),
                                         done(day(2023, 3, 2), between(9, 12)),
                                         planned(day(2023, 3, 3), between(9, 12))};
  Action bare, complete, dropped;
  bare.id = given_id("a1", ItemId{});
  complete.owner = given_id("an", ParticipantId{});
  complete.evaluation.done = given(day(2023, 5, 1));
  complete.feedback.date = given(day(2023, 5, 2));
  dropped.status = given(ActionStatus::dropped);
  workspace.exchanges[0].actions.items = {bare, complete, dropped};
  const overview::Ties ties(workspace);
  const auto row = row_of(workspace.exchanges[0], ties);
  CHECK(row.days == 2);
  CHECK(row.days_with_talk == 1);
  CHECK(row.actions.size() == 2);
  for (const auto& lacking : {row.no_owner, row.no_evaluation, row.no_feedback}) {
    REQUIRE(lacking.size() == 1);
    CHECK(lacking[0]->id->text == "a1");
  }
}
