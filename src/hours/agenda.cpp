#include "switch/hours/agenda.hpp"

#include <algorithm>
#include <tuple>

#include "hours/event_filter.hpp"

namespace sw::hours {
namespace {

/// Those ids that were given, each once.
template <class Id>
std::vector<Id> named(std::initializer_list<Id> ids) {
  std::vector<Id> result;
  for (const Id& id : ids)
    if (!id.empty() && std::find(result.begin(), result.end(), id) == result.end()) result.push_back(id);
  return result;
}

class Collector {
 public:
  explicit Collector(const Workspace& workspace) : workspace_(workspace) {}

  std::vector<Event> all() && {
    for (const Moment& moment : workspace_.round.moments) add_moment(moment);
    for (const auto& row : workspace_.round.due.rows) add_due(*row.key, *row.value);
    for (const Organisation& organisation : workspace_.organisations) add_intake(organisation);
    for (const Exchange& exchange : workspace_.exchanges) add_exchange(exchange);
    return std::move(events_);
  }

 private:
  Event& add(EventKind kind, std::string key, Date date) {
    Event& event = events_.emplace_back();
    event.kind = kind;
    event.key = std::move(key);
    event.date = date;
    return event;
  }

  void add_moment(const Moment& moment) {
    if (!moment.date.given()) return;
    Event& event = add(EventKind::moment, "moment-" + moment.id->text, *moment.date);
    if (moment.time.given()) event.time = *moment.time;
    event.moment = &moment;
  }

  void add_due(std::string_view step, Date date) {
    add(EventKind::step_due, "due-" + std::string(step), date).due = step;
  }

  void add_intake(const Organisation& organisation) {
    const Intake& intake = organisation.intake;
    if (!intake.date.given()) return;
    Event& event = add(EventKind::intake, "intake-" + organisation.id.text, *intake.date);
    event.organisation = &organisation;
    event.organisations = {organisation.id};
    event.people = named({*organisation.project_lead});
    for (const Field<ParticipantId>& one : intake.attendees)
      if (*one != *organisation.project_lead) event.people.push_back(*one);
  }

  OrganisationId home_of(const ParticipantId& id) const {
    const Participant* who = workspace_.find(id);
    return who ? *who->organisation : OrganisationId{};
  }

  /// An event of an exchange at the host, with the mentor.
  Event& add_at_host(EventKind kind, std::string key, Date date, const Exchange& exchange) {
    Event& event = add(kind, std::move(key) + exchange.id.text, date);
    event.exchange = &exchange;
    event.people = named({*exchange.jobshadower, *exchange.mentor});
    event.organisations = named({*exchange.host, home_of(*exchange.jobshadower)});
    return event;
  }

  /// An event of an exchange back home.
  Event& add_at_home(EventKind kind, std::string key, Date date, const Exchange& exchange,
                     const ParticipantId& who) {
    Event& event = add(kind, std::move(key) + exchange.id.text, date);
    event.exchange = &exchange;
    event.people = named({who});
    event.organisations = named({home_of(*exchange.jobshadower)});
    return event;
  }

  void add_exchange(const Exchange& exchange) {
    // A visit has no name of its own; its place in the list outlives a change of its day.
    int number = 0;
    for (const Visit& visit : exchange.visits) add_visit(exchange, visit, ++number);
    if (exchange.closing_talk.date.given())
      add_at_host(EventKind::closing_talk, "closing-talk-", *exchange.closing_talk.date, exchange);
    if (exchange.report_back.date.given())
      add_at_home(EventKind::report_back, "report-back-", *exchange.report_back.date, exchange,
                  *exchange.jobshadower);
    for (const Action& action : exchange.actions) add_action(exchange, action);
  }

  void add_visit(const Exchange& exchange, const Visit& visit, int number) {
    if (!visit.date.given()) return;
    Event& event = add_at_host(EventKind::visit, "visit-", *visit.date, exchange);
    event.key += '-' + std::to_string(number);
    event.visit = &visit;
    if (visit.time.given()) event.time = *visit.time;
    const bool done = *visit.status == VisitStatus::done;
    const bool off = *visit.status == VisitStatus::cancelled || *exchange.status == ExchangeStatus::cancelled;
    event.state = done ? EventState::done : off ? EventState::cancelled : EventState::planned;
  }

  void add_action(const Exchange& exchange, const Action& action) {
    const ParticipantId& who = action.owner.given() ? *action.owner : *exchange.jobshadower;
    const auto add_one = [&](EventKind kind, std::string key, Date date, bool done) {
      Event& event = add_at_home(kind, std::move(key), date, exchange, who);
      event.key += '-' + action.id->text;
      event.action = &action;
      const bool dropped = *action.status == ActionStatus::dropped;
      event.state = done ? EventState::done : dropped ? EventState::cancelled : EventState::planned;
    };
    if (action.due.given())
      add_one(EventKind::action_due, "action-", *action.due, *action.status == ActionStatus::done);
    const Evaluation& evaluation = action.evaluation;
    if (evaluation.done.given())
      add_one(EventKind::evaluation, "evaluation-", *evaluation.done, true);
    else if (evaluation.planned.given())
      add_one(EventKind::evaluation, "evaluation-", *evaluation.planned, false);
  }

  const Workspace& workspace_;
  std::vector<Event> events_;
};

}  // namespace

std::vector<Event> agenda(const Workspace& workspace, const AgendaFilter& filter) {
  std::vector<Event> events = Collector(workspace).all();
  std::erase_if(events, [&](const Event& event) { return !passes(event, filter, workspace); });
  std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
    return std::tuple(a.date, a.time, a.kind) < std::tuple(b.date, b.time, b.kind);
  });
  return events;
}

}  // namespace sw::hours
