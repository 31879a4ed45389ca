// The page for the closing event: what was learned, what goes on, and who is to be thanked.
#include <algorithm>
#include <map>

#include "report/round_parts.hpp"
#include "switch/language/messages_closing.hpp"
#include "switch/language/messages_learning.hpp"
#include "switch/language/messages_pages.hpp"
#include "switch/model/day_words.hpp"
#include "switch/report/svg.hpp"

namespace sw::report {
namespace {

Text title(const RoundFacts& facts) {
  const std::string& round = *facts.workspace.round.name;
  return facts.organisation ? say(msg::closing_title_for, *facts.organisation->name, round)
                            : say(msg::closing_title, round);
}

/// The closing event that the round declares; empty where it has none.
std::string event(const RoundFacts& facts, Language language) {
  for (const Moment& moment : facts.workspace.round.moments) {
    if (*moment.kind != MomentKind::closing_event) continue;
    const Text day = day_words(*moment.date);
    const Text said = moment.place->empty() ? say(msg::closing_lead_on, *moment.name, day)
                                            : say(msg::closing_lead_at, *moment.name, day, *moment.place);
    return said.in(language) + " ";
  }
  return {};
}

Section who_went(const RoundView& view) {
  Section section = ways_section(view, Ways::went);
  section.title = view.in(msg::closing_ways_title);
  return section;
}

/// What somebody told at the closing talk, a line for each part.
std::string told(const RoundView& view, const ClosingTalk& talk) {
  std::string text = *talk.learned;
  const auto add = [&](const Field<std::string>& part, const auto& message) {
    if (!part->empty()) text += (text.empty() ? "" : "\n") + say(message, *part).in(view.language);
  };
  add(talk.takes_along, msg::closing_takes_along);
  add(talk.practices, msg::closing_practices);
  return text;
}

void admit_nothing(const RoundView& view, Section& section) {
  if (section.quotes.empty()) section.paragraphs = {view.in(msg::closing_nothing_yet)};
}

Section jobshadowers_learned(const RoundView& view) {
  Section section{.id = "learned",
                  .title = view.in(msg::closing_learned_title),
                  .paragraphs = {view.in(msg::closing_learned_intro)}};
  for (const Exchange& one : view.facts.workspace.exchanges) {
    std::string text = view.shows(one) ? told(view, one.closing_talk) : std::string();
    if (text.empty()) continue;
    const Text who =
        say(msg::jobshadower_learned, view.people.called(*one.jobshadower), view.name(*one.host));
    section.quotes.push_back({who.in(view.language), std::move(text)});
  }
  admit_nothing(view, section);
  return section;
}

Section hosts_learned(const RoundView& view) {
  Section section{.id = "hosts",
                  .title = view.in(msg::closing_hosts_title),
                  .paragraphs = {view.in(msg::closing_hosts_intro)}};
  for (const Exchange& one : view.facts.workspace.exchanges)
    if (view.shows(one) && !one.closing_talk.host_learned->empty())
      section.quotes.push_back({view.name(*one.host), *one.closing_talk.host_learned});
  admit_nothing(view, section);
  return section;
}

std::string actions_picture(const RoundView& view) {
  std::map<std::string, Bar> bars;
  std::int64_t all = 0, done = 0;
  for (const learning::ActionLine& line : view.facts.actions) {
    if (!line.home || *line.action->status == ActionStatus::dropped) continue;
    Bar& bar = bars[*line.home->name];
    const bool is_done = *line.action->status == ActionStatus::done;
    (is_done ? bar.done : bar.planned) += 1;
    ++all;
    done += is_done ? 1 : 0;
  }
  std::vector<Bar> listed;
  for (auto& [name, bar] : bars) {
    bar.label = name;
    const auto number = [](double value) { return std::to_string(static_cast<int>(value)); };
    bar.amount =
        say(msg::closing_done_of, number(bar.done), number(bar.done + bar.planned)).in(view.language);
    listed.push_back(bar);
  }
  if (listed.empty()) return {};
  const std::string description =
      say(msg::closing_actions_description, all, listed.size(), done).in(view.language);
  return bars_svg({"actions", view.in(msg::closing_actions_picture), description}, listed);
}

Section going_on(const RoundView& view) {
  Section section{.id = "actions",
                  .title = view.in(msg::closing_actions_title),
                  .picture = actions_picture(view),
                  .legend = view.in(msg::closing_actions_legend)};
  Table table{"actions",
              msg::learned_actions,
              {{"what", msg::column_text},
               {"where", msg::column_action_at},
               {"inspired_by", msg::column_inspired},
               {"status", msg::column_action_status},
               {"result", msg::column_result}},
              {},
              {}};
  const auto quoted = [](const std::string& text) { return text.empty() ? Cell() : Cell(Text::same(text)); };
  for (const learning::ActionLine& line : view.facts.actions) {
    const Action& action = *line.action;
    const auto& status = choice(*action.status);
    table.rows.push_back(
        {quoted(*action.what), line.home ? Cell(Text::same(*line.home->name)) : Cell(),
         action.inspired_by->empty() ? Cell() : Cell(Text::same(view.name(*action.inspired_by))),
         Term{status.key, status.shown}, quoted(*action.evaluation.result)});
  }
  section.tables = {std::move(table)};
  return section;
}

/// Who is to be thanked on the page, by what they did; each once, in the order of exchanges.
struct Thanked {
  std::vector<OrganisationId> hosts;
  std::vector<ParticipantId> mentors, jobshadowers, leads;
};

template <class T>
void add_once(std::vector<T>& all, const T& one) {
  if (!one.empty() && std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
}

Thanked thanked(const RoundView& view) {
  Thanked all;
  for (const Exchange& one : view.facts.workspace.exchanges) {
    if (!belongs(view, one, Ways::went)) continue;
    add_once(all.hosts, *one.host);
    add_once(all.mentors, *one.mentor);
    add_once(all.jobshadowers, *one.jobshadower);
  }
  for (const Organisation& one : view.facts.workspace.organisations)
    if (view.shows(one)) add_once(all.leads, *one.project_lead);
  return all;
}

/// By name where the page names people, else how many.
Text people_in(const RoundView& view, const std::vector<ParticipantId>& ids, const Noun& noun) {
  if (!view.people.names()) return counted(static_cast<std::int64_t>(ids.size()), noun);
  std::vector<Text> names;
  for (const ParticipantId& id : ids) names.push_back(Text::same(view.people.called(id)));
  return listed(names);
}

Section thanks(const RoundView& view) {
  const Thanked all = thanked(view);
  Section section{.id = "thanks", .title = view.in(msg::closing_thanks_title)};
  std::vector<Text> hosts;
  for (const OrganisationId& id : all.hosts) hosts.push_back(Text::same(view.name(id)));
  const auto add = [&](bool any, const auto& message, const Text& whom) {
    if (any) section.paragraphs.push_back(say(message, whom).in(view.language));
  };
  add(!hosts.empty(), msg::closing_thanks_hosts, listed(hosts));
  add(!all.mentors.empty(), msg::closing_thanks_mentors, people_in(view, all.mentors, msg::mentors_noun));
  add(!all.jobshadowers.empty(), msg::closing_thanks_jobshadowers,
      people_in(view, all.jobshadowers, msg::jobshadowers_noun));
  add(!all.leads.empty(), msg::closing_thanks_leads, people_in(view, all.leads, msg::leads_noun));
  for (std::string& line : partner_lines(view)) section.paragraphs.push_back(std::move(line));
  return section;
}

}  // namespace

Page closing_page(const RoundFacts& facts, const People& people, Language language) {
  const RoundView view{facts, people, language};
  return {.kind = "report",
          .title = title(facts).in(language),
          .lead = event(facts, language) + made_on(facts, language),
          .sections = {glance_section(view, Ways::went), who_went(view), jobshadowers_learned(view),
                       hosts_learned(view), going_on(view), thanks(view)},
          .footer = {view.in(people.names() ? msg::names_shown : msg::told_pseudonymised)}};
}

}  // namespace sw::report
