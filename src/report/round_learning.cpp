// Supply and demand per topic, and what came of the exchanges.
#include <algorithm>

#include "report/round_parts.hpp"
#include "switch/language/messages_learning.hpp"
#include "switch/language/messages_pages.hpp"
#include "switch/report/svg.hpp"

namespace sw::report {
namespace {

using learning::TopicSupply;

constexpr Align right = Align::right;

std::string topic_names(const TopicSupply& line) {
  std::string names;
  for (const Topic* topic : line.topics) {
    if (names.find(*topic->name) != std::string::npos) continue;
    names += (names.empty() ? "" : " / ") + *topic->name;
  }
  return names;
}

std::string supply_picture(const RoundView& view) {
  std::vector<Pair> pairs;
  for (const TopicSupply& line : view.facts.supply)
    pairs.push_back({topic_names(line), line.demand(), line.strengths});
  const auto unmet =
      std::count_if(pairs.begin(), pairs.end(), [](const Pair& pair) { return pair.offered == 0; });
  if (pairs.empty()) return {};
  return pairs_svg({"supply", view.in(msg::supply_picture),
                    say(msg::supply_description, pairs.size(), unmet).in(view.language)},
                   pairs);
}

Table actions_table(const RoundView& view) {
  Table table{"actions",
              msg::learned_actions,
              {{"what", msg::column_text},
               {"where", msg::column_action_at},
               {"inspired_by", msg::column_inspired},
               {"owner", msg::column_owner},
               {"due", msg::column_due},
               {"status", msg::column_action_status}},
              {},
              {}};
  for (const learning::ActionLine& line : view.facts.actions) {
    const Action& action = *line.action;
    const auto& status = choice(*action.status);
    table.rows.push_back(
        {Text::same(*action.what), line.home ? Cell(Text::same(*line.home->name)) : Cell(),
         action.inspired_by->empty() ? Cell() : Cell(Text::same(view.name(*action.inspired_by))),
         action.owner->empty() ? Cell() : Cell(Text::same(view.people.called(*action.owner))),
         action.due.given() ? Cell(*action.due) : Cell(), Term{status.key, status.shown}});
  }
  return table;
}

}  // namespace

Section supply_section(const RoundView& view) {
  Table table{"topics",
              msg::supply_table,
              {{"topic", msg::column_topic},
               {"organisation_questions", msg::column_organisation_questions, right},
               {"own_questions", msg::column_own_questions, right},
               {"growth_points", msg::column_growth, right},
               {"strengths", msg::column_offers, right},
               {"offered_by", msg::column_offered_by}},
              {},
              {}};
  for (const TopicSupply& line : view.facts.supply) {
    std::vector<Text> strong;
    for (const Organisation* one : line.offered_by) strong.push_back(Text::same(*one->name));
    table.rows.push_back({Text::same(topic_names(line)), std::int64_t{line.organisation_questions},
                          std::int64_t{line.own_questions}, std::int64_t{line.growth_points},
                          std::int64_t{line.strengths},
                          strong.empty() ? Cell(Text(msg::nobody)) : Cell(std::move(strong))});
  }
  return {.id = "supply",
          .title = view.in(msg::supply_title),
          .picture = supply_picture(view),
          .legend = view.in(msg::supply_intro),
          .tables = {std::move(table)}};
}

Section learned_section(const RoundView& view) {
  Section section{.id = "learned", .title = view.in(msg::learned_title), .tables = {actions_table(view)}};
  for (const Exchange& one : view.facts.workspace.exchanges) {
    if (!view.shows(one)) continue;
    const std::string host = view.name(*one.host);
    const ClosingTalk& talk = one.closing_talk;
    if (!talk.learned->empty())
      section.quotes.push_back(
          {say(msg::jobshadower_learned, view.people.called(*one.jobshadower), host).in(view.language),
           *talk.learned});
    if (!talk.host_learned->empty())
      section.quotes.push_back({say(msg::host_learned, host).in(view.language), *talk.host_learned});
  }
  return section;
}

}  // namespace sw::report
