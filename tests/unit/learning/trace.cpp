#include "switch/learning/trace.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/hours/build.hpp"

using namespace sw;
using namespace sw::build;
using namespace sw::learning;

namespace {

const Date during = day(2023, 4, 3), after = day(2023, 10, 1);

Field<std::string> text(std::string_view words) {
  return given(std::string(words));
}

LearningQuestion question(std::string_view id, std::string_view topic, std::string_view serves) {
  LearningQuestion made;
  made.id = given_id(id, QuestionId{});
  made.topic = given_id(topic, TopicId{});
  made.text = text("Vraag " + std::string(id));
  made.serves = given_id(serves, QuestionId{});
  made.state = given(QuestionState::final);
  return made;
}

Strength strength(std::string_view topic) {
  Strength made;
  made.topic = given_id(topic, TopicId{});
  made.text = text("sterk in " + std::string(topic));
  return made;
}

ProgrammeItem item(std::string_view activity, std::string_view question) {
  ProgrammeItem made;
  made.activity = text(activity);
  made.questions.items = {given_id(question, QuestionId{})};
  return made;
}

Action action(std::string_view question) {
  Action made;
  made.id = given_id("a1", ItemId{});
  made.what = text("Samen eten");
  made.questions.items = {given_id(question, QuestionId{})};
  return made;
}

/// an asks v1, which serves noord's o1, and v2; she goes to zuid, which is strong in `thuis`.
Workspace asking() {
  Workspace made = build::round();
  OrganisationQuestion own;
  own.id = given_id("o1", QuestionId{});
  own.topic = given_id("eten", TopicId{});
  own.text = text("Hoe eten wij rustig?");
  made.organisations[0].learning_questions.items = {own};
  made.organisations[2].vision.strengths.items = {strength("eten"), strength("slapen")};
  made.participants[0].learning_questions.items = {question("v1", "eten", "o1"),
                                                   question("v2", "kippen", "")};
  Exchange an = exchange("an-zuid", "an", "zuid", {});
  an.programme.items = {item("Samen aan tafel", "v1")};
  made.exchanges = {an};
  made.index();
  return made;
}

/// `wording strength? visit!`: a link that is there, one to come, one missing.
std::string shape(const Chain& chain) {
  static constexpr std::string_view names[] = {
      "wording",      "exchange",    "strength", "programme", "visit",      "diary",    "talk",
      "closing_talk", "report_back", "action",   "owner",     "evaluation", "feedback", "host_learned"};
  std::string all;
  for (const Step& step : chain.steps) {
    if (!all.empty()) all += ' ';
    all += names[static_cast<std::size_t>(step.link)];
    all += step.state == State::there ? "" : step.state == State::to_come ? "?" : "!";
  }
  return all;
}

Chain chain(const Workspace& round, std::string_view word, Date as_of = during) {
  const auto filter = find_trace(round, word);
  REQUIRE(filter);
  const auto chains = trace(round, *filter, as_of).chains;
  REQUIRE(chains.size() == 1);
  return chains.front();
}

}  // namespace

TEST_CASE("a question in an exchange that has just begun") {
  const Workspace round = asking();
  CHECK(shape(chain(round, "an/v1")) ==
        "wording exchange strength programme visit? closing_talk? report_back? action? host_learned?");
  CHECK(shape(chain(round, "an/v2")) ==
        "wording exchange strength! programme! visit? closing_talk? report_back? action? host_learned?");
}

TEST_CASE("what did not come is missing once the exchange is closed or the window is over") {
  Workspace round = asking();
  const std::string_view all_missing =
      "wording exchange strength programme visit! closing_talk! report_back! action! host_learned!";
  CHECK(shape(chain(round, "an/v1", after)) == all_missing);
  round.exchanges[0].status = given(ExchangeStatus::closed);
  CHECK(shape(chain(round, "an/v1", during)) == all_missing);
}

TEST_CASE("a question that goes nowhere") {
  Workspace round = asking();
  round.exchanges[0].status = given(ExchangeStatus::cancelled);
  round.participants[0].learning_questions.items[0].state = given(QuestionState::draft);
  CHECK(shape(chain(round, "an/v1")) == "wording? exchange?");
  CHECK(shape(chain(round, "an/v1", after)) == "wording! exchange!");
}

TEST_CASE("each day of visit has its diary and, where the round asks it, its talk") {
  Workspace round = asking();
  Visit first = done(day(2023, 3, 13), between(9, 12)), second = done(day(2023, 3, 14), between(9, 12));
  first.diary = text("Een rustige dag.");
  first.talk.origin = written;
  first.talk.insights = text("Ik haast.");
  round.exchanges[0].visits.items = {first, second, planned(day(2023, 5, 1), between(9, 12))};
  CHECK(
      shape(chain(round, "an/v1")) ==
      "wording exchange strength programme visit diary talk visit diary! closing_talk? report_back? action? "
      "host_learned?");
  CHECK(chain(round, "an/v1").steps[6].text == "Ik haast.");
  round.round.mentor_talk = given(TalkRhythm::each_visit_day);
  CHECK(chain(round, "an/v1").count(Link::talk, State::missing) == 1);
  round.round.mentor_talk = given(TalkRhythm::once);
  round.exchanges[0].visits.items[0].talk = {};
  CHECK(chain(round, "an/v1").count(Link::talk, State::missing) == 1);
}

TEST_CASE("an action with its owner, evaluation and feedback, up to what the host learned") {
  Workspace round = asking();
  Exchange& exchange = round.exchanges[0];
  exchange.closing_talk.date = given(day(2023, 3, 20));
  exchange.closing_talk.learned = text("Rust is afspraak.");
  exchange.closing_talk.host_learned = text("Ook wij haasten.");
  exchange.report_back.date = given(day(2023, 3, 27));
  exchange.actions.items = {action("v1")};
  Action& what = exchange.actions.items[0];
  const std::string head = "wording exchange strength programme visit? closing_talk report_back action ";
  CHECK(shape(chain(round, "an/v1")) == head + "owner! evaluation! feedback? host_learned");
  what.owner = given_id("an", ParticipantId{});
  what.evaluation.planned = given(day(2023, 5, 1));
  CHECK(shape(chain(round, "an/v1")) == head + "owner evaluation? feedback? host_learned");
  what.evaluation.done = given(day(2023, 4, 1));
  what.evaluation.result = text("Het lukt.");
  CHECK(shape(chain(round, "an/v1")) == head + "owner evaluation feedback! host_learned");
  what.feedback.date = given(day(2023, 4, 2));
  CHECK(shape(chain(round, "an/v1")) == head + "owner evaluation feedback host_learned");
  CHECK(shape(chain(round, "an/v2")).find("action?") != std::string::npos);
  what.status = given(ActionStatus::dropped);
  CHECK(shape(chain(round, "an/v1")) == head + "host_learned");
}

TEST_CASE("an organisation's question goes along with those that serve it, and not with others") {
  Workspace round = asking();
  round.exchanges.push_back(exchange("cas-zuid", "cas", "zuid", {}));
  round.participants.push_back(jobshadower("dora", "noord"));
  round.exchanges.push_back(exchange("dora-west", "dora", "west", {}));
  round.exchanges[0].actions.items = {action("v1")};
  round.index();
  const Chain served = chain(round, "noord/o1");
  CHECK(served.exchange == &round.exchanges[0]);
  CHECK(served.who == nullptr);
  CHECK(served.count(Link::programme, State::there) == 1);
  CHECK(served.count(Link::action, State::there) == 1);
  round.exchanges[2].programme.items = {item("Koken", "o1")};
  CHECK(trace(round, *find_trace(round, "noord/o1"), during).chains.size() == 2);
}

TEST_CASE("topics that stand for the same thing meet") {
  Workspace round = asking();
  SameAs pair;
  pair.topic = given_id("kippen", TopicId{});
  pair.same_as = given_id("slapen", TopicId{});
  round.round.same_as.items = {pair};
  CHECK(chain(round, "an/v2").count(Link::strength, State::there) == 1);
}

TEST_CASE("what a word on the command line stands for") {
  const Workspace round = asking();
  const auto chains = [&](std::string_view word) {
    const auto filter = find_trace(round, word);
    return filter ? static_cast<int>(trace(round, *filter, during).chains.size()) : -1;
  };
  CHECK(chains("an") == 2);
  CHECK(chains("noord") == 3);
  CHECK(chains("bo") == 0);
  CHECK(chains("v2") == 1);
  CHECK(chains("noord/v1") == 1);
  CHECK(chains("an/o1") == -1);
  CHECK(chains("niemand/v1") == -1);
  CHECK(chains("v9") == -1);
}

TEST_CASE("of one asker so many questions are followed, and the others are counted") {
  Workspace round = asking();
  auto& own = round.participants[0].learning_questions.items;
  while (own.size() < most_followed + 7)
    own.push_back(question("w" + std::to_string(own.size()), "thuis", ""));
  const Trace all = trace(round, {}, during);
  REQUIRE(all.left_out.size() == 1);
  CHECK(all.left_out[0].who == &round.participants[0]);
  CHECK(all.left_out[0].questions == 7);
  const auto found = find_trace(round, round.participants[0].id.text + "/w25");
  REQUIRE(found);
  CHECK(trace(round, *found, during).chains.size() == 1);
  CHECK(trace(round, *found, during).left_out.empty());
}
