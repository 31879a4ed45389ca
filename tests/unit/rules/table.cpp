#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "unit/rules/build.hpp"

using namespace sw;
using namespace sw::rules;

TEST_CASE("every rule says all there is to say, in both languages") {
  for (const Rule& rule : table()) {
    CAPTURE(rule.code.id);
    for (const Words& words : {rule.code.title, rule.code.why, rule.code.fix}) {
      CHECK_FALSE(words.nl.empty());
      CHECK_FALSE(words.en.empty());
      CHECK(words.nl != words.en);
    }
    for (const std::string_view sentence :
         {rule.code.why.nl, rule.code.why.en, rule.code.fix.nl, rule.code.fix.en})
      CHECK(sentence.back() == '.');
    for (const std::string_view title : {rule.code.title.nl, rule.code.title.en}) CHECK(title.back() != '.');
    CHECK(rule.code.severity != Severity::off);
    CHECK(rule.code.id.substr(0, rule.code.id.find('-')) == key(rule.step));
    const Checks& c = rule.checks;
    CHECK((c.round != nullptr || c.organisation != nullptr || c.participant != nullptr ||
           c.exchange != nullptr || c.network != nullptr));
  }
}

TEST_CASE("codes are unique, and sorted within their step; steps come in their order") {
  std::set<std::string_view> seen;
  const auto all = table();
  for (const Rule& rule : all) CHECK(seen.insert(rule.code.id).second);
  const auto order = [](const Rule& a, const Rule& b) {
    return std::pair(a.step, a.code.id) < std::pair(b.step, b.code.id);
  };
  CHECK(std::is_sorted(all.begin(), all.end(), order));
}

TEST_CASE("sources are obligations of the programmes") {
  for (const Rule& rule : table()) {
    CAPTURE(rule.code.id);
    for (std::string_view rest = rule.code.source; !rest.empty();) {
      const std::string_view one = rest.substr(0, rest.find(", "));
      CHECK(one.size() == 5);
      CHECK((one.starts_with("ST ") || one.starts_with("JK ")));
      rest.remove_prefix(std::min(rest.size(), one.size() + 2));
    }
  }
}

TEST_CASE("a rule is found by its code") {
  REQUIRE(find_rule("S2-04") != nullptr);
  CHECK(find_rule("S2-04")->code.id == "S2-04");
  CHECK(find_rule("S2-4") == nullptr);
}

TEST_CASE("in a round that is in order, nothing is found and every check is ok for somebody") {
  Workspace w = test::sound();
  w.index();
  std::set<std::string_view> ok;
  for (const Outcome& outcome : evaluate(w, test::today)) {
    CAPTURE(outcome.rule->code.id);
    CAPTURE(outcome.subject);
    if (outcome.open())
      for (const Fault& fault : outcome.faults) MESSAGE(fault.message.en);
    CHECK_FALSE(outcome.open());
    CHECK((outcome.reason == nullptr) == (outcome.verdict != Verdict::not_applicable));
    if (outcome.verdict == Verdict::ok) ok.insert(outcome.rule->code.id);
  }
  for (const Rule& rule : table()) {
    CAPTURE(rule.code.id);
    CHECK(ok.contains(rule.code.id));
  }
}
