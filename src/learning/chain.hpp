// The steps of one chain.
#pragma once

#include "switch/learning/trace.hpp"
#include "switch/model/topics.hpp"

namespace sw::learning {

/// A question, and all ids that stand for it in one exchange: an organisation's question is also answered by
/// the jobshadower's questions that serve it.
struct Question {
  const Participant* who = nullptr;
  const Organisation* home = nullptr;
  QuestionId id;
  TopicId topic;
  std::string_view text;
  bool final = false;
};

std::vector<QuestionId> standing_for(const Question& question, const Participant& jobshadower);

/// Does a list of questions name one of them?
bool names_one(const List<Field<QuestionId>>& list, const std::vector<QuestionId>& ids);

/// The whole chain of a question in an exchange, or without one.
Chain chain_of(const Workspace& workspace, const Question& question, const Exchange* exchange,
               TopicClasses& topics, Date as_of);

}  // namespace sw::learning
