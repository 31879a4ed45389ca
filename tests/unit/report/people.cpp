#include "switch/report/people.hpp"

#include <doctest/doctest.h>

#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;

namespace {

Participant person(std::string_view id, std::string name, Role role) {
  Participant made = jobshadower(id, "noord");
  made.name = given(std::move(name));
  made.roles.items = {given(role)};
  return made;
}

Workspace people_round() {
  Workspace made;
  made.participants.push_back(person("an", "An Peeters", Role::jobshadower));
  made.participants.push_back(person("bo", "Bo Van Dam", Role::mentor));
  made.participants.push_back(person("cis", "Cis Claes", Role::jobshadower));
  made.round.private_words.items = {given(std::string("Wolkje"))};
  made.index();
  return made;
}

}  // namespace

TEST_CASE("pseudonyms are a role and a number, in the order of ids") {
  const Workspace round = people_round();
  const report::People hidden(round, false, Language::nl);
  CHECK(hidden.called(ParticipantId{"an"}) == "jobshadower 1");
  CHECK(hidden.called(ParticipantId{"bo"}) == "mentor 1");
  CHECK(hidden.called(ParticipantId{"cis"}) == "jobshadower 2");
  CHECK(hidden.called(ParticipantId{"nobody"}) == "iemand die niet in de ronde staat");
  CHECK(report::People(round, true, Language::nl).called(ParticipantId{"cis"}) == "Cis Claes");
}

TEST_CASE("names in what people wrote") {
  const Workspace round = people_round();
  const report::People hidden(round, false, Language::nl);
  const struct {
    std::string_view text, told;
  } rows[] = {
      {"Ik ging met Cis Claes mee.", "Ik ging met jobshadower 2 mee."},
      {"Bo zei: Cis!", "mentor 1 zei: jobshadower 2!"},
      {"Antwerpen, Anke en éAn", "Antwerpen, Anke en éAn"},
      {"Cis' tas en Bos lied, Cisse", "jobshadower 2' tas en mentor 1’s lied, Cisse"},
      {"Wolkje huilde.", "… huilde."},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(hidden.told(row.text) == row.told);
  }
  CHECK(report::People(round, true, Language::nl).told("Bo zei iets") == "Bo zei iets");
}
