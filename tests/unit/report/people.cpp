#include "switch/report/people.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

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

TEST_CASE("a pseudonym is a role and a number that hangs on nobody else") {
  Workspace round = people_round();
  const report::People hidden(round, false, Language::nl);
  const std::string an = hidden.called(ParticipantId{"an"}), bo = hidden.called(ParticipantId{"bo"});
  CHECK(an.starts_with("jobshadower "));
  CHECK(an.size() == std::string("jobshadower 12345").size());
  CHECK(bo.starts_with("mentor "));
  CHECK(hidden.called(ParticipantId{"nobody"}) == "iemand die niet in de ronde staat");
  CHECK(report::People(round, true, Language::nl).called(ParticipantId{"cis"}) == "Cis Claes");
  round.participants.insert(round.participants.begin(), person("aaf", "Aaf Zand", Role::jobshadower));
  round.participants[1].roles.items = {given(Role::project_lead)};
  round.participants.pop_back();
  round.index();
  const report::People later(round, false, Language::nl);
  CHECK(later.called(ParticipantId{"bo"}) == bo);
  CHECK(later.called(ParticipantId{"an"}).substr(later.called(ParticipantId{"an"}).rfind(' ')) ==
        an.substr(an.rfind(' ')));
  round.round.pseudonym_key = given(std::string("geheim"));
  CHECK(report::People(round, false, Language::nl).called(ParticipantId{"bo"}) != bo);
}

TEST_CASE("no two of a round have one pseudonym") {
  Workspace round;
  for (int i = 0; i < 3000; ++i)
    round.participants.push_back(person("p" + std::to_string(i), "Noor", Role::jobshadower));
  round.index();
  const report::People hidden(round, false, Language::nl);
  std::set<std::string> all;
  for (const Participant& one : round.participants) all.insert(hidden.called(one.id));
  CHECK(all.size() == 3000);
}

TEST_CASE("what people wrote, with and without the people in it") {
  const Workspace round = people_round();
  KnownPeople known;
  known.mentions.add({{"An Peeters"}, "an-peeters", {}, {}, {}});
  known.mentions.add({{"Mira Inktpot"}, "", {}, {}, {}});
  known.mentions.add({{"Kim Bos"}, "", {}, {}, {}});
  known.mentions.add({{}, "", {}, {}, {"Wolkje"}});
  known.mentions.add_contact_data_of_others();
  using Kind = Somebody::Kind;
  known.who = {
      {Kind::participant, {"an"}}, {Kind::coordinator, {}}, {Kind::other, {}}, {Kind::private_word, {}}};
  const report::People hidden(round, false, Language::nl), named(round, true, Language::nl);
  const std::string an = hidden.called(ParticipantId{"an"});
  const struct {
    std::string_view text;
    std::string told;
    std::string_view kept, with_names;
  } rows[] = {
      {"met An Peeters mee", "met " + an + " mee", "", "met An Peeters mee"},
      {"mevrouw Peeters’ tas, Peeters tas", "mevrouw " + an + "’ tas, " + an + " tas", "", ""},
      {"An zei: Wolkje sliep", "… zei: … sliep", "An zei: … sliep", "An zei: … sliep"},
      {"Mira Inktpots plan, Kim Bos", "projectmedewerker’s plan, iemand", "", ""},
      {"Bos is groot", "… is groot", "Bos is groot", "Bos is groot"},
      {"mail ouder@huis.example", "mail …", "mail …", "mail ouder@huis.example"},
      {"Wolkjes jas", "… jas", "… jas", "… jas"},
      {"", "", "", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(report::Hiding(known, hidden, false).in_text(row.text) == row.told);
    if (!row.kept.empty()) CHECK(report::Hiding(known, hidden, true).in_text(row.text) == row.kept);
    if (!row.with_names.empty())
      CHECK(report::Hiding(known, named, false).in_text(row.text) == row.with_names);
  }
  CHECK(report::Hiding(known, hidden, false).in_name("Het Bos") == "Het Bos");
  CHECK(report::Hiding(known, hidden, false).in_name("Huize An") == "Huize …");
  CHECK(report::Hiding(known, hidden, false).in_name("Opvang Peeters") == "Opvang …");
}
