#include "switch/overview/supply.hpp"

#include <doctest/doctest.h>

#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;

namespace {

Strength strength(std::string_view id, std::string_view topic) {
  Strength made;
  made.id = given_id(id, ItemId{});
  made.topic = given_id(topic, TopicId{});
  return made;
}

LearningQuestion question(std::string_view id, std::string_view topic) {
  LearningQuestion made;
  made.id = given_id(id, QuestionId{});
  made.topic = given_id(topic, TopicId{});
  return made;
}

SameAs same(std::string_view one, std::string_view other) {
  SameAs made;
  made.topic = given_id(one, TopicId{});
  made.same_as = given_id(other, TopicId{});
  return made;
}

Topic topic(std::string_view id) {
  Topic made;
  made.id = given_id(id, TopicId{});
  made.name = given("Het " + std::string(id));
  return made;
}

/// Topics bos, wei and water, bos and wei the same. an (noord) asks bos.
Workspace topical() {
  Workspace made = round();
  made.round.topics.items = {topic("water"), topic("bos"), topic("wei")};
  made.round.same_as.items = {same("wei", "bos")};
  made.participants[0].learning_questions.items = {question("v1", "bos")};
  return made;
}

}  // namespace

TEST_CASE("a strength on an equal topic answers a question") {
  Workspace workspace = topical();
  workspace.organisations[1].vision.strengths.items = {strength("t1", "wei")};
  const auto supply = overview::supply(workspace);
  REQUIRE(supply.size() == 1);
  CHECK(supply[0].topics.size() == 2);
  REQUIRE(supply[0].demands.size() == 1);
  REQUIRE(supply[0].demands[0].offered_by.size() == 1);
  CHECK(supply[0].demands[0].offered_by[0]->id.text == "west");
  CHECK(supply[0].offers[0].asked == 1);
}

TEST_CASE("one's own strength answers nothing: nobody learns at home") {
  Workspace workspace = topical();
  workspace.organisations[0].vision.strengths.items = {strength("t1", "bos")};
  workspace.organisations[0].vision.growth_points.items = {strength("g1", "wei")};
  const auto supply = overview::supply(workspace);
  REQUIRE(supply[0].demands.size() == 2);
  for (const auto& demand : supply[0].demands) CHECK(demand.offered_by.empty());
  CHECK(supply[0].offers[0].asked == 0);
}

TEST_CASE("who receives nobody offers nothing, and silence is no refusal") {
  Workspace workspace = topical();
  workspace.organisations[1].vision.strengths.items = {strength("t1", "bos")};
  workspace.organisations[1].preconditions.hosts = given(false);
  workspace.organisations[2].vision.strengths.items = {strength("t1", "bos"), strength("t2", "wei")};
  const auto supply = overview::supply(workspace);
  REQUIRE(supply[0].demands[0].offered_by.size() == 1);
  CHECK(supply[0].demands[0].offered_by[0]->id.text == "zuid");
  CHECK_FALSE(supply[0].offers[0].hosts);
}

TEST_CASE("a question names some of very many offers, and counts all") {
  Workspace workspace = topical();
  workspace.organisations[0].vision.growth_points.items = {strength("g1", "bos")};
  const Organisation other = workspace.organisations[1];
  for (std::size_t i = 0; i < 2 * overview::most_named; ++i) {
    workspace.organisations.push_back(other);
    workspace.organisations.back().id.text = "ver-" + std::to_string(i);
    workspace.organisations.back().vision.strengths.items = {strength("t1", "bos"), strength("t2", "wei")};
  }
  const auto supply = overview::supply(workspace);
  CHECK(supply[0].demands[0].offered_by.size() == overview::most_named);
  CHECK(supply[0].demands[0].offered_by.back()->id.text == "ver-24");
  CHECK(supply[0].demands[0].more);
  for (const auto& offer : supply[0].offers)
    CHECK(offer.asked == 2);  // the growth point and the question of an
}

TEST_CASE("topics come in the order of the round, unknown ones last, and unused ones not at all") {
  Workspace workspace = topical();
  workspace.participants[1].learning_questions.items = {question("v1", "vuur"), question("v2", "water")};
  const auto supply = overview::supply(workspace);
  REQUIRE(supply.size() == 3);
  CHECK(supply[0].topics[0]->text == "water");
  CHECK(supply[1].topics[0]->text == "bos");
  CHECK(supply[2].topics[0]->text == "vuur");
  CHECK(overview::topic_name(workspace.round, *supply[0].topics[0]) == "Het water");
  CHECK(overview::topic_name(workspace.round, *supply[2].topics[0]) == "vuur");
}
