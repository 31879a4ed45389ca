// Demand and supply per topic.
#include <algorithm>

#include "report/overview_cells.hpp"
#include "switch/language/messages_overview.hpp"
#include "switch/language/messages_table.hpp"
#include "switch/language/say.hpp"
#include "switch/report/overview.hpp"

namespace sw::report {
namespace {

namespace m = msg::overview;
using overview::Asking;
using overview::Demand;
using overview::Offer;
using overview::TopicSupply;

Cell id_list(const std::vector<const Organisation*>& organisations) {
  return names(organisations, [](const Organisation* one) { return std::string_view(one->id.text); });
}

/// Its id for a script, its name for people.
Term topic(const TopicId& id, const Round& round) {
  const std::string_view name = overview::topic_name(round, id);
  return {id.text, {name, name}};
}

Cell topic_list(const TopicSupply& one, const Round& round) {
  std::vector<Term> all;
  for (const TopicId* id : one.topics) all.push_back(topic(*id, round));
  return all;
}

Cell asked(const TopicSupply& one, Asking asking) {
  return std::int64_t{std::count_if(one.demands.begin(), one.demands.end(),
                                    [&](const Demand& d) { return d.asking == asking; })};
}

Cell offering(const TopicSupply& one) {
  std::vector<const Organisation*> all;
  for (const Offer& offer : one.offers)
    if (offer.hosts && (all.empty() || all.back() != offer.organisation)) all.push_back(offer.organisation);
  return id_list(all);
}

/// What is asked, and behind it what is offered.
TextBar bar(const TopicSupply& one, const Round& round) {
  std::string name;
  for (const TopicId* id : one.topics) {
    const std::string_view part = overview::topic_name(round, *id);
    if (name.find(part) == std::string::npos) name.append(name.empty() ? "" : " / ").append(part);
  }
  const auto asked = static_cast<std::int64_t>(one.demands.size());
  const auto offered =
      std::count_if(one.offers.begin(), one.offers.end(), [](const Offer& offer) { return offer.hosts; });
  return {.label = name,
          .amount = say(msg::asked_and_offered, asked, offered),
          .full = static_cast<double>(asked),
          .open = static_cast<double>(offered)};
}

Table topics(const std::vector<TopicSupply>& supply, const Round& round) {
  constexpr Align right = Align::right;
  Table table{"topics",
              say(m::topics_title),
              {{"topic", m::topic},
               {"organisation_questions", m::organisation_questions, right},
               {"own_questions", m::own_questions, right},
               {"growth_points", m::growth_points, right},
               {"offered_by", m::offered_by}},
              {},
              {say(m::equals_note)}};
  for (const TopicSupply& one : supply) {
    table.rows.push_back({topic_list(one, round), asked(one, Asking::organisation),
                          asked(one, Asking::participant), asked(one, Asking::growth_point), offering(one)});
    table.picture.push_back(bar(one, round));
  }
  table.legend = msg::supply_legend;
  return table;
}

Table not_offered(const std::vector<TopicSupply>& supply, const Round& round) {
  Table table{"not_offered",
              say(m::not_offered_title),
              {{"topic", m::topic}, {"asking", m::asking}, {"from", m::who}, {"text", m::text}},
              {},
              {}};
  for (const TopicSupply& one : supply)
    for (const Demand& demand : one.demands)
      if (demand.offered_by.empty())
        table.rows.push_back(
            {topic(*demand.topic, round), term(demand.asking), cell(demand.from), cell(demand.text)});
  return table;
}

Table not_asked(const std::vector<TopicSupply>& supply, const Round& round) {
  Table table{"not_asked",
              say(m::not_asked_title),
              {{"topic", m::topic}, {"organisation", m::organisation}, {"text", m::text}},
              {},
              {}};
  for (const TopicSupply& one : supply)
    for (const Offer& offer : one.offers)
      if (offer.asked == 0)
        table.rows.push_back({topic(*offer.strength->topic, round), cell(offer.organisation->id.text),
                              cell(offer.strength->text)});
  return table;
}

Table questions(const std::vector<TopicSupply>& supply, const Round& round) {
  Table table{"questions",
              say(m::questions_title),
              {{"topic", m::topic},
               {"from", m::who},
               {"question", m::id},
               {"text", m::text},
               {"offered_by", m::offered_by}},
              {},
              {}};
  bool more = false;
  for (const TopicSupply& one : supply)
    for (const Demand& demand : one.demands)
      if (demand.asking != Asking::growth_point) {
        more = more || demand.more;
        table.rows.push_back({topic(*demand.topic, round), cell(demand.from), cell(demand.id),
                              cell(demand.text), id_list(demand.offered_by)});
      }
  if (more) table.notes.push_back(say(m::most_named_note, overview::most_named));
  return table;
}

}  // namespace

std::vector<Table> supply_tables(const std::vector<TopicSupply>& supply, const Round& round) {
  return {topics(supply, round), not_offered(supply, round), not_asked(supply, round),
          questions(supply, round)};
}

}  // namespace sw::report
