#include "switch/learning/trace.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "learning/chain.hpp"

namespace sw::learning {
namespace {

bool runs_for(const Exchange& exchange, const Participant& who) {
  return *exchange.jobshadower == who.id && *exchange.status != ExchangeStatus::cancelled;
}

/// Does anything in the exchange take the question along?
bool takes_along(const Exchange& exchange, const std::vector<QuestionId>& ids) {
  return std::any_of(exchange.programme.begin(), exchange.programme.end(),
                     [&](const ProgrammeItem& item) { return names_one(item.questions, ids); }) ||
         std::any_of(exchange.actions.begin(), exchange.actions.end(),
                     [&](const Action& action) { return names_one(action.questions, ids); });
}

/// The people of an organisation, and the exchanges on which they go: each in the order of the workspace.
struct Household {
  std::vector<const Participant*> people;
  std::vector<const Exchange*> exchanges;
};

std::unordered_map<std::string_view, Household> households(const Workspace& workspace) {
  std::unordered_map<std::string_view, Household> all;
  for (const Participant& one : workspace.participants) all[one.organisation->text].people.push_back(&one);
  for (const Exchange& one : workspace.exchanges)
    if (const Participant* who = workspace.find(*one.jobshadower); who && runs_for(one, *who))
      all[who->organisation->text].exchanges.push_back(&one);
  return all;
}

std::vector<const Exchange*> exchanges_of(const Workspace& workspace, const Household& household,
                                          const Question& question) {
  std::vector<const Exchange*> found;
  for (const Exchange* exchange : household.exchanges) {
    const Participant* who = workspace.find(*exchange->jobshadower);
    if (question.who && question.who != who) continue;
    const auto ids = standing_for(question, *who);
    const bool served = !question.who && (ids.size() > 1 || takes_along(*exchange, ids));
    if (question.who == who || served) found.push_back(exchange);
  }
  return found;
}

bool wanted(const Question& question, const TraceFilter& filter) {
  if (filter.question && question.id != *filter.question) return false;
  if (filter.person && (!question.who || question.who->id != *filter.person)) return false;
  return !filter.organisation || (question.home && question.home->id == *filter.organisation);
}

/// The questions of an organisation, then of its jobshadowers.
std::vector<Question> questions_of(const Household& household, const Organisation& home) {
  std::vector<Question> all;
  for (const OrganisationQuestion& one : home.learning_questions)
    all.push_back({nullptr, &home, *one.id, *one.topic, *one.text, *one.state == QuestionState::final});
  for (const Participant* who : household.people)
    for (const LearningQuestion& one : who->learning_questions)
      all.push_back({who, &home, *one.id, *one.topic, *one.text, *one.state == QuestionState::final});
  return all;
}

}  // namespace

int Chain::count(Link link, State state) const {
  return static_cast<int>(std::count_if(steps.begin(), steps.end(), [&](const Step& step) {
    return step.link == link && step.state == state;
  }));
}

Trace trace(const Workspace& workspace, const TraceFilter& filter, Date as_of) {
  TopicClasses topics(workspace.round.same_as);
  Trace result;
  auto all = households(workspace);
  for (const Organisation& home : workspace.organisations) {
    const Household& household = all[home.id.text];
    const Participant* asking = nullptr;
    int followed = 0;
    for (const Question& question : questions_of(household, home)) {
      if (!wanted(question, filter)) continue;
      followed = question.who == asking ? followed + 1 : 1;
      asking = question.who;
      if (followed > most_followed) {
        if (followed == most_followed + 1) result.left_out.push_back({question.who, &home, 0});
        ++result.left_out.back().questions;
        continue;
      }
      auto exchanges = exchanges_of(workspace, household, question);
      if (exchanges.empty()) exchanges.push_back(nullptr);
      for (const Exchange* exchange : exchanges)
        if (!filter.exchange || (exchange && exchange->id == *filter.exchange))
          result.chains.push_back(chain_of(workspace, question, exchange, topics, as_of));
    }
  }
  return result;
}

TraceSum sum_of(const std::vector<Chain>& chains) {
  using Name = std::pair<const void*, std::string_view>;
  std::set<Name> questions, visited, with_action, evaluated, fed_back;
  std::set<const Exchange*> exchanges, learned;
  for (const Chain& chain : chains) {
    const Name name{chain.who ? static_cast<const void*>(chain.who) : chain.home, chain.question.text};
    const auto note = [&](Link link, std::set<Name>& names) {
      if (chain.count(link, State::there) > 0) names.insert(name);
    };
    questions.insert(name);
    note(Link::visit, visited);
    note(Link::action, with_action);
    note(Link::evaluation, evaluated);
    note(Link::feedback, fed_back);
    if (chain.count(Link::visit, State::there) > 0) exchanges.insert(chain.exchange);
    if (chain.count(Link::host_learned, State::there) > 0) learned.insert(chain.exchange);
  }
  const auto size = [](const auto& set) { return static_cast<int>(set.size()); };
  return {size(questions), size(visited),   size(with_action), size(evaluated),
          size(fed_back),  size(exchanges), size(learned)};
}

std::optional<TraceFilter> find_trace(const Workspace& workspace, std::string_view word) {
  const std::size_t slash = word.find('/');
  const std::string whose(word.substr(0, slash));
  TraceFilter filter;
  if (workspace.find(ParticipantId{whose}))
    filter.person = ParticipantId{whose};
  else if (workspace.find(OrganisationId{whose}))
    filter.organisation = OrganisationId{whose};
  else if (workspace.find(ExchangeId{whose}))
    filter.exchange = ExchangeId{whose};
  else if (slash == std::string_view::npos)
    filter.question = QuestionId{whose};
  else
    return std::nullopt;
  if (slash != std::string_view::npos) filter.question = QuestionId{std::string(word.substr(slash + 1))};
  const bool known = !filter.question || !trace(workspace, filter, Date{}).chains.empty();
  return known ? std::optional(filter) : std::nullopt;
}

}  // namespace sw::learning
