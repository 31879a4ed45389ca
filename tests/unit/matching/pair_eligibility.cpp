#include <doctest/doctest.h>

#include "switch/matching/eligibility.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::day;
using sw::matching::test::RoundBuilder;

namespace {

/// One person of `nest`, and the organisation `linde` where she might go.
struct Meeting {
  RoundBuilder build;
  Organisation& nest = build.organisation("nest");
  Organisation& linde = build.organisation("linde");
  Participant& ann = build.jobshadower("ann", "nest");
  MatchOptions options;

  std::vector<Refusal> refused(const char* host = "linde") {
    const RoundView view(build.workspace(), options);
    const auto& organisations = view.organisations();
    for (Index o = 0; o < organisations.size(); ++o)
      if (organisations[o].organisation->id.text == host) {
        const std::vector<Refusal> all = refusals(view, view.jobshadowers().at(0), o);
        const auto first = why_not(view, view.jobshadowers().at(0), o);
        CHECK(first.has_value() == !all.empty());
        if (first && !all.empty()) CHECK(*first == all.front().reason);
        return all;
      }
    return {};
  }
};

void only(const std::vector<Refusal>& refusals, RefusalReason reason, Origin at) {
  REQUIRE(refusals.size() == 1);
  CHECK(refusals[0].reason == reason);
  CHECK(refusals[0].at == at);
  CHECK(at);
  CHECK_FALSE(refusals[0].text.empty());
}

}  // namespace

TEST_CASE("nothing forbids a plain pair") {
  CHECK(Meeting().refused().empty());
}

TEST_CASE("nobody goes to the own organisation") {
  Meeting m;
  only(m.refused("nest"), RefusalReason::own_organisation, m.ann.organisation.origin);
}

TEST_CASE("a host that takes nobody says so in its file, or in the round") {
  Meeting no;
  no.build.set(no.linde.preconditions.hosts, false);
  only(no.refused(), RefusalReason::takes_nobody, no.linde.preconditions.hosts.origin);

  Meeting zero;
  zero.build.set(zero.linde.hosting.places, 0);
  only(zero.refused(), RefusalReason::takes_nobody, zero.linde.hosting.places.origin);

  Meeting by_round;
  by_round.linde.hosting.places = {};
  CHECK(by_round.refused().empty());
  by_round.build.set(by_round.build.round().matching.places, 0);
  only(by_round.refused(), RefusalReason::takes_nobody, by_round.build.round().matching.places.origin);
}

TEST_CASE("a veto of either side holds, with its reason") {
  Meeting person;
  person.build.veto(person.ann.not_to, "linde", "familie werkt er");
  only(person.refused(), RefusalReason::vetoed_by_person, person.ann.not_to.items[0].origin);
  CHECK(person.refused()[0].text.nl == "Mens ann kan niet naar Huis linde: familie werkt er");

  Meeting host;
  host.build.veto(host.linde.hosting.not_from, "nest", "vorig jaar al geweest");
  only(host.refused(), RefusalReason::vetoed_by_host, host.linde.hosting.not_from.items[0].origin);
  CHECK(host.refused()[0].text.en == "Huis linde can receive nobody from Huis nest: vorig jaar al geweest");
}

TEST_CASE("one common day within the window is enough, and needed") {
  struct Row {
    Date mine_from, mine_until, their_from, their_until;
    bool meets;
  };
  const Row rows[] = {
      {day(3, 1), day(3, 31), day(3, 31), day(5, 1), true},
      {day(3, 1), day(3, 30), day(3, 31), day(5, 1), false},
      {day(4, 1), day(6, 1), day(2, 1), day(3, 31), false},
      {day(1, 1), day(1, 31), day(1, 1), day(1, 31), false},  // both before the window
      {day(8, 31), day(9, 30), day(8, 1), day(9, 30), true},  // the window's last day
  };
  for (const Row& row : rows) {
    CAPTURE(&row - rows);
    Meeting m;
    m.build.available(m.ann.available, row.mine_from, row.mine_until);
    m.build.available(m.linde.hosting.available, row.their_from, row.their_until);
    if (row.meets)
      CHECK(m.refused().empty());
    else
      only(m.refused(), RefusalReason::no_common_day, m.ann.available.origin);
  }
}

TEST_CASE(
    "the end of the window counts only where the round says so, and the host's days are pointed at alone") {
  Meeting m;
  m.build.available(m.linde.hosting.available, day(8, 31), day(9, 30));
  CHECK(m.refused().empty());
  m.build.set(m.build.round().window.until_included, false);
  only(m.refused(), RefusalReason::no_common_day, m.linde.hosting.available.origin);
  CHECK(m.refused()[0].text.nl ==
        "Mens ann kan van 1 februari 2023 tot en met 30 augustus 2023, Huis linde nooit binnen de periode "
        "van de "
        "ronde: geen dag samen.");
}

TEST_CASE("several periods meet where any two of them do") {
  Meeting m;
  m.build.available(m.ann.available, day(3, 1), day(3, 5));
  m.build.available(m.ann.available, day(6, 1), day(6, 5));
  m.build.available(m.linde.hosting.available, day(4, 1), day(4, 5));
  m.build.available(m.linde.hosting.available, day(6, 5), day(6, 9));
  CHECK(m.refused().empty());
}

TEST_CASE("declared minutes above the own limit forbid; the limit itself, a distance or silence do not") {
  Meeting m;
  m.build.set(m.ann.travel.most_minutes, 60);
  CHECK(m.refused().empty());
  m.build.minutes(m.ann, "linde", 60);
  CHECK(m.refused().empty());
  m.ann.travel.times.items.clear();
  m.build.minutes(m.ann, "linde", 61);
  only(m.refused(), RefusalReason::too_far, m.ann.travel.most_minutes.origin);

  Meeting far;
  far.build.set(far.ann.travel.most_minutes, 10);
  for (Organisation* o : {&far.nest, &far.linde}) o->location.origin = o->origin;
  far.build.set(far.nest.location.latitude, 51.3);
  far.build.set(far.nest.location.longitude, 2.9);
  far.build.set(far.linde.location.latitude, 50.8);
  far.build.set(far.linde.location.longitude, 5.5);
  CHECK(far.refused().empty());
}

TEST_CASE("who is not ready stays out, with the caller's words") {
  Meeting m;
  const Origin at = m.ann.name.origin;
  m.options.not_ready.emplace(ParticipantId{"ann"}, NotReady{{"stap 3 ontbreekt", "step 3 is missing"}, at});
  only(m.refused(), RefusalReason::not_ready, at);
}

TEST_CASE("who is fixed goes nowhere else") {
  Meeting m;
  m.build.organisation("esdoorn");
  Exchange& agreed = m.build.exchange("ann", "esdoorn", ExchangeStatus::agreed);
  only(m.refused(), RefusalReason::already_fixed, agreed.status.origin);
  CHECK(m.refused("esdoorn").empty());
}

TEST_CASE("a proposal or a cancelled exchange fixes nobody") {
  Meeting m;
  m.build.organisation("esdoorn");
  m.build.exchange("ann", "esdoorn", ExchangeStatus::proposed);
  m.build.exchange("ann", "esdoorn", ExchangeStatus::cancelled).id = {"ann--esdoorn-2"};
  CHECK(m.refused().empty());
}

TEST_CASE("all reasons against a pair are told, the first first") {
  Meeting m;
  m.build.veto(m.ann.not_to, "linde", "ooit gewerkt");
  m.build.veto(m.linde.hosting.not_from, "nest", "te nauw verbonden");
  m.build.set(m.linde.preconditions.hosts, false);
  const std::vector<Refusal> all = m.refused();
  REQUIRE(all.size() == 3);
  CHECK(all[0].reason == RefusalReason::takes_nobody);
  CHECK(all[1].reason == RefusalReason::vetoed_by_person);
  CHECK(all[2].reason == RefusalReason::vetoed_by_host);
}
