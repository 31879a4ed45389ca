#include "learning/chain.hpp"

#include <algorithm>

#include "switch/learning/actions.hpp"
#include "switch/model/counting.hpp"

namespace sw::learning {
namespace {

class Builder {
 public:
  Builder(const Workspace& workspace, Chain& chain, Date as_of)
      : workspace_(workspace),
        chain_(chain),
        as_of_(as_of),
        over_(as_of > last_day(workspace.round.window) ||
              (chain.exchange && *chain.exchange->status == ExchangeStatus::closed)) {}

  void add_wording(bool final) {
    const State open = chain_.exchange || over_ ? State::missing : State::to_come;
    add(Link::wording, final ? State::there : open, {}, chain_.text);
  }

  void add_host() {
    if (chain_.exchange)
      add(Link::exchange, State::there, {}, chain_.exchange->host->text);
    else
      add_open(Link::exchange);
  }

  void add_strengths(TopicClasses& topics) {
    const Organisation* host = workspace_.find(*chain_.exchange->host);
    const std::size_t before = chain_.steps.size();
    if (host)
      for (const Strength& strength : host->vision.strengths)
        if (topics.of(*strength.topic) == topics.of(chain_.topic))
          add(Link::strength, State::there, {}, *strength.text);
    if (chain_.steps.size() == before) add(Link::strength, State::missing);
  }

  void add_programme(const std::vector<QuestionId>& ids) {
    const std::size_t before = chain_.steps.size();
    for (const ProgrammeItem& item : chain_.exchange->programme)
      if (names_one(item.questions, ids)) add(Link::programme, State::there, day(item.date), *item.activity);
    if (chain_.steps.size() == before) add(Link::programme, State::missing);
  }

  void add_visits() {
    bool visited = false, talked = false;
    for (const Visit& visit : chain_.exchange->visits) {
      if (*visit.status != VisitStatus::done) continue;
      visited = true;
      talked = talked || visit.talk.given();
      add_visit(visit);
    }
    if (!visited) add_open(Link::visit);
    if (visited && !talked && !daily_talks()) add(Link::talk, State::missing);
  }

  void add_talks_after() {
    const ClosingTalk& closing = chain_.exchange->closing_talk;
    add_dated(Link::closing_talk, closing.date, *closing.learned);
    const ReportBack& back = chain_.exchange->report_back;
    add_dated(Link::report_back, back.date, *back.text);
  }

  void add_actions(const std::vector<QuestionId>& ids) {
    const std::size_t before = chain_.steps.size();
    for (const Action& action : chain_.exchange->actions)
      if (names_one(action.questions, ids)) add_action(action);
    if (chain_.steps.size() == before) add_open(Link::action);
  }

  void add_host_learned() {
    const std::string& learned = *chain_.exchange->closing_talk.host_learned;
    if (learned.empty())
      add_open(Link::host_learned);
    else
      add(Link::host_learned, State::there, {}, learned);
  }

 private:
  static std::optional<Date> day(const Field<Date>& field) {
    return field.given() ? std::optional(*field) : std::nullopt;
  }

  Step& add(Link link, State state, std::optional<Date> date = {}, std::string_view text = {}) {
    return chain_.steps.emplace_back(Step{link, state, date, text, nullptr});
  }

  /// What is not there, and can still come as long as the exchange runs.
  void add_open(Link link) { add(link, over_ ? State::missing : State::to_come); }

  void add_dated(Link link, const Field<Date>& date, std::string_view text) {
    if (date.given())
      add(link, State::there, *date, text);
    else
      add_open(link);
  }

  bool daily_talks() const { return *workspace_.round.mentor_talk == TalkRhythm::each_visit_day; }

  void add_visit(const Visit& visit) {
    add(Link::visit, State::there, day(visit.date));
    add(Link::diary, visit.diary->empty() ? State::missing : State::there, day(visit.date), *visit.diary);
    const MentorTalk& talk = visit.talk;
    const std::string& said = !talk.learned->empty()    ? *talk.learned
                              : !talk.insights->empty() ? *talk.insights
                                                        : *talk.observed;
    if (talk.given())
      add(Link::talk, State::there, day(visit.date), said);
    else if (daily_talks())
      add(Link::talk, State::missing, day(visit.date));
  }

  void add_action(const Action& action) {
    const auto lacking = gaps(action, as_of_);
    const auto lacks = [&](Gap gap) {
      return std::find(lacking.begin(), lacking.end(), gap) != lacking.end();
    };
    add(Link::action, State::there, day(action.due), *action.what).action = &action;
    if (*action.status == ActionStatus::dropped) return;
    add(Link::owner, lacks(Gap::owner) ? State::missing : State::there, {}, action.owner->text).action =
        &action;
    const Evaluation& evaluation = action.evaluation;
    const State evaluated = evaluation.done.given()                                    ? State::there
                            : lacks(Gap::evaluation) || lacks(Gap::evaluation_overdue) ? State::missing
                                                                                       : State::to_come;
    add(Link::evaluation, evaluated, day(evaluation.done.given() ? evaluation.done : evaluation.planned),
        evaluation.done.given() ? *evaluation.result : *evaluation.how)
        .action = &action;
    const State told = action.feedback.date.given() ? State::there
                       : lacks(Gap::feedback)       ? State::missing
                                                    : State::to_come;
    add(Link::feedback, told, day(action.feedback.date), *action.feedback.text).action = &action;
  }

  const Workspace& workspace_;
  Chain& chain_;
  Date as_of_;
  bool over_;  ///< nothing more can come by itself
};

}  // namespace

std::vector<QuestionId> standing_for(const Question& question, const Participant& jobshadower) {
  std::vector<QuestionId> ids{question.id};
  if (question.who) return ids;
  for (const LearningQuestion& own : jobshadower.learning_questions)
    if (*own.serves == question.id) ids.push_back(*own.id);
  return ids;
}

bool names_one(const List<Field<QuestionId>>& list, const std::vector<QuestionId>& ids) {
  return std::any_of(list.begin(), list.end(), [&](const Field<QuestionId>& one) {
    return std::find(ids.begin(), ids.end(), *one) != ids.end();
  });
}

Chain chain_of(const Workspace& workspace, const Question& question, const Exchange* exchange,
               TopicClasses& topics, Date as_of) {
  Chain chain{question.who, question.home, question.id, question.topic, question.text, exchange, {}};
  Builder builder(workspace, chain, as_of);
  builder.add_wording(question.final);
  builder.add_host();
  if (!exchange) return chain;
  const Participant* jobshadower = workspace.find(*exchange->jobshadower);
  const auto ids = jobshadower ? standing_for(question, *jobshadower) : std::vector{question.id};
  builder.add_strengths(topics);
  builder.add_programme(ids);
  builder.add_visits();
  builder.add_talks_after();
  builder.add_actions(ids);
  builder.add_host_learned();
  return chain;
}

}  // namespace sw::learning
