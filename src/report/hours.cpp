#include "switch/report/hours.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/hours_notes.hpp"
#include "switch/language/messages_hours.hpp"
#include "switch/language/messages_table.hpp"
#include "switch/model/notation.hpp"

namespace sw::report {
namespace {

using namespace hours;
using namespace msg;
using Row = std::vector<Cell>;

constexpr Align right = Align::right;

Cell number(int value) {
  return std::int64_t{value};
}

Term term(Outlook outlook) {
  switch (outlook) {
    case Outlook::reached:
      return {"reached", outlook_reached};
    case Outlook::reached_with_planned:
      return {"reached_with_planned", outlook_planned};
    case Outlook::possible:
      return {"possible", outlook_possible};
    case Outlook::impossible:
      break;
  }
  return {"impossible", outlook_impossible};
}

/// In days where the round counts only days, else in hours; the aim is a line.
std::vector<TextBar> bars_of(const std::vector<PersonHours>& people, const Minimum& minimum) {
  const bool in_days = *minimum.hours == 0 && *minimum.days > 0;
  const auto length = [&](const Amount& amount) {
    return in_days ? static_cast<double>(amount.days) : static_cast<double>(amount.worked.count()) / 60;
  };
  const auto written = [&](const Amount& amount) {
    return in_days ? counted(amount.days, days_noun) : Text::same(notation::clock_hours(amount.worked));
  };
  std::vector<TextBar> bars;
  for (const PersonHours& one : people) {
    const auto& [done, planned] = std::pair{one.sum.done, one.sum.planned};
    bars.push_back({.label = one.id.text,
                    .amount = length(planned) > 0 ? say(bar_and_planned, written(done), written(planned))
                                                  : written(done),
                    .full = length(done),
                    .open = length(planned),
                    .mark = static_cast<double>(in_days ? *minimum.days : *minimum.hours)});
  }
  return bars;
}

std::vector<Column> traffic_columns(std::vector<Column> columns) {
  for (const Column& column : {Column{"people_sent", column_people_sent, right},
                               {"people_received", column_people_received, right},
                               {"days_sent", column_days_sent, right},
                               {"days_received", column_days_received, right},
                               {"minutes_sent", column_sent, right},
                               {"minutes_received", column_received, right},
                               {"minutes_balance", column_balance, right},
                               {"minutes_balance_with_planned", column_balance_planned, right}})
    columns.push_back(column);
  return columns;
}

Row traffic_row(Row row, const Traffic& traffic) {
  const auto& [sent, received] = traffic;
  for (Cell cell : {number(sent.people), number(received.people), number(sent.done.days),
                    number(received.done.days), Cell(sent.done.worked), Cell(received.done.worked),
                    Cell(traffic.balance()), Cell(traffic.balance_with_planned())})
    row.push_back(std::move(cell));
  return row;
}

std::vector<Text> traffic_notes(const HoursResult& result) {
  std::vector<Text> notes = counting_notes(result);
  notes.insert(notes.begin() + 1, balance_meaning);
  return notes;
}

}  // namespace

Table hours_people(const HoursResult& result) {
  Table table{"people", msg::hours_people, {{"jobshadower", column_jobshadower}}, {}, people_notes(result)};
  for (const Column& column : {Column{"minutes_done", column_done, right},
                               {"minutes_planned", column_planned, right},
                               {"minutes_left", column_left, right},
                               {"days_done", column_days_done, right},
                               {"days_planned", column_days_planned, right},
                               {"days_left", column_days_left, right},
                               {"days_with_talk", column_talks, right},
                               {"unconfirmed", column_unconfirmed, right},
                               {"free_days", column_free_days, right},
                               {"standing", column_outlook}})
    table.columns.push_back(column);
  table.picture = bars_of(result.people, result.round->minimum);
  table.legend = bars_legend;
  const bool in_hours = *result.round->minimum.hours > 0, in_days = *result.round->minimum.days > 0;
  for (const PersonHours& one : result.people) {
    const Standing& standing = one.standing;
    table.rows.push_back({Text::same(one.id.text), one.sum.done.worked, one.sum.planned.worked,
                          in_hours ? Cell(standing.left.worked) : Cell(), number(one.sum.done.days),
                          number(one.sum.planned.days), in_days ? number(standing.left.days) : Cell(),
                          number(one.sum.talks), number(one.sum.unconfirmed), number(standing.possible_days),
                          in_hours || in_days ? Cell(term(standing.outlook)) : Cell()});
  }
  return table;
}

/// What is short is told in the measures that the round asks for.
Table hours_short(const HoursResult& result) {
  const bool in_hours = *result.round->minimum.hours > 0, in_days = *result.round->minimum.days > 0;
  Table table{"short", msg::hours_short, {{"jobshadower", column_jobshadower}}, {}, people_notes(result)};
  const auto column = [&](bool asked, const Column& one) {
    if (asked) table.columns.push_back(one);
  };
  column(in_hours, {"minutes_done", column_done, right});
  column(in_hours, {"minutes_planned", column_planned, right});
  column(in_hours, {"minutes_left", column_left, right});
  column(in_hours, {"minutes_to_plan", column_to_plan, right});
  column(in_days, {"days_done", column_days_done, right});
  column(in_days, {"days_planned", column_days_planned, right});
  column(in_days, {"days_left", column_days_left, right});
  column(in_days, {"days_to_plan", column_days_to_plan, right});
  column(true, {"unconfirmed", column_unconfirmed, right});
  column(true, {"free_days", column_free_days, right});
  column(true, {"until", column_until});
  column(true, {"standing", column_outlook});
  for (const PersonHours& one : under_minimum(result)) {
    const auto& [left, to_plan, free_days, outlook] = one.standing;
    Row row{Text::same(one.id.text)};
    if (in_hours)
      row.insert(row.end(), {one.sum.done.worked, one.sum.planned.worked, left.worked, to_plan.worked});
    if (in_days)
      row.insert(row.end(), {number(one.sum.done.days), number(one.sum.planned.days), number(left.days),
                             number(to_plan.days)});
    row.insert(row.end(), {number(one.sum.unconfirmed), number(free_days), last_day(result.round->window),
                           term(outlook)});
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table hours_exchanges(const HoursResult& result) {
  Table table{"exchanges",
              msg::hours_exchanges,
              {{"exchange", column_exchange},
               {"jobshadower", column_jobshadower},
               {"host", column_host},
               {"minutes_done", column_done, right},
               {"minutes_planned", column_planned, right},
               {"days_done", column_days_done, right},
               {"days_planned", column_days_planned, right},
               {"days_with_talk", column_talks, right},
               {"unconfirmed", column_unconfirmed, right}},
              {},
              counting_notes(result)};
  for (const PersonHours& person : result.people)
    for (const auto& [exchange, sum] : person.exchanges)
      table.rows.push_back({Text::same(exchange->id.text), Text::same(person.id.text),
                            Text::same(exchange->host->text), sum.done.worked, sum.planned.worked,
                            number(sum.done.days), number(sum.planned.days), number(sum.talks),
                            number(sum.unconfirmed)});
  return table;
}

Table hours_organisations(const HoursResult& result) {
  Table table{"organisations",
              msg::hours_organisations,
              traffic_columns({{"organisation", column_organisation}, {"network", column_network}}),
              {},
              traffic_notes(result)};
  for (const OrganisationHours& one : result.organisations)
    table.rows.push_back(traffic_row(
        {Text::same(one.organisation->id.text), Text::same(one.organisation->network->text)}, one.traffic));
  return table;
}

Table hours_networks(const HoursResult& result) {
  Table table{"networks",
              msg::hours_networks,
              traffic_columns({{"network", column_network}}),
              {},
              traffic_notes(result)};
  for (const NetworkHours& one : result.networks)
    table.rows.push_back(traffic_row({Text::same(one.network->id->text)}, one.traffic));
  return table;
}

Table hours_months(const HoursResult& result) {
  Table table{"months",
              msg::hours_months,
              {{"month", column_month},
               {"people", column_people, right},
               {"visits", column_visits, right},
               {"minutes_done", column_done, right},
               {"minutes_planned", column_planned, right},
               {"days_done", column_days_done, right},
               {"days_planned", column_days_planned, right}},
              {},
              counting_notes(result)};
  for (const MonthHours& one : result.months)
    table.rows.push_back({Text::same(notation::written(Date{one.month / 1}).substr(0, 7)),
                          number(one.sum.people), number(one.sum.visits), one.sum.done.worked,
                          one.sum.planned.worked, number(one.sum.done.days), number(one.sum.planned.days)});
  return table;
}

}  // namespace sw::report
