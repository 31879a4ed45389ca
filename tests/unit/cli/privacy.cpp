// What leaves the house: an export tells what it may and nothing else, and whoever is forgotten is nowhere.
#include <doctest/doctest.h>

#include <string>

#include "cli/session.hpp"
#include "switch/report/people.hpp"
#include "switch/schema/describe.hpp"
#include "switch/schema/disguise.hpp"
#include "switch/schema/encode.hpp"
#include "switch/schema/erase.hpp"
#include "switch/schema/flatten.hpp"
#include "switch/schema/known_people.hpp"
#include "switch/store/load.hpp"

using namespace sw;

namespace {

const char* const examples[] = {"examples/switching-talent-2023", "examples/joko-2020"};

store::Contents written(const Workspace& workspace) {
  store::Contents files{{store::round_file, schema::written_file(workspace.round)}};
  const auto add = [&](const auto& entities) {
    for (const auto& one : entities)
      files[std::string(schema::entity_info(one).folder) + "/" + one.id.text + ".yaml"] =
          schema::written_file(one);
  };
  add(workspace.organisations);
  add(workspace.participants);
  add(workspace.exchanges);
  return files;
}

void disguise(Workspace& workspace, const Workspace& original, bool texts) {
  const report::People people(original, false, Language::nl);
  const KnownPeople known = schema::known_people(original);
  const report::Hiding hiding(known, people, false);
  schema::put_on(workspace,
                 {.called = [&](const ParticipantId& id) { return people.called(id); },
                  .text = [&](std::string_view text) { return hiding.in_text(text); },
                  .name = [&](std::string_view name) { return hiding.in_name(name); }},
                 {.names = false, .texts = texts});
}

bool stands_in(std::string_view text, const std::string& word) {
  return !word.empty() && text.find(word) != std::string_view::npos;
}

/// Where a word of somebody's still stands; empty where it does not.
std::string leak(const store::Contents& files, const Workspace& original) {
  for (const auto& [name, text] : files)
    for (const Participant& person : original.participants)
      for (const std::string& word : {person.id.text, *person.name, *person.email, *person.phone})
        if (stands_in(name, word) || stands_in(text, word)) return name + " tells " + word;
  return {};
}

}  // namespace

TEST_CASE("an export with names and texts says what the round's files say") {
  for (const char* folder : examples) {
    CAPTURE(folder);
    store::Loaded loaded = store::load(std::filesystem::path(folder));
    REQUIRE(loaded.workspace.participants.size() > 3);
    const store::Loaded again = store::load(written(loaded.workspace));
    CHECK(schema::flatten(again.workspace) == schema::flatten(loaded.workspace));
    CHECK(schema::written_file(again.workspace.round) == schema::written_file(loaded.workspace.round));
  }
}

TEST_CASE("an export without names has no id, name or contact of anybody, and can be read as a round") {
  for (const char* folder : examples)
    for (const bool texts : {false, true}) {
      CAPTURE(folder);
      CAPTURE(texts);
      const store::Loaded original = store::load(std::filesystem::path(folder));
      store::Loaded loaded = store::load(std::filesystem::path(folder));
      disguise(loaded.workspace, original.workspace, texts);
      const store::Contents files = written(loaded.workspace);
      CHECK(leak(files, original.workspace) == "");
      store::Loaded again = store::load(files);
      const auto findings = std::move(again.findings).take_sorted();
      CHECK_MESSAGE(worst(findings) < Severity::error, findings.front().message.en);
      CHECK(again.workspace.exchanges.size() == original.workspace.exchanges.size());
      CHECK(again.workspace.round.private_words.empty());
      CHECK(!again.workspace.round.pseudonym_key.given());
    }
}

TEST_CASE("without texts nothing is left of what people wrote") {
  store::Loaded loaded = store::load(std::filesystem::path(examples[1]));
  const std::string diary = *loaded.workspace.exchanges.front().visits.items.front().diary;
  REQUIRE(diary.size() > 10);
  disguise(loaded.workspace, store::load(std::filesystem::path(examples[1])).workspace, false);
  for (const Exchange& one : loaded.workspace.exchanges)
    for (const Visit& visit : one.visits) {
      CHECK((visit.diary->empty() || *visit.diary == "…"));
      CHECK((visit.talk.learned->empty() || *visit.talk.learned == "…"));
    }
}

TEST_CASE("every place that tells who somebody is, is among the erasures") {
  for (const char* folder : examples) {
    CAPTURE(folder);
    const store::Loaded loaded = store::load(std::filesystem::path(folder));
    const KnownPeople known = schema::known_people(loaded.workspace);
    for (const Participant& person : loaded.workspace.participants) {
      CAPTURE(person.id.text);
      std::size_t own = 0;
      const schema::Erasing erasing =
          schema::erasures(loaded.workspace, known, person, {{"persoon-1"}, "Persoon 1"});
      for (const schema::Erasure& one : erasing.places) {
        const std::string_view file = loaded.workspace.files[one.file.index].name();
        own += file == "participants/" + person.id.text + ".yaml";
        if (one.value) CHECK(!stands_in(*one.value, *person.name));
      }
      CHECK(own > 0);
    }
  }
}

TEST_CASE("a round knows its participants, its coordinators and whoever is named in it") {
  store::Contents files{
      {"switch.yaml",
       "format: 1\nname: R\nprogramme: P\nwindow: {from: 2023-01-01, until: 2023-12-31}\nminimum: {}\n"
       "kinds: []\nnetworks: []\nframeworks: []\nprivate_words: [Wolkje]\n"
       "coordinators: [{name: Mira Inktpot, email: mira@huis.example}]\n"},
      {"organisations/roos.yaml",
       "name: De Roos\nkind: k\nnetwork: n\n"
       "first_contact: {date: 2022-01-01, by: Mira Inktpot}\n"
       "preconditions: {involved: [het hele team, Katrien Haak en Leo Zand, de directie]}\n"
       "vision: {presented: {by: Bo Claes (coach)}}\n"},
      {"participants/bo.yaml", "name: Bo Claes\norganisation: roos\nroles: [mentor]\n"}};
  const store::Loaded loaded = store::load(files);
  const KnownPeople known = schema::known_people(loaded.workspace);
  const auto kinds = [&](std::string_view text) {
    std::string all;
    for (const Mention& one : known.mentions.in(text))
      for (const std::uint32_t who : one.who) all += std::to_string(static_cast<int>(known.who[who].kind));
    return all;
  };
  CHECK(kinds("Bo Claes, Mira Inktpot, Katrien Haak, Leo Zand, Wolkje") == "01223");
  CHECK(kinds("mira@huis.example en M. Inktpot") == "11");
  CHECK(kinds("het hele team, de directie, coach") == "");
}
