#include "switch/overview/references.hpp"

#include <doctest/doctest.h>

#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;
using overview::Mention;

namespace {

/// "prefers an; travel_time an": how and by whom, in order.
std::string told(const std::vector<overview::Reference>& references) {
  std::string all;
  for (const auto& one : references)
    all += (all.empty() ? "" : "; ") + std::string(choice(one.mention).key) + " " + std::string(one.from);
  return all;
}

Workspace everything_refers_to_west() {
  Workspace made = round();
  Participant& an = made.participants[0];
  Preference wish;
  wish.host = given_id("west", OrganisationId{});
  wish.reason = given(std::string("het bos"));
  an.preferences.items = {wish};
  TravelTime time;
  time.host = given_id("west", OrganisationId{});
  time.minutes = given(45);
  an.travel.times.items = {time};
  Veto veto;
  veto.organisation = given_id("west", OrganisationId{});
  made.participants[1].not_to.items = {veto};
  made.organisations[2].hosting.not_from.items = {veto};
  Exchange visit = exchange("an-bij-west", "an", "west", {});
  Action action;
  action.inspired_by = given_id("west", OrganisationId{});
  action.feedback.to = given_id("west", OrganisationId{});
  action.owner = given_id("cas", ParticipantId{});
  visit.actions.items = {action};
  visit.mentor = given_id("cas", ParticipantId{});
  made.exchanges = {exchange("cas-bij-zuid", "cas", "zuid", {}), visit};
  made.participants[1].swap.with = given_id("cas", ParticipantId{});
  made.organisations[1].project_lead = given_id("cas", ParticipantId{});
  made.organisations[1].intake.attendees.items = {given_id("cas", ParticipantId{})};
  made.index();
  return made;
}

}  // namespace

TEST_CASE("everything that refers to an organisation is found, once, in a fixed order") {
  const Workspace workspace = everything_refers_to_west();
  const auto references = overview::references_to(*workspace.find(OrganisationId{"west"}), workspace);
  CHECK(told(references) ==
        "works_there cas; prefers an; not_to bo; not_from zuid; travel_time an; sender_of cas-bij-zuid; "
        "host_of an-bij-west; "
        "inspired_action an-bij-west; feedback_to an-bij-west");
  CHECK(references[1].detail.en == "het bos");
  CHECK(references[4].detail.en == "45 min");
}

TEST_CASE("everything that refers to a person is found") {
  const Workspace workspace = everything_refers_to_west();
  CHECK(told(overview::references_to(*workspace.find(ParticipantId{"cas"}), workspace)) ==
        "project_lead_of west; intake_attendee west; swaps_with bo; jobshadower_of cas-bij-zuid; mentor_of "
        "an-bij-west; "
        "owner_of_action an-bij-west");
}

TEST_CASE("what names nobody refers to nobody") {
  const Workspace workspace = round();
  CHECK(overview::references_to(workspace.participants[0], workspace).empty());
  CHECK(told(overview::references_to(workspace.organisations[0], workspace)) == "works_there an");
}
