// How far each organisation is, and who goes where.
#include <algorithm>

#include "report/round_parts.hpp"
#include "switch/language/messages_pages.hpp"
#include "switch/report/svg.hpp"

namespace sw::report {
namespace {

/// Where a name stands in a column; it is added where it is new.
std::size_t place_in(std::vector<std::string>& column, const std::string& name) {
  const auto at = std::find(column.begin(), column.end(), name);
  if (at == column.end()) column.push_back(name);
  return static_cast<std::size_t>(std::find(column.begin(), column.end(), name) - column.begin());
}

std::string sender(const RoundView& view, const Exchange& exchange) {
  const Organisation* home = home_of(view.facts.workspace, exchange);
  return home ? *home->name : "?";
}

std::string ways_picture(const RoundView& view, Ways which) {
  std::vector<std::string> left, right;
  std::vector<Way> ways;
  for (const Exchange& one : view.facts.workspace.exchanges) {
    if (!belongs(view, one, which) || *one.status == ExchangeStatus::cancelled) continue;
    ways.push_back(
        {place_in(left, sender(view, one)), place_in(right, view.name(*one.host)), settled(*one.status)});
  }
  if (ways.empty()) return {};
  return ways_svg({"ways", view.in(msg::ways_picture),
                   say(msg::ways_description, ways.size(), left.size(), right.size()).in(view.language)},
                  left, right, ways);
}

}  // namespace

bool settled(ExchangeStatus status) {
  return status == ExchangeStatus::agreed || status == ExchangeStatus::running ||
         status == ExchangeStatus::closed;
}

bool belongs(const RoundView& view, const Exchange& exchange, Ways which) {
  if (!view.shows(exchange)) return false;
  if (which == Ways::all) return true;
  return settled(*exchange.status) &&
         std::any_of(exchange.visits.begin(), exchange.visits.end(), [&](const Visit& visit) {
           return *visit.status == VisitStatus::done && *visit.date <= view.facts.as_of;
         });
}

Section steps_section(const RoundView& view) {
  Table table{"steps", msg::matrix_table, {{"organisation", msg::column_page_organisation}}, {}, {}};
  for (std::size_t i = 0; i < rules::guide_steps; ++i)
    table.columns.push_back({rules::key(rules::steps()[i]), msg::step_titles[i]});
  for (const rules::StepRow& row : view.facts.steps) {
    if (!view.shows(*row.organisation)) continue;
    std::vector<Cell> cells{Text::same(*row.organisation->name)};
    for (const rules::StepCell& cell : row.cells)
      cells.push_back(cell.verdict == rules::Verdict::not_applicable
                          ? Cell()
                          : Cell(Term{rules::key(cell.verdict), rules::shown(cell.verdict)}));
    table.rows.push_back(std::move(cells));
  }
  return {.id = "steps",
          .title = view.in(msg::matrix_title),
          .paragraphs = {view.in(msg::matrix_intro)},
          .tables = {std::move(table)}};
}

Section ways_section(const RoundView& view, Ways which) {
  Table table{"exchanges",
              msg::ways_table,
              {{"who", msg::column_who_goes},
               {"from", msg::column_from},
               {"to", msg::column_to},
               {"mentor", msg::column_mentor},
               {"status", msg::column_status}},
              {},
              {}};
  for (const Exchange& one : view.facts.workspace.exchanges) {
    if (!belongs(view, one, which)) continue;
    const auto& status = choice(*one.status);
    table.rows.push_back({Text::same(view.people.called(*one.jobshadower)), Text::same(sender(view, one)),
                          Text::same(view.name(*one.host)),
                          one.mentor->empty() ? Cell() : Cell(Text::same(view.people.called(*one.mentor))),
                          Term{status.key, status.shown}});
  }
  Section section{.id = "ways", .title = view.in(msg::ways_title)};
  if (table.rows.empty()) {
    section.paragraphs = {view.in(which == Ways::all ? msg::ways_none : msg::ways_none_went)};
    return section;
  }
  section.picture = ways_picture(view, which);
  section.legend = view.in(which == Ways::all ? msg::ways_intro : msg::ways_intro_went);
  section.tables = {std::move(table)};
  return section;
}

}  // namespace sw::report
