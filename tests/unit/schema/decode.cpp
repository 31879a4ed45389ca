#include "switch/schema/decode.hpp"

#include <doctest/doctest.h>

#include "switch/text/source.hpp"
#include "switch/yaml/read.hpp"

using namespace sw;
using namespace std::chrono_literals;

namespace {

template <class Entity>
struct Result {
  Source source;
  Entity entity;
  std::vector<Diagnostic> findings;

  /// "F-01 3:5 naam": the code, the place, and what stands there; a line each.
  std::string told() const {
    std::string all;
    for (const Diagnostic& one : findings) {
      const Position at = source.position(one.at.span.begin);
      all += (all.empty() ? "" : "\n") + std::string(one.code->id) + " " + std::to_string(at.line) + ":" +
             std::to_string(at.column) + " " + std::string(source.text(one.at.span));
    }
    return all;
  }
};

template <class Entity>
Result<Entity> decoded(std::string text) {
  Result<Entity> result{Source("x.yaml", std::move(text)), {}, {}};
  Sink sink;
  if (const auto document = yaml::read(result.source, FileId{0}, sink))
    schema::decode(*document, FileId{0}, result.entity, sink);
  result.findings = std::move(sink).take_sorted();
  return result;
}

}  // namespace

TEST_CASE("an exchange is decoded with places") {
  const auto result = decoded<Exchange>(
      "jobshadower: noor\n"
      "host: palmboom\n"
      "status: running\n"
      "visits:\n"
      "  - date: 2023-03-14\n"
      "    time: 09:00-16:30\n"
      "    break: 30m\n"
      "    status: done\n"
      "    photos: []\n");
  CHECK(result.told() == "");
  const Exchange& exchange = result.entity;
  CHECK(exchange.jobshadower->text == "noor");
  CHECK(*exchange.status == ExchangeStatus::running);
  REQUIRE(exchange.visits.size() == 1);
  const Visit& visit = exchange.visits.items[0];
  CHECK(*visit.date == Date{2023y / 3 / 14});
  CHECK(visit.time->length() == Minutes{450});
  CHECK(*visit.pause == Minutes{30});
  CHECK(visit.photos.given());
  CHECK(result.source.text(visit.date.origin.span) == "2023-03-14");
  CHECK(result.source.text(visit.origin.span) == "date");
  CHECK(result.source.text(exchange.visits.origin.span) == "visits");
  CHECK_FALSE(exchange.mentor.given());
  CHECK_FALSE(exchange.closing_talk.given());
}

TEST_CASE("each wrong value is one finding at its place") {
  struct Row {
    const char* text;
    const char* told;
  };
  const Row rows[] = {
      {"name: 123\n", "F-04 1:7 123"},
      {"name: true\n", "F-04 1:7 true"},
      {"name: '  '\n", "F-05 1:7 '  '"},
      {"name: \"a\\nb\"\n", "F-05 1:7 \"a\\nb\""},
      {"name: [a]\n", "F-03 1:7 [a]"},
      {"name: X\nhosting: 3\n", "F-03 2:10 3"},
      {"name: X\nmembers: Jan\n", "F-03 2:10 Jan"},
      {"name: X\nhosting:\n  places: veel\n", "F-06 3:11 veel"},
      {"name: X\nhosting:\n  places: 1.5\n", "F-06 3:11 1.5"},
      {"name: X\nhosting:\n  places: -1\n", "F-07 3:11 -1"},
      {"name: X\nhosting:\n  places: 99999999999999999999\n", "F-07 3:11 99999999999999999999"},
      {"name: X\nhosting:\n  available: [{from: 2023-03-01, until: 2023-03-31, places: -1}]\n",
       "F-07 3:61 -1"},
      {"name: X\npreconditions:\n  sends: ja\n", "F-08 3:10 ja"},
      {"name: X\nintake:\n  date: 2023-02-30\n", "F-09 3:9 2023-02-30"},
      {"name: X\nintake:\n  mode: onlin\n", "F-12 3:9 onlin"},
      {"name: X\nproject_lead: Noor Appelboom\n", "F-13 2:15 Noor Appelboom"},
      {"name: X\nnaam: Z\n", "F-01 2:1 naam"},
      {"name: X\nlocation:\n  latitude: .nan\n  longitude: 3.7\n", "F-07 3:13 .nan"},
  };
  for (const Row& row : rows) {
    const std::string text = row.text;
    CAPTURE(text);
    const auto result = decoded<Organisation>(text + "kind: k\nnetwork: kring\n");
    CHECK(result.told() == row.told);
  }
  CHECK(
      decoded<Exchange>("jobshadower: a\nhost: b\nvisits:\n  - {date: 2023-03-14, time: 9-16, break: -30m}\n")
          .told() == "F-10 4:30 9-16\nF-11 4:43 -30m");
}

TEST_CASE("all that is missing is told, at the block that lacks it") {
  CHECK(decoded<Organisation>("").told() == "F-02 1:1 \nF-02 1:1 \nF-02 1:1 ");
  CHECK(decoded<Organisation>("name:\nkind: k\nnetwork: kring\n").told() == "F-02 1:1 name");
  CHECK(decoded<Organisation>(
            "name: X\nkind: k\nnetwork: kring\nvision:\n  strengths:\n    - id: t1\n      text: Zingen\n")
            .told() == "F-02 6:7 id");
}

TEST_CASE("an optional key may be left empty") {
  const auto result =
      decoded<Organisation>("name: X\nkind: k\nnetwork: kring\nplace:\nhosting:\nmembers:\nvision: ~\n");
  CHECK(result.told() == "");
  CHECK_FALSE(result.entity.place.given());
  CHECK_FALSE(result.entity.hosting.given());
}

TEST_CASE("near keys and words are suggested") {
  const auto key = decoded<Organisation>("name: X\nkind: k\nnetwork: kring\nhostin:\n");
  REQUIRE(key.findings.size() == 1);
  CHECK(key.findings[0].hint.nl == "Bedoelde je ‘hosting’?");
  const auto date = decoded<Organisation>("name: X\nkind: k\nnetwork: kring\nintake:\n  date: 6/12/2022\n");
  REQUIRE(date.findings.size() == 1);
  CHECK(date.findings[0].hint.en == "Write 2022-12-06.");
}

TEST_CASE("tables keep their order, and lose what is wrong") {
  const auto result = decoded<Round>(
      "format: 1\nname: R\nprogramme: p\nwindow: {from: 2023-02-01, until: 2023-09-30}\nminimum: {hours: "
      "14}\n"
      "kinds: []\nnetworks: []\nframeworks: []\n"
      "checks:\n  S1-02: error\n  S1-01: skip\n  S1-03: erg\n");
  CHECK(result.told() == "F-12 12:10 erg");
  REQUIRE(result.entity.checks.rows.size() == 2);
  CHECK(*result.entity.checks.rows[0].key == "S1-02");
  CHECK(*result.entity.checks.find("S1-01")->value == Severity::off);
}
