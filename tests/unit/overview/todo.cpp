#include "switch/overview/todo.hpp"

#include <doctest/doctest.h>

#include "switch/overview/sheet.hpp"
#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;
using rules::Verdict;

namespace {

const Date today = day(2022, 12, 1);

rules::Outcome outcome(std::string_view code, std::string_view subject, std::string_view organisation,
                       std::vector<rules::Fault> faults) {
  rules::Outcome made;
  made.rule = rules::find_rule(code);
  REQUIRE(made.rule != nullptr);
  made.subject = subject;
  made.organisation = organisation;
  made.faults = std::move(faults);
  return made;
}

rules::Fault missing(std::optional<Date> due) {
  rules::Fault made;
  made.due = due;
  return made;
}

rules::Fault wrong() {
  rules::Fault made;
  made.kind = rules::FaultKind::wrong;
  return made;
}

/// noord: late since November, and wrong; its an: due on 15 December; zuid: late since October.
std::vector<rules::Outcome> some() {
  return {outcome("S1-04", "noord", "noord", {missing(day(2022, 11, 30)), wrong()}),
          outcome("S3-03", "an", "noord", {missing(day(2022, 12, 15))}),
          outcome("S1-08", "zuid", "zuid", {missing(day(2022, 10, 31))})};
}

/// "zuid S1-08 late; ..."
std::string told(const overview::Todo& todo) {
  std::string all;
  for (const auto& item : todo.items)
    all += (all.empty() ? "" : "; ") + std::string(item.outcome->subject) + " " +
           std::string(item.outcome->rule->code.id) + " " + std::string(rules::key(item.verdict));
  return all;
}

Moment session(std::string_view id, std::optional<Date> date) {
  Moment made;
  made.id = given_id(id, MomentId{});
  if (date) made.date = given(*date);
  return made;
}

}  // namespace

TEST_CASE("the oldest comes first, and what has no day counts as of today") {
  const auto outcomes = some();
  CHECK(told(overview::todo(outcomes, {}, today)) ==
        "zuid S1-08 late; noord S1-04 late; noord S1-04 wrong; an S3-03 not_due");
}

TEST_CASE("what is asked for, and nothing else") {
  const auto outcomes = some();
  CHECK(told(overview::todo(outcomes, {.organisation = "noord", .overdue = true}, today)) ==
        "noord S1-04 late; noord S1-04 wrong");
  CHECK(told(overview::todo(outcomes, {.subject = "an"}, today)) == "an S3-03 not_due");
  CHECK(told(overview::todo(outcomes, {.checks = {"S3", "S1-08"}}, today)) ==
        "zuid S1-08 late; an S3-03 not_due");
}

TEST_CASE("of one check of one thing so many are listed, the oldest first, and one stands for the others") {
  std::vector<rules::Fault> faults;
  for (int i = 0; i < overview::most_of_a_check + 5; ++i) faults.push_back(missing(day(2022, 11, 1)));
  faults.push_back(missing(day(2022, 10, 1)));
  const std::vector<rules::Outcome> outcomes{outcome("R-08", "e", "noord", faults),
                                             outcome("S1-08", "zuid", "zuid", {missing(day(2022, 11, 30))})};
  const auto listed = overview::todo(outcomes, {}, today);
  REQUIRE(listed.items.size() == overview::most_of_a_check + 2);
  CHECK(listed.items.front().fault->due == day(2022, 10, 1));
  CHECK(listed.items[overview::most_of_a_check].left_out == 6);
  CHECK(listed.items[overview::most_of_a_check - 1].left_out == 0);
  CHECK(listed.items.back().outcome->subject == "zuid");
}

TEST_CASE("what is due later is counted, not listed; the last day still counts") {
  const auto outcomes = some();
  const auto near = overview::todo(outcomes, {.until = day(2022, 12, 14)}, today);
  CHECK(near.items.size() == 3);
  CHECK(near.later == 1);
  CHECK(overview::todo(outcomes, {.until = day(2022, 12, 15)}, today).items.size() == 4);
}

TEST_CASE("a first call is waited for since the session, until its day has come") {
  Workspace workspace = round();
  workspace.round.moments.items = {session("okt", day(2022, 10, 20)), session("sep", day(2022, 9, 20)),
                                   session("ooit", std::nullopt)};
  workspace.organisations[0].infosession = given_id("okt", MomentId{});
  workspace.organisations[1].infosession = given_id("sep", MomentId{});
  workspace.organisations[2].infosession = given_id("ooit", MomentId{});
  workspace.organisations[0].first_contact.date = given(day(2022, 11, 3));
  const overview::Ties ties(workspace);

  const auto before = first_calls(ties, {}, day(2022, 11, 2));
  REQUIRE(before.size() == 2);
  CHECK(before[0].organisation->id.text == "west");
  CHECK(before[0].days == 43);
  CHECK(before[1].planned == day(2022, 11, 3));

  CHECK(first_calls(ties, {}, day(2022, 11, 3)).size() == 1);
  CHECK(first_calls(ties, {}, day(2022, 10, 1)).size() == 1);
  CHECK(first_calls(ties, "noord", day(2022, 11, 2)).size() == 1);
}

TEST_CASE("a sheet has the gaps of steps 1 to 4 and of its own people only") {
  const Workspace workspace = round();
  auto outcomes = some();
  outcomes.push_back(outcome("S5-01", "noord", "noord", {missing(day(2022, 11, 30))}));
  const overview::Ties ties(workspace);
  const auto made = overview::sheet(workspace.organisations[0], ties, outcomes, today);
  CHECK(told(made.gaps) == "noord S1-04 late; noord S1-04 wrong; an S3-03 not_due");
}

TEST_CASE("a sheet keeps apart what was answered with no and what was not answered") {
  Workspace workspace = round();
  Preconditions& p = workspace.organisations[0].preconditions;
  p.staff_shortage = given(false);
  p.capacity.answer = given(true);
  p.capacity.note = given(std::string("net genoeg"));
  const overview::Ties ties(workspace);
  const auto made = overview::sheet(workspace.organisations[0], ties, {}, today);
  const auto answer = [&](std::string_view key) {
    for (const auto& one : made.answers)
      if (one.key == key) return one;
    FAIL("no such answer");
    return overview::Answer{};
  };
  CHECK(answer("preconditions.staff_shortage").yes == false);
  CHECK(answer("preconditions.high_turnover").yes == std::nullopt);
  CHECK(answer("preconditions.capacity").yes == true);
  CHECK(answer("preconditions.capacity").text.nl == "net genoeg");
}

TEST_CASE("a sheet tells what is known before the talk, and what it brought") {
  Workspace workspace = round();
  Participant& an = workspace.participants[0];
  an.travel.most_minutes = given(60);
  Organisation& noord = workspace.organisations[0];
  noord.intake.travel = given(std::string("met de trein"));
  OrganisationQuestion draft;
  draft.id = given_id("o1", QuestionId{});
  noord.learning_questions.items = {draft};
  const overview::Ties ties(workspace);
  const auto made = overview::sheet(noord, ties, {}, today);
  const auto point = [&](std::string_view key) {
    for (const auto& one : made.agenda)
      if (one.key == key) return one;
    FAIL("no such point");
    return overview::AgendaPoint{};
  };
  REQUIRE(point("intake.travel").known.size() == 1);
  CHECK(point("intake.travel").known[0].en == "an: 60 min at most");
  CHECK(point("intake.travel").outcome.en == "met de trein");
  CHECK(point("preferences").known[0].en == "an: not asked yet");
  CHECK(point("intake.questions_clarified").known[0].nl == "noord o1: eerste formulering");
  CHECK(point("intake.attendees").known[0].en == "no project lead yet");
}
