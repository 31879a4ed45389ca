#include "switch/matching/robust.hpp"

#include <doctest/doctest.h>

#include "build.hpp"

using namespace sw;
using namespace sw::matching;
using sw::matching::test::RoundBuilder;

namespace {

/// Two guests at b, one at c, none at a; who works at a goes to b or c.
void make_round(RoundBuilder& build) {
  build.set(build.round().matching.per_pair, 2);
  build.organisation("a", 0);
  build.organisation("b", 2);
  build.organisation("c", 1);
  for (const char* id : {"p1", "p2", "p3"}) build.jobshadower(id, "a");
}

}  // namespace

TEST_CASE("with no work left the losses of those who receive less are not looked into") {
  RoundBuilder build;
  make_round(build);
  const Robustness all = robustness(build.workspace(), {});
  REQUIRE(all.losses.size() == 3);
  CHECK(all.not_looked_into == 0);
  for (const bool together : {false, true}) {
    if (together) build.together(build.workspace().participants[0], "p2", true);
    const Robustness some = robustness(build.workspace(), {}, {.arcs = 1, .candidates = 1});
    REQUIRE(some.losses.size() == 1);
    CHECK(some.losses.front().organisation->id.text == "b");
    CHECK(some.losses.front().loss == Loss::host);
    CHECK(some.losses.front().unplaced.size() == 2);
    CHECK(some.not_looked_into == 2);
  }
}
