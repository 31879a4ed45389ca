#include <doctest/doctest.h>

#include <set>

#include "unit/rules/cases.hpp"

using namespace sw;
using namespace sw::rules;
using namespace sw::test;

namespace {

void run(std::span<const Case> cases) {
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const Case& one = cases[i];
    CAPTURE(one.code);
    CAPTURE(i);
    Workspace w = sound();
    const Origin place = one.breaks(w);
    const Outcome found = outcome(w, one.code, one.subject);
    CHECK(key(found.verdict) == key(one.verdict));
    REQUIRE_FALSE(found.faults.empty());
    CHECK(found.faults[0].at.span.begin == place.span.begin);
    CHECK_FALSE(found.faults[0].message.nl.empty());
    CHECK(found.faults[0].message.nl != found.faults[0].message.en);
    for (const Label& label : found.faults[0].labels) CHECK(label.at);
  }
}

}  // namespace

TEST_CASE("steps 1 to 5: each change is found by its check, at its place") {
  run(guide_cases());
}

TEST_CASE(
    "step 6, what follows the visits, privacy, balance: each change is found by its check, at its place") {
  run(after_cases());
}

TEST_CASE("files that do not hang together: each change is found by its check, at its place") {
  run(file_cases());
}

TEST_CASE("every rule has a case that breaks it") {
  std::set<std::string_view> broken;
  for (const auto cases : {guide_cases(), after_cases(), file_cases()})
    for (const Case& one : cases) broken.insert(one.code);
  for (const Rule& rule : table()) {
    CAPTURE(rule.code.id);
    CHECK(broken.contains(rule.code.id));
  }
}
