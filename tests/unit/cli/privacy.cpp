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
#include "switch/store/load.hpp"
#include "switch/text/mention.hpp"

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

void disguise(Workspace& workspace, const report::People& people, bool texts) {
  schema::put_on(workspace, {.names = people.names(),
                             .texts = texts,
                             .called = [&](const ParticipantId& id) { return people.called(id); },
                             .told = [&](std::string_view text) { return people.told(text); }});
}

/// Where a word of somebody's still stands; empty where it does not.
std::string leak(const store::Contents& files, const Workspace& original, bool first_names) {
  for (const auto& [name, text] : files)
    for (const Participant& person : original.participants) {
      const std::string first = person.name->substr(0, person.name->find(' '));
      for (const std::string& word :
           {person.id.text, *person.name, *person.email, *person.phone, first_names ? first : ""})
        if (find_mention(name, word) != std::string::npos || find_mention(text, word) != std::string::npos)
          return name + " tells " + word;
    }
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
      disguise(loaded.workspace, report::People(original.workspace, false, Language::nl), texts);
      const store::Contents files = written(loaded.workspace);
      CHECK(leak(files, original.workspace, true) == "");
      store::Loaded again = store::load(files);
      const auto findings = std::move(again.findings).take_sorted();
      CHECK_MESSAGE(worst(findings) < Severity::error, findings.front().message.en);
      CHECK(again.workspace.exchanges.size() == original.workspace.exchanges.size());
      CHECK(again.workspace.round.private_words.empty());
    }
}

TEST_CASE("without texts nothing is left of what people wrote") {
  store::Loaded loaded = store::load(std::filesystem::path(examples[1]));
  const std::string diary = *loaded.workspace.exchanges.front().visits.items.front().diary;
  REQUIRE(diary.size() > 10);
  disguise(loaded.workspace, report::People(loaded.workspace, false, Language::en), false);
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
    for (const Participant& person : loaded.workspace.participants) {
      CAPTURE(person.id.text);
      std::size_t own = 0;
      for (const schema::Erasure& one :
           schema::erasures(loaded.workspace, person, {{"persoon-1"}, "Persoon 1"})) {
        const std::string_view file = loaded.workspace.files[one.file.index].name();
        own += file == "participants/" + person.id.text + ".yaml";
        if (one.value) CHECK(find_mention(*one.value, *person.name) == std::string::npos);
      }
      CHECK(own > 0);
    }
  }
}
