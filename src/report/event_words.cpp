#include "report/event_words.hpp"

#include "switch/language/messages_agenda.hpp"
#include "switch/rules/rule.hpp"

namespace sw::report {
namespace {

using namespace hours;
using namespace msg;

/// The name, or the id where there is no such organisation.
std::string_view name_of(const OrganisationId& id, const Workspace& workspace) {
  const Organisation* found = workspace.find(id);
  return found && found->name.given() ? std::string_view(*found->name) : std::string_view(id.text);
}

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find('\n'));
}

}  // namespace

Term kind_of(const Event& event) {
  switch (event.kind) {
    case EventKind::moment:
      return {"moment", event_moment};
    case EventKind::intake:
      return {"intake", event_intake};
    case EventKind::visit:
      return {"visit", event_visit};
    case EventKind::closing_talk:
      return {"closing_talk", event_closing_talk};
    case EventKind::report_back:
      return {"report_back", event_report_back};
    case EventKind::action_due:
      return {"action_due", event_action_due};
    case EventKind::evaluation:
      return {"evaluation", event_evaluation};
    case EventKind::step_due:
      break;
  }
  return {"step_due", event_step_due};
}

Text title_of(const Event& event, const Workspace& workspace, const People& people) {
  const auto who = [&] { return people.called(*event.exchange->jobshadower); };
  const auto host = [&] { return name_of(*event.exchange->host, workspace); };
  switch (event.kind) {
    case EventKind::moment:
      return Text::same(*event.moment->name);
    case EventKind::intake:
      return say(intake_title, name_of(event.organisation->id, workspace));
    case EventKind::visit:
      return say(visit_title, who(), host());
    case EventKind::closing_talk:
      return say(closing_talk_title, who(), host());
    case EventKind::report_back:
      return say(report_back_title, who());
    case EventKind::action_due:
      return say(action_due_title, first_line(*event.action->what));
    case EventKind::evaluation:
      return say(evaluation_title, first_line(*event.action->what));
    case EventKind::step_due:
      break;
  }
  if (const rules::Rule* rule = rules::find_rule(event.due))
    return say(check_due_title, rule->code.title, event.due);
  return say(step_due_title, event.due);
}

Text place_of(const Event& event, const Workspace& workspace) {
  if (event.moment) return Text::same(*event.moment->place);
  const bool at_host = event.kind == EventKind::visit || event.kind == EventKind::closing_talk;
  if (!at_host) return {};
  const Organisation* host = workspace.find(*event.exchange->host);
  const std::string name(name_of(*event.exchange->host, workspace));
  return Text::same(host && host->place.given() ? name + ", " + *host->place : name);
}

std::vector<Text> details_of(const Event& event, const People& people) {
  std::vector<Text> details;
  if (event.kind != EventKind::visit) return details;
  const Exchange& exchange = *event.exchange;
  if (!exchange.mentor->empty()) details.push_back(say(event_mentor, people.called(*exchange.mentor)));
  for (const ProgrammeItem& item : exchange.programme)
    if (item.date.given() && *item.date == event.date) details.push_back(say(event_activity, *item.activity));
  return details;
}

}  // namespace sw::report
