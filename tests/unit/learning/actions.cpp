#include "switch/learning/actions.hpp"

#include <doctest/doctest.h>

#include "unit/hours/busy_round.hpp"

using namespace sw;
using namespace sw::build;
using namespace sw::learning;

namespace {

const Date as_of = day(2023, 5, 15);
using Gaps = std::vector<Gap>;

}  // namespace

TEST_CASE("what an action lacks") {
  Action a = action("a1", "");
  CHECK(gaps(a, as_of) == Gaps{Gap::owner, Gap::evaluation});
  a.owner = given_id("an", ParticipantId{});
  a.due = given(as_of);
  a.evaluation.planned = given(as_of);
  CHECK(gaps(a, as_of).empty());
  CHECK(gaps(a, as_of + std::chrono::days{1}) == Gaps{Gap::overdue, Gap::evaluation_overdue});
  a.status = given(ActionStatus::done);
  CHECK(gaps(a, as_of + std::chrono::days{1}) == Gaps{Gap::evaluation_overdue, Gap::feedback});
  a.evaluation.done = given(as_of);
  CHECK(gaps(a, as_of + std::chrono::days{1}) == Gaps{Gap::feedback});
  a.feedback.date = given(as_of);
  CHECK(gaps(a, as_of + std::chrono::days{1}).empty());
}

TEST_CASE("a dropped action lacks nothing") {
  Action a = action("a1", "");
  a.status = given(ActionStatus::dropped);
  CHECK(gaps(a, as_of).empty());
}

TEST_CASE("actions by organisation, and how many lack what") {
  Workspace round = busy_round();
  round.exchanges[1].actions.items = {action("b1", ""), action("b2", "bo")};
  round.exchanges[1].actions.items[1].status = given(ActionStatus::done);
  const auto lines = actions(round, {}, as_of);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].home->id.text == "noord");
  CHECK(lines[0].gaps == Gaps{Gap::overdue});
  CHECK(lines[2].gaps == Gaps{Gap::evaluation, Gap::feedback});
  CHECK(actions(round, OrganisationId{"zuid"}, as_of).size() == 2);
  const auto sums = per_organisation(lines);
  REQUIRE(sums.size() == 2);
  CHECK(sums[0].actions == 1);
  CHECK(sums[0].overdue == 1);
  CHECK(sums[1].actions == 2);
  CHECK(sums[1].done == 1);
  CHECK(sums[1].without_owner == 1);
  CHECK(sums[1].without_evaluation == 2);
  CHECK(sums[1].without_feedback == 1);
}
