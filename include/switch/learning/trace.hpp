// What became of each learning question: from its wording, over the host's strength, the visits and the
// talks, to an action at home, its evaluation, and the feedback to whoever inspired it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "switch/model/workspace.hpp"

namespace sw::learning {

/// The links of a chain, in their order.
enum class Link {
  wording,    ///< the question has its final wording
  exchange,   ///< somebody goes somewhere with it
  strength,   ///< the host is strong in its topic
  programme,  ///< the programme has something for it
  visit,      ///< a visit took place
  diary,      ///< of a day of visit
  talk,       ///< with the mentor, of a day of visit
  closing_talk,
  report_back,
  action,
  owner,  ///< somebody follows the action up
  evaluation,
  feedback,  ///< to the organisation that inspired the action
  host_learned,
};

enum class State { there, to_come, missing };

/// One link as it is found in the files. Texts point into the workspace.
struct Step {
  Link link{};
  State state = State::there;
  std::optional<Date> date;
  std::string_view text;
  const Action* action = nullptr;  ///< from `action` to `feedback`
};

/// One question in one exchange; a question that goes nowhere has one chain without exchange.
struct Chain {
  const Participant* who = nullptr;  ///< whose question it is; null for an organisation's
  const Organisation* home = nullptr;
  QuestionId question;
  TopicId topic;
  std::string_view text;
  const Exchange* exchange = nullptr;
  std::vector<Step> steps;

  int count(Link link, State state) const;
};

/// Everything empty: all questions.
struct TraceFilter {
  std::optional<ParticipantId> person;
  std::optional<OrganisationId> organisation;
  std::optional<QuestionId> question;
  std::optional<ExchangeId> exchange;
};

/// Of one person or organisation, more questions than this are counted but not followed.
inline constexpr int most_followed = 20;

struct Unfollowed {
  const Participant* who = nullptr;  ///< null for an organisation's
  const Organisation* home = nullptr;
  int questions = 0;
};

struct Trace {
  std::vector<Chain> chains;
  std::vector<Unfollowed> left_out;
};

/// By organisation: its own questions, then those of its jobshadowers. What has no date yet is missing once
/// the exchange is closed or the round's window is over on `as_of`, and to come before.
Trace trace(const Workspace& workspace, const TraceFilter& filter, Date as_of);

/// How far the questions of some chains came. Each question counts once, however often it went along.
struct TraceSum {
  int questions = 0;
  int visited = 0;  ///< somebody went with it
  int with_action = 0;
  int evaluated = 0;
  int fed_back = 0;
  int exchanges = 0;      ///< with a visit
  int hosts_learned = 0;  ///< of these, those in which the host says what it learned
};
TraceSum sum_of(const std::vector<Chain>& chains);

/// What one word on a command line stands for: a participant, an organisation, an exchange, a question of
/// anybody (`v1`), or a question of one of them (`an-peeters/v1`). None where there is no such thing.
std::optional<TraceFilter> find_trace(const Workspace& workspace, std::string_view word);

}  // namespace sw::learning
