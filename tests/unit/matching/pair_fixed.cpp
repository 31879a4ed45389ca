#include <doctest/doctest.h>

#include <set>

#include "switch/matching/codes.hpp"
#include "switch/matching/fixed.hpp"
#include "switch/matching/round_match.hpp"
#include "unit/matching/build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::day;
using sw::matching::test::RoundBuilder;

namespace {

struct Case {
  RoundBuilder build;
  Organisation& nest = build.organisation("nest");
  Organisation& linde = build.organisation("linde");
  Organisation& eik = build.organisation("eik");
  Participant& ann = build.jobshadower("ann", "nest");
  Participant& bob = build.jobshadower("bob", "nest");
  MatchOptions options{day(3, 1), {}};

  std::vector<Diagnostic> findings() {
    const RoundView view(build.workspace(), options);
    return check_fixed(view).take_sorted();
  }
};

void one(const std::vector<Diagnostic>& findings, std::string_view id, Origin at) {
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code->id == id);
  CHECK(findings[0].at == at);
  CHECK(at);
  CHECK(findings[0].severity == findings[0].code->severity);
}

}  // namespace

TEST_CASE("pins and confirmed exchanges that fit are no finding") {
  Case c;
  c.build.pin("ann", "linde");
  c.build.exchange("bob", "eik", ExchangeStatus::agreed);
  CHECK(c.findings().empty());
}

TEST_CASE("M-01: two pins of one person name both") {
  Case c;
  Exchange& first = c.build.pin("ann", "eik");
  Exchange& second = c.build.pin("ann", "linde");
  const auto found = c.findings();
  one(found, "M-01", second.pin.origin);
  CHECK(found[0].labels.at(0).at == first.pin.origin);
  CHECK(found[0].message.nl ==
        "Mens ann ligt vast bij Huis eik (vastgezet) en ook bij Huis linde (vastgezet); wie vastligt, gaat "
        "naar één "
        "gastvoorziening.");
}

TEST_CASE("M-01: a pin beside a confirmed exchange elsewhere; two confirmed ones are facts") {
  Case c;
  Exchange& agreed = c.build.exchange("ann", "eik", ExchangeStatus::agreed);
  Exchange& pin = c.build.pin("ann", "linde");
  const auto found = c.findings();
  one(found, "M-01", agreed.status.origin);
  CHECK(found[0].labels.at(0).at == pin.pin.origin);

  Case facts;
  facts.build.exchange("ann", "eik", ExchangeStatus::closed);
  facts.build.exchange("ann", "linde", ExchangeStatus::agreed);
  CHECK(facts.findings().empty());
}

TEST_CASE("M-02: fixed at the own organisation") {
  Case c;
  Exchange& pin = c.build.pin("ann", "nest");
  one(c.findings(), "M-02", pin.pin.origin);
  Case confirmed;
  Exchange& agreed = confirmed.build.exchange("ann", "nest", ExchangeStatus::asked);
  one(confirmed.findings(), "M-02", agreed.host.origin);
}

TEST_CASE("M-03: more pins than places, with confirmed exchanges counted, all named") {
  Case c;
  Exchange& agreed = c.build.exchange("ann", "linde", ExchangeStatus::agreed);
  Exchange& pin = c.build.pin("bob", "linde");
  const auto found = c.findings();
  one(found, "M-03", pin.pin.origin);
  CHECK(found[0].labels.at(0).at == agreed.status.origin);
  CHECK(found[0].message.en == "2 people are fixed at Huis linde, which has 1 place: Mens ann and Mens bob.");

  Case nobody;
  nobody.build.set(nobody.linde.preconditions.hosts, false);
  Exchange& lonely = nobody.build.pin("ann", "linde");
  one(nobody.findings(), "M-03", lonely.pin.origin);
}

TEST_CASE("M-04: a pin against a veto of either side") {
  Case person;
  person.build.veto(person.ann.not_to, "linde", "zus werkt er");
  Exchange& pin = person.build.pin("ann", "linde");
  const auto found = person.findings();
  one(found, "M-04", pin.pin.origin);
  CHECK(found[0].labels.at(0).at == person.ann.not_to.items[0].origin);

  Case host;
  host.build.veto(host.linde.hosting.not_from, "nest", "te dichtbij");
  Exchange& other = host.build.pin("ann", "linde");
  one(host.findings(), "M-04", other.pin.origin);
}

TEST_CASE(
    "M-05: a fixed pair stands, and what speaks against it is said; what runs or is over is left alone") {
  Case c;
  c.build.set(c.ann.travel.most_minutes, 30);
  c.build.minutes(c.ann, "linde", 45);
  Exchange& pin = c.build.pin("ann", "linde");
  one(c.findings(), "M-05", pin.pin.origin);

  for (const ExchangeStatus status :
       {ExchangeStatus::asked, ExchangeStatus::agreed, ExchangeStatus::running, ExchangeStatus::closed}) {
    Case vetoed;
    vetoed.build.veto(vetoed.ann.not_to, "linde", "zus werkt er");
    Exchange& exchange = vetoed.build.exchange("ann", "linde", status);
    if (status == ExchangeStatus::asked || status == ExchangeStatus::agreed)
      one(vetoed.findings(), "M-05", exchange.status.origin);
    else
      CHECK(vetoed.findings().empty());
  }
}

TEST_CASE("M-06: more confirmed exchanges than places is a warning at the places") {
  Case c;
  c.build.exchange("ann", "linde", ExchangeStatus::agreed);
  c.build.exchange("bob", "linde", ExchangeStatus::running);
  one(c.findings(), "M-06", c.linde.hosting.places.origin);
}

TEST_CASE("M-07: a pin that is past, or whose exchange is cancelled, fixes nobody") {
  Case past;
  Exchange& pin = past.build.pin("ann", "linde");
  past.build.set(pin.pin.until, day(3, 1));
  CHECK(past.findings().empty());  // its last day
  past.options.as_of = day(3, 2);
  one(past.findings(), "M-07", pin.pin.until.origin);

  Case cancelled;
  Exchange& other = cancelled.build.pin("ann", "linde");
  cancelled.build.set(other.status, ExchangeStatus::cancelled);
  one(cancelled.findings(), "M-07", other.pin.origin);
}

TEST_CASE("nothing is matched while pins clash") {
  Case c;
  c.build.pin("ann", "eik");
  c.build.pin("ann", "linde");
  const MatchResult result = round_match(c.build.workspace(), c.options);
  CHECK_FALSE(result.solved);
  CHECK(result.pairs.empty());
  CHECK(result.findings.size() == 1);
}

TEST_CASE("every code of the catalogue has its words, and its own number") {
  std::set<std::string_view> ids;
  for (const Code& code : codes()) {
    CAPTURE(code.id);
    CHECK(ids.insert(code.id).second);
    for (const Words& words : {code.title, code.why, code.fix}) {
      CHECK_FALSE(words.nl.empty());
      CHECK_FALSE(words.en.empty());
    }
  }
}
