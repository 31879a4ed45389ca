#include "switch/rules/steps.hpp"

#include <doctest/doctest.h>

#include <chrono>

#include "unit/rules/build.hpp"

using namespace sw;
using namespace sw::rules;
using namespace sw::test;

TEST_CASE("the grid: one row per organisation, the gravest open check decides") {
  Workspace w = sound();
  Organisation& zon = organisation(w, "zon");
  unset(zon.intake);
  set(zon.preconditions.staff_shortage, true);
  unset(zon.preconditions.added_value);
  unset(participant(w, "an").motivation);
  put(w.round.due, "S5", today);
  put(w.round.due, "S3", today - std::chrono::days{1});
  w.index();
  const auto rows = step_grid(evaluate(w, today), w, today);
  REQUIRE(rows.size() == 2);
  for (const StepCell& cell : rows[0].cells) CHECK(cell.verdict <= Verdict::ok);
  const auto& cells = rows[1].cells;
  CHECK(rows[1].organisation->id.text == "zon");
  CHECK(cells[0].verdict == Verdict::wrong);
  CHECK(cells[0].severity == Severity::warning);
  REQUIRE(cells[0].items.size() == 2);
  CHECK(cells[0].items[0].rule->code.id == "S1-03");
  CHECK(cells[1].verdict == Verdict::ok);
  CHECK(cells[2].verdict == Verdict::late);
  CHECK(cells[2].severity == Severity::error);
  REQUIRE(cells[2].items.size() == 1);
  CHECK(cells[2].items[0].subject == "an");
  CHECK(cells[2].items[0].due == today - std::chrono::days{1});
  CHECK(cells[4].verdict == Verdict::not_due);
  CHECK(cells[4].severity == Severity::off);
}

TEST_CASE("a finding goes before what still has time, whatever its severity") {
  Workspace w = sound();
  put(w.round.due, "S1", today);
  unset(organisation(w, "zon").preconditions.capacity);
  set(organisation(w, "zon").preconditions.high_turnover, true);
  w.index();
  const StepCell cell = step_grid(evaluate(w, today), w, today)[1].cells[0];
  CHECK(cell.verdict == Verdict::wrong);
  CHECK(cell.items.at(0).rule->code.id == "S1-03");
  CHECK(cell.items.at(1).verdict == Verdict::not_due);
}
