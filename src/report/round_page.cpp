#include "switch/report/round_page.hpp"

#include <fmt/format.h>

#include "report/round_parts.hpp"
#include "switch/language/messages_pages.hpp"
#include "switch/model/day_words.hpp"
#include "switch/model/notation.hpp"

namespace sw::report {
namespace {

Text title(const RoundFacts& facts) {
  const std::string& round = *facts.workspace.round.name;
  return facts.organisation ? say(msg::report_title_for, *facts.organisation->name, round)
                            : say(msg::report_title, round);
}

std::vector<std::string> footer(const RoundView& view) {
  std::vector<std::string> lines{view.in(view.people.names() ? msg::names_shown : msg::told_pseudonymised)};
  for (std::string& line : partner_lines(view)) lines.push_back(std::move(line));
  return lines;
}

}  // namespace

std::vector<std::string> partner_lines(const RoundView& view) {
  std::vector<std::string> lines;
  for (const Partner& partner : view.facts.workspace.round.partners) {
    const Words role = choice(*partner.role).shown;
    const Text line = partner.acknowledgement->empty()
                          ? say(msg::partner_line, *partner.name, role)
                          : say(msg::partner_line_thanks, *partner.name, role, *partner.acknowledgement);
    lines.push_back(line.in(view.language));
  }
  return lines;
}

std::string made_on(const RoundFacts& facts, Language language) {
  const Text day = day_words(facts.as_of);
  if (!facts.version) return say(msg::report_lead, day).in(language);
  return say(facts.version->changed ? msg::report_lead_changed : msg::report_lead_revision, day,
             facts.version->revision)
      .in(language);
}

Section glance_section(const RoundView& view) {
  const auto& [facts, people, language] = view;
  std::int64_t organisations = 0, exchanges = 0, closed = 0, jobshadowers = 0, days = 0;
  Minutes worked{};
  for (const Organisation& one : facts.workspace.organisations) organisations += view.shows(one) ? 1 : 0;
  for (const Exchange& one : facts.workspace.exchanges) {
    if (!view.shows(one) || *one.status == ExchangeStatus::cancelled) continue;
    ++exchanges;
    if (*one.status == ExchangeStatus::closed) ++closed;
  }
  for (const hours::PersonHours& one : facts.hours.people) {
    const Organisation* home = one.who ? facts.workspace.home(*one.who) : nullptr;
    if (facts.organisation && home != facts.organisation) continue;
    ++jobshadowers;
    worked += one.sum.done.worked;
    days += one.sum.done.days;
  }
  Section section{.id = "glance", .title = view.in(msg::glance_title)};
  const auto add = [&](std::string value, Words label) {
    section.facts.push_back({std::move(value), view.in(label)});
  };
  if (!facts.organisation) add(fmt::to_string(organisations), msg::fact_organisations);
  add(fmt::to_string(jobshadowers), msg::fact_jobshadowers);
  add(fmt::to_string(exchanges), msg::fact_exchanges);
  add(fmt::to_string(closed), msg::fact_closed);
  add(notation::clock_hours(worked), msg::fact_hours);
  add(fmt::to_string(days), msg::fact_days);
  add(fmt::to_string(facts.actions.size()), msg::fact_actions);
  return section;
}

const Organisation* home_of(const Workspace& workspace, const Exchange& exchange) {
  const Participant* who = workspace.find(*exchange.jobshadower);
  return who ? workspace.home(*who) : nullptr;
}

bool RoundView::shows(const Exchange& exchange) const {
  if (!facts.organisation) return true;
  return *exchange.host == facts.organisation->id || home_of(facts.workspace, exchange) == facts.organisation;
}

std::string RoundView::name(const OrganisationId& id) const {
  const Organisation* found = facts.workspace.find(id);
  return found ? *found->name : id.text;
}

Page round_page(const RoundFacts& facts, const People& people, Language language) {
  const RoundView view{facts, people, language};
  return {.kind = "report",
          .title = title(facts).in(language),
          .lead = made_on(facts, language),
          .sections = {glance_section(view), steps_section(view), ways_section(view), hours_section(view),
                       supply_section(view), learned_section(view)},
          .footer = footer(view)};
}

}  // namespace sw::report
