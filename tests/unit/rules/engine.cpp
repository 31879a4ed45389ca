#include <doctest/doctest.h>

#include "unit/rules/build.hpp"

using namespace sw;
using namespace sw::rules;
using namespace sw::test;

namespace {

constexpr std::chrono::days one_day{1};

/// A round where zon has no intake talk yet.
Workspace without_intake() {
  Workspace w = sound();
  unset(organisation(w, "zon").intake);
  return w;
}

std::vector<Diagnostic> found(Workspace& w, Date as_of = today) {
  w.index();
  return diagnostics(evaluate(w, as_of), as_of).take_sorted();
}

std::vector<Diagnostic> found(Workspace& w, std::string_view code) {
  std::vector<Diagnostic> all = found(w);
  std::erase_if(all, [&](const Diagnostic& d) { return d.code->id != code; });
  return all;
}

}  // namespace

TEST_CASE("what is missing has time until its step is due, that day included, and is late afterwards") {
  Workspace w = without_intake();
  CHECK(outcome(w, "S5-01", "zon").verdict == Verdict::missing);
  CHECK_FALSE(outcome(w, "S5-01", "zon").due);
  put(w.round.due, "S5", today);
  CHECK(outcome(w, "S5-01", "zon").verdict == Verdict::not_due);
  CHECK(outcome(w, "S5-01", "zon", today + one_day).verdict == Verdict::late);
  CHECK(outcome(w, "S5-01", "zon").due == today);
}

TEST_CASE("the due date of a check goes before that of its step") {
  Workspace w = without_intake();
  put(w.round.due, "S5", today - one_day);
  put(w.round.due, "S5-01", today);
  CHECK(outcome(w, "S5-01", "zon").verdict == Verdict::not_due);
}

TEST_CASE("what is wrong is wrong before it is due") {
  Workspace w = sound();
  set(organisation(w, "zon").preconditions.capacity.answer, false);
  put(w.round.due, "S1", today);
  CHECK(outcome(w, "S1-02", "zon").verdict == Verdict::wrong);
  CHECK(outcome(w, "S1-02", "zon").open());
}

TEST_CASE("the worst fault makes the verdict") {
  Workspace w = sound();
  unset(organisation(w, "zon").preconditions.commitment.team);
  set(organisation(w, "zon").preconditions.commitment.organisation, false);
  CHECK(outcome(w, "S1-04", "zon").faults.size() == 2);
  CHECK(outcome(w, "S1-04", "zon").verdict == Verdict::wrong);
}

TEST_CASE("severity comes from the rule, else from the round; off is left out") {
  Workspace w = without_intake();
  CHECK(outcome(w, "S5-01", "zon").severity == Severity::error);
  put(w.round.checks, "S5-01", Severity::note);
  CHECK(outcome(w, "S5-01", "zon").severity == Severity::note);
  CHECK(found(w, "S5-01").at(0).severity == Severity::note);
  w.round.checks.rows.back().value.value = Severity::off;
  for (const Outcome& one : evaluate(w, today)) CHECK(one.rule->code.id != "S5-01");
}

TEST_CASE("a check that does not apply says why") {
  Workspace w = without_intake();
  const Outcome asked = outcome(w, "S5-03", "zon");
  CHECK(asked.verdict == Verdict::not_applicable);
  REQUIRE(asked.reason != nullptr);
  CHECK(say(*asked.reason).en == "The talk has not been held yet.");
}

TEST_CASE("an outcome knows whose it is") {
  Workspace w = sound();
  CHECK(outcome(w, "S3-05", "cas").organisation == "maan");
  CHECK(outcome(w, "S4-04", "cas-zon").organisation == "maan");
  CHECK(outcome(w, "S4-04", "cas-zon").kind == SubjectKind::exchange);
  CHECK(outcome(w, "X-16", "").organisation.empty());
}

TEST_CASE("a finding in time is none; a late one says since when") {
  Workspace w = without_intake();
  put(w.round.due, "S5", day(2022, 12, 15));
  const auto late = found(w, "S5-01");
  REQUIRE(late.size() == 1);
  CHECK(late[0].message.en ==
        "No talk with the coordinators has been noted yet. This was due by 15 December 2022.");
  CHECK(late[0].hint.en == late[0].code->fix.en);
  w.round.due.rows.back().value.value = today;
  CHECK(found(w, "S5-01").empty());
}

TEST_CASE("a broken reference gets the nearest name and is reported once") {
  Workspace w = sound();
  set(organisation(w, "zon").vision.framework, "raem");
  const auto all = found(w);
  REQUIRE(all.size() == 1);
  CHECK(all[0].code->id == "X-05");
  CHECK(all[0].hint.en == "Did you mean ‘raam’?");
  CHECK(all[0].message.nl == "Het referentiekader ‘raem’ staat niet in switch.yaml.");
}

TEST_CASE("thousands of names: only those that start alike are compared") {
  Workspace w = sound();
  for (int i = 1000; i < 2000; ++i) join(w, ("persoon-" + std::to_string(i)).c_str(), "zon", Role::mentor);
  set(organisation(w, "zon").project_lead, "persoon-1x42");
  CHECK(found(w, "X-02").at(0).hint.en == "Did you mean ‘persoon-1042’?");
}

TEST_CASE("labels name the second place") {
  Workspace w = sound();
  const Origin first = w.round.topics.items[0].id.origin;
  set(grow(w.round.topics).id, "buiten");
  const auto all = found(w, "X-11");
  REQUIRE(all.size() == 1);
  REQUIRE(all[0].labels.size() == 1);
  CHECK(all[0].labels[0].at == first);
  CHECK(all[0].labels[0].message.en == "first defined here");
}
