#include "switch/report/learning.hpp"

#include <doctest/doctest.h>

#include "unit/hours/busy_round.hpp"

using namespace sw;
using namespace sw::build;

namespace {

const Date as_of = day(2023, 5, 15);

Workspace asking() {
  Workspace made = busy_round();
  LearningQuestion question;
  question.id = given_id("v1", QuestionId{});
  question.topic = given_id("eten", TopicId{});
  question.text = given(std::string("Hoe eten wij rustig?"));
  question.state = given(QuestionState::final);
  made.participants[0].learning_questions.items = {question};
  made.exchanges[0].visits.items[0].diary = given(std::string("Een rustige dag."));
  made.exchanges[0].actions.items[0].questions.items = {given_id("v1", QuestionId{})};
  made.index();
  return made;
}

std::string csv(const report::Table& table) {
  return report::render({table}, report::TableFormat::csv, Language::nl);
}

}  // namespace

TEST_CASE("the chains of questions as tables") {
  const Workspace round = asking();
  const auto trace = learning::trace(round, {}, as_of);
  CHECK(csv(report::trace_overview(trace)) ==
        "# Leervragen: 1. Mee op bezoek: 1; met een actie: 1; geëvalueerd: 0; met bericht aan wie "
        "inspireerde: 0.\n"
        "# Uitwisselingen met een bezoek: 1. De gastvoorziening vertelt wat ze zelf leerde in: 0.\n"
        "question,host,strengths,programme,visits,talks,actions,evaluated,fed_back,missing\n"
        "an/v1,zuid,0,0,1,0,1,0,0,\"strength;programme;talk\"\n");
  CHECK(csv(report::trace_story(trace)) ==
        R"(question,link,date,text,state
an/v1,wording,,Hoe eten wij rustig?,there
an/v1,exchange,,zuid,there
an/v1,strength,,,missing
an/v1,programme,,,missing
an/v1,visit,2023-03-13,,there
an/v1,diary,2023-03-13,Een rustige dag.,there
an/v1,talk,,,missing
an/v1,closing_talk,2023-04-03,,there
an/v1,report_back,2023-04-20,,there
an/v1,action,2023-05-01,Actie a1,there
an/v1,owner,,lea,there
an/v1,evaluation,2023-06-01,,to_come
an/v1,feedback,,,to_come
an/v1,host_learned,,,to_come
)");
}

TEST_CASE("actions as tables") {
  Workspace round = asking();
  round.exchanges[1].actions.items = {action("b1", "")};
  const auto lines = learning::actions(round, {}, as_of);
  CHECK(
      csv(report::actions_table(lines)) ==
      R"(organisation,exchange,action,what,owner,due,status,evaluation_planned,evaluation_done,fed_back,missing
noord,an-zuid,a1,Actie a1,lea,2023-05-01,planned,2023-06-01,,,overdue
zuid,bo-west,b1,Actie b1,,,planned,,,,"owner;evaluation"
)");
  CHECK(csv(report::actions_per_organisation(learning::per_organisation(lines))) ==
        "organisation,actions,done,without_owner,overdue,without_evaluation,without_feedback\n"
        "noord,1,0,0,1,0,0\n"
        "zuid,1,0,1,0,1,0\n");
}
