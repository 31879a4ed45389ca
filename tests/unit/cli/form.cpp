// A form and its way back: what is written into it, and what is read out of it again, agree.
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "switch/schema/form_model.hpp"
#include "switch/store/load.hpp"
#include "switch/yaml/read.hpp"

using namespace sw;

namespace {

const char* const example_rounds[] = {"examples/switching-talent-2023", "examples/joko-2020"};

/// The fields that a form asks, and those that hold them.
template <class Entity>
std::set<std::string> asked_fields() {
  std::set<std::string> asked;
  for (const schema::FormField& one : schema::form_fields<Entity>())
    if (one.asked) asked.insert(one.path);
  return asked;
}

/// Every place in the file that a form asks is told in the form's numbers, and nothing else is.
template <class Entity>
void numbers_agree(const Workspace& round, const std::vector<Entity>& entities, const std::string& folder) {
  const auto asked = asked_fields<Entity>();
  for (const Entity& entity : entities) {
    CAPTURE(entity.id.text);
    auto start = schema::form_start(entity);
    for (const Source& source : round.files) {
      if (source.name() != folder + "/" + entity.id.text + ".yaml") continue;
      Sink sink;
      const auto document = yaml::read(source, FileId{0}, sink);
      REQUIRE(document);
      for (const auto& [place, meant] : yaml::places_of(yaml::value_of(*document, document->root()))) {
        if (!asked.contains(place.field)) continue;
        CAPTURE(place.name);
        REQUIRE(start.contains(place.name));
        CHECK(schema::form_says(start[place.name], meant));
        start.erase(place.name);
      }
    }
    CHECK(start.empty());
  }
}

}  // namespace

TEST_CASE("a form's numbers are those of the places in the file, and of what a form asks alone") {
  for (const char* folder : example_rounds) {
    CAPTURE(folder);
    const Workspace round = store::load(std::filesystem::path(folder)).workspace;
    numbers_agree(round, round.organisations, "organisations");
    numbers_agree(round, round.participants, "participants");
  }
}

TEST_CASE("what the coordinator fills in changes nothing of a form") {
  const Workspace round = store::load(std::filesystem::path(example_rounds[0])).workspace;
  const Participant& before = round.participants.front();
  Participant after = before;
  Bonus bonus;
  bonus.host.give(OrganisationId{"roos"});
  bonus.points.give(1000);
  bonus.reason.give("Geheim");
  bonus.origin = before.name.origin;
  after.bonuses.items = {bonus};
  after.bonuses.origin = before.name.origin;
  after.attended.items.clear();
  CHECK(schema::form_base(after) == schema::form_base(before));
  CHECK(schema::form_base_of_all(after) != schema::form_base_of_all(before));
  CHECK(schema::form_start(after) == schema::form_start(before));
  const std::string model = schema::form_model(round, &after, nullptr, Language::nl);
  for (const char* word : {"bonuses", "points\"", "Geheim", "attended", "not_from", "unplaced"})
    CHECK_MESSAGE(model.find(word) == std::string::npos, word);
}

TEST_CASE("each field says whose it is") {
  const auto organisation = asked_fields<Organisation>(), participant = asked_fields<Participant>();
  for (const char* ours : {"location", "first_contact", "hosting.not_from", "hosting.not_from.reason"})
    CHECK_MESSAGE(!organisation.contains(ours), ours);
  for (const char* theirs :
       {"name", "hosting.places", "learning_questions.text", "preconditions.capacity.answer"})
    CHECK_MESSAGE(organisation.contains(theirs), theirs);
  for (const char* ours : {"bonuses", "bonuses.points", "attended"})
    CHECK_MESSAGE(!participant.contains(ours), ours);
  for (const char* theirs : {"name", "email", "preferences.host", "commitments", "together.with"})
    CHECK_MESSAGE(participant.contains(theirs), theirs);
}
