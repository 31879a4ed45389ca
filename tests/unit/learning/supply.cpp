#include "switch/learning/supply.hpp"

#include <doctest/doctest.h>

#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;

namespace {

Topic topic(std::string_view id) {
  Topic made;
  made.id = given_id(id, TopicId{});
  made.name = given("Thema " + std::string(id));
  return made;
}

template <class T>
T about(std::string_view id) {
  T made;
  made.topic = given_id(id, TopicId{});
  return made;
}

/// noord asks about a and is strong in b; zuid is strong in c, which is the same as a; an asks about b and d.
Workspace topics_round() {
  Workspace made = round();
  made.round.topics.items = {topic("a"), topic("b"), topic("c"), topic("d"), topic("e")};
  SameAs same;
  same.topic = given_id("c", TopicId{});
  same.same_as = given_id("a", TopicId{});
  made.round.same_as.items = {same};
  for (Organisation& one : made.organisations) {
    if (one.id.text == "noord") {
      one.learning_questions.items = {about<OrganisationQuestion>("a")};
      one.vision.strengths.items = {about<Strength>("b")};
    }
    if (one.id.text == "zuid") one.vision.strengths.items = {about<Strength>("c")};
  }
  Participant an = jobshadower("an", "noord");
  an.learning_questions.items = {about<LearningQuestion>("b"), about<LearningQuestion>("d"),
                                 about<LearningQuestion>("unknown")};
  made.participants = {an};
  made.index();
  return made;
}

}  // namespace

TEST_CASE("supply and demand per topic") {
  const Workspace round = topics_round();
  const auto lines = learning::supply(round, std::nullopt);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].topics.front()->id->text == "d");  // nobody offers it
  CHECK(lines[0].demand() == 1);
  CHECK(lines[0].strengths == 0);
  CHECK(lines[1].topics.size() == 2);  // a and c are one
  CHECK(lines[1].organisation_questions == 1);
  CHECK(lines[1].strengths == 1);
  REQUIRE(lines[1].offered_by.size() == 1);
  CHECK(lines[1].offered_by.front()->id.text == "zuid");
  CHECK(lines[2].own_questions == 1);
}

TEST_CASE("supply and demand of one organisation") {
  const Workspace round = topics_round();
  const auto lines = learning::supply(round, OrganisationId{"zuid"});
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].topics.front()->id->text == "a");
}
