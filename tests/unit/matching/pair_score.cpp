#include <doctest/doctest.h>

#include "switch/matching/score.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::RoundBuilder;

namespace {

struct Meeting {
  RoundBuilder build;
  Organisation& nest = build.organisation("nest");
  Organisation& linde = build.organisation("linde");
  Participant& ann = build.jobshadower("ann", "nest");
  MatchOptions options;

  PairScore score(Index host = 0) {  // linde stands before nest
    const RoundView view(build.workspace(), options);
    const PairScore told = explained_score(view, view.jobshadowers().at(0), host);
    CHECK(told.total == score_of(view, view.jobshadowers().at(0), host));
    return told;
  }

  ScorePart part(Part part) { return score().parts[static_cast<std::size_t>(part)]; }

  void place(Organisation& organisation, double latitude, double longitude) {
    organisation.location.origin = organisation.origin;
    build.set(organisation.location.latitude, latitude);
    build.set(organisation.location.longitude, longitude);
  }
};

}  // namespace

TEST_CASE(
    "own questions: the share that meets a strength, to the nearest thousandth, and each told with both "
    "places") {
  Meeting m;
  m.build.question(m.ann, "v1", "taal");
  m.build.question(m.ann, "v2", "buiten");
  m.build.question(m.ann, "v3", "taal");
  m.build.strength(m.linde, "t1", "rust");
  m.build.strength(m.linde, "t2", "taal");
  const ScorePart part = m.part(Part::own_questions);
  CHECK(part.value == 667);
  REQUIRE(part.reasons.size() == 3);
  CHECK(part.reasons[0].text.nl == "leervraag v1 (taal) vindt troef t2 van Huis linde");
  CHECK(part.reasons[0].of_sender == m.ann.learning_questions.items[0].origin);
  CHECK(part.reasons[0].of_host == m.linde.vision.strengths.items[1].origin);
  CHECK(part.reasons[1].text.en == "question v2 (buiten) meets no strength of Huis linde");
  CHECK_FALSE(part.reasons[1].of_host);
}

TEST_CASE("topics that stand for the same thing meet through any chain of same_as, in either direction") {
  Meeting m;
  m.build.question(m.ann, "v1", "a");
  m.build.strength(m.linde, "t1", "d");
  m.build.same_as("b", "a");
  m.build.same_as("b", "c");
  CHECK(m.part(Part::own_questions).value == 0);
  m.build.same_as("d", "c");
  const ScorePart part = m.part(Part::own_questions);
  CHECK(part.value == 1000);
  CHECK(part.reasons[0].text.nl == "leervraag v1 (a) vindt troef t1 van Huis linde (zelfde thema: d)");
}

TEST_CASE("the organisation's questions count likewise, apart from the person's") {
  Meeting m;
  m.build.question(m.nest, "o1", "taal");
  m.build.question(m.nest, "o2", "rust");
  m.build.strength(m.linde, "t1", "rust");
  CHECK(m.part(Part::organisation_questions).value == 500);
  CHECK(m.part(Part::own_questions).value == half_part);
}

TEST_CASE("where the sending side says nothing a part counts half, so that it tells no host from another") {
  Meeting m;
  for (const Part part :
       {Part::own_questions, Part::organisation_questions, Part::preference, Part::motive, Part::travel}) {
    CAPTURE(key(part));
    CHECK(m.part(part).value == half_part);
    CHECK(m.part(part).reasons.size() == 1);
  }
}

TEST_CASE("preference: by rank, a little more where the host was approached, nothing for the others") {
  struct Row {
    int before;
    bool approached;
    int value;
  };
  for (const Row& row : {Row{0, true, 1000}, Row{0, false, 900}, Row{1, false, 750}, Row{1, true, 850},
                         Row{4, false, 300}, Row{5, false, 150}, Row{9, false, 150}, Row{9, true, 250}}) {
    CAPTURE(row.before);
    Meeting m;
    for (int i = 0; i < row.before; ++i) m.build.wish(m.ann, "nest");
    m.build.wish(m.ann, "linde", row.approached);
    CHECK(m.part(Part::preference).value == row.value);
    CHECK(m.part(Part::preference).reasons[0].of_sender == m.ann.preferences.items.back().origin);
  }
  Meeting other;
  other.build.wish(other.ann, "nest");
  CHECK(other.part(Part::preference).value == 0);
}

TEST_CASE("motive: own network") {
  Meeting m;
  m.build.motive(m.ann, Motive::own_network);
  CHECK(m.part(Part::motive).value == 1000);
  m.build.set(m.linde.network, NetworkId{"zuid"});
  CHECK(m.part(Part::motive).value == 0);
}

TEST_CASE("motive: the same function needs a mentor with it, in another region") {
  Meeting m;
  m.build.motive(m.ann, Motive::same_function);
  m.build.set(m.ann.function, "Pedagogisch  coach ");
  m.build.set(m.nest.region, "Gent");
  m.build.set(m.linde.region, "Brugge");
  CHECK(m.part(Part::motive).value == 0);
  m.build.mentor("bert", "linde", "logistiek");
  CHECK(m.part(Part::motive).value == 0);
  m.build.mentor("carla", "linde", "pedagogisch coach");
  CHECK(m.part(Part::motive).value == 1000);
  CHECK(m.part(Part::motive).reasons[0].text.nl ==
        "dezelfde functie in een andere regio: Mens carla is er mentor als pedagogisch coach");
  m.build.set(m.linde.region, "gent");
  CHECK(m.part(Part::motive).value == 0);
}

TEST_CASE("motive: complementing takes both directions for the whole, one for half; several motives share") {
  Meeting m;
  m.build.motive(m.ann, Motive::complement);
  m.build.strength(m.nest, "t1", "taal");
  m.build.growth_point(m.linde, "g1", "taal");
  CHECK(m.part(Part::motive).value == 500);
  m.build.strength(m.linde, "t1", "rust");
  m.build.growth_point(m.nest, "g1", "rust");
  CHECK(m.part(Part::motive).value == 1000);
  m.build.motive(m.ann, Motive::clear_picture);
  CHECK(m.part(Part::motive).value == 500);
  m.build.wish(m.ann, "linde");
  CHECK(m.part(Part::motive).value == 1000);
}

TEST_CASE("the host's gain: the share of its growth points that the sender is strong in") {
  Meeting m;
  CHECK(m.part(Part::host_gain).value == 0);
  m.build.growth_point(m.linde, "g1", "taal");
  m.build.growth_point(m.linde, "g2", "rust");
  m.build.growth_point(m.linde, "g3", "buiten");
  m.build.strength(m.nest, "t1", "buiten");
  const ScorePart part = m.part(Part::host_gain);
  CHECK(part.value == 333);
  CHECK(part.reasons[2].of_sender == m.nest.vision.strengths.items[0].origin);
  CHECK(part.reasons[2].of_host == m.linde.vision.growth_points.items[2].origin);
}

TEST_CASE("travel: declared minutes go before the distance, and count down to nothing at `far`") {
  Meeting m;
  m.place(m.nest, 51.05, 3.72);
  m.place(m.linde, 51.05, 3.72);
  CHECK(m.part(Part::travel).value == 1000);
  m.build.minutes(m.ann, "linde", 30);
  CHECK(m.part(Part::travel).value == 750);  // far is 120
  m.build.set(m.build.round().matching.far, 20);
  CHECK(m.part(Part::travel).value == 0);
}

TEST_CASE("travel: a straight line is a guess of 40 km an hour") {
  Meeting m;
  m.place(m.nest, 51.0543, 3.7174);   // Gent
  m.place(m.linde, 51.2093, 3.2247);  // Brugge, 38.6 km by the great circle
  const RoundView view(m.build.workspace(), m.options);
  CHECK(kilometres(view.organisations()[0], view.organisations()[1]) == 39);
  CHECK(m.part(Part::travel).value == 517);  // 58 of 120 minutes
}

TEST_CASE("the score is the mean by the round's weights, to the nearest, halves up") {
  Meeting m;
  m.build.wish(m.ann, "linde", true);
  Weights& weights = m.build.round().matching.weights;
  for (auto weight : {&Weights::own_questions, &Weights::organisation_questions, &Weights::motive,
                      &Weights::host_gain, &Weights::travel})
    m.build.set(weights.*weight, 0);
  m.build.set(weights.preference, 7);
  CHECK(m.score().total == 1000);
  m.build.set(weights.travel, 7);
  CHECK(m.score().total == 750);
  m.build.set(weights.host_gain, 1);  // 10500 / 15
  CHECK(m.score().total == 700);
  m.build.set(weights.host_gain, 2);  // 10500 / 16 = 656.25
  CHECK(m.score().total == 656);
  m.build.set(weights.preference, 0);
  m.build.set(weights.travel, 1);  // 500 / 3
  CHECK(m.score().total == 167);
  m.build.set(weights.travel, 0);
  m.build.set(weights.host_gain, 0);
  CHECK(m.score().total == 0);
}

TEST_CASE("the weights of a round that says nothing are those of the format") {
  Meeting m;
  int sum = 0;
  for (const ScorePart& part : m.score().parts) sum += part.weight;
  CHECK(sum == 1000);
  CHECK(m.score().total == 450);  // every part half, but the host gains nothing
}
