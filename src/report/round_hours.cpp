// Hours or days against what the round asks, with the table of both.
#include <fmt/format.h>

#include "report/hours_notes.hpp"
#include "report/round_parts.hpp"
#include "switch/language/messages_hours.hpp"
#include "switch/language/messages_pages.hpp"
#include "switch/language/messages_table.hpp"
#include "switch/model/notation.hpp"
#include "switch/report/svg.hpp"

namespace sw::report {
namespace {

using hours::PersonHours;

constexpr Align right = Align::right;

std::vector<const PersonHours*> people_of(const RoundView& view) {
  std::vector<const PersonHours*> all;
  for (const PersonHours& one : view.facts.hours.people)
    if (!view.facts.organisation ||
        (one.who && view.facts.workspace.home(*one.who) == view.facts.organisation))
      all.push_back(&one);
  return all;
}

/// A bar in days where the round counts only days, else in hours.
Bar bar_of(const RoundView& view, const PersonHours& one) {
  const Minimum& minimum = view.facts.workspace.round.minimum;
  const bool in_days = *minimum.hours == 0 && *minimum.days > 0;
  const auto& [done, planned] = std::pair{one.sum.done, one.sum.planned};
  const auto written = [&](const Amount& amount) {
    return in_days ? counted(amount.days, msg::days_noun).in(view.language)
                   : notation::clock_hours(amount.worked);
  };
  const auto length = [&](const Amount& amount) {
    return in_days ? static_cast<double>(amount.days) : static_cast<double>(amount.worked.count()) / 60;
  };
  Bar bar{.label = view.people.called(one.id),
          .amount = written(done),
          .done = length(done),
          .planned = length(planned)};
  bar.mark = in_days ? *minimum.days : *minimum.hours;
  if (length(planned) > 0)
    bar.amount = say(msg::bar_and_planned, bar.amount, written(planned)).in(view.language);
  return bar;
}

std::string picture(const RoundView& view, const std::vector<const PersonHours*>& people) {
  std::vector<Bar> bars;
  std::int64_t reached = 0;
  for (const PersonHours* one : people) {
    bars.push_back(bar_of(view, *one));
    if (one->standing.outlook == hours::Outlook::reached) ++reached;
  }
  return bars_svg({"hours", view.in(msg::bars_picture),
                   say(msg::bars_description, bars.size(), reached).in(view.language)},
                  bars);
}

Term term(hours::Outlook outlook) {
  switch (outlook) {
    case hours::Outlook::reached:
      return {"reached", msg::outlook_reached};
    case hours::Outlook::reached_with_planned:
      return {"reached_with_planned", msg::outlook_planned};
    case hours::Outlook::possible:
      return {"possible", msg::outlook_possible};
    case hours::Outlook::impossible:
      break;
  }
  return {"impossible", msg::outlook_impossible};
}

}  // namespace

Section hours_section(const RoundView& view) {
  const Minimum& minimum = view.facts.workspace.round.minimum;
  Section section{.id = "hours",
                  .title = view.in(*minimum.binding ? msg::bars_title_minimum : msg::bars_title_aim)};
  const auto people = people_of(view);
  Table table{"hours",
              msg::bars_table,
              {{"jobshadower", msg::column_jobshadower},
               {"done", msg::column_done, right},
               {"planned", msg::column_planned, right},
               {"days_done", msg::column_days_done, right},
               {"days_planned", msg::column_days_planned, right},
               {"standing", msg::column_outlook}},
              {},
              counting_notes(view.facts.hours)};
  add_minimum(minimum, table.notes);
  const bool asked = *minimum.hours > 0 || *minimum.days > 0;
  for (const PersonHours* one : people)
    table.rows.push_back({Text::same(view.people.called(one->id)), one->sum.done.worked,
                          one->sum.planned.worked, std::int64_t{one->sum.done.days},
                          std::int64_t{one->sum.planned.days},
                          asked ? Cell(term(one->standing.outlook)) : Cell()});
  if (!people.empty()) {
    section.picture = picture(view, people);
    section.legend = view.in(msg::bars_intro);
  }
  section.tables = {std::move(table)};
  return section;
}

}  // namespace sw::report
