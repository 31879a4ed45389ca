#include "switch/report/steps.hpp"

#include "switch/language/messages_steps.hpp"
#include "switch/language/say.hpp"

namespace sw::report {
namespace {

using rules::Verdict;

bool pressing(Verdict verdict) {
  return verdict == Verdict::late || verdict == Verdict::wrong;
}

bool shows_step(const StepFilter& filter, std::size_t index) {
  return !filter.step || *filter.step == rules::steps()[index];
}

bool shown_row(const rules::StepRow& row, const StepFilter& filter) {
  if (!filter.network.empty() && row.organisation->network->text != filter.network) return false;
  if (!filter.late_only) return true;
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    if (shows_step(filter, i) && pressing(row.cells[i].verdict)) return true;
  return false;
}

/// On a terminal a grid is looked at rather than read.
std::string_view mark(Verdict verdict) {
  switch (verdict) {
    case Verdict::not_applicable:
      break;
    case Verdict::ok:
      return "✓";
    case Verdict::not_due:
      return "·";
    case Verdict::missing:
      return "○";
    case Verdict::late:
      return "!";
    case Verdict::wrong:
      return "✗";
  }
  return {};
}

Text legend() {
  std::vector<Text> parts;
  for (const Verdict verdict :
       {Verdict::ok, Verdict::not_due, Verdict::missing, Verdict::late, Verdict::wrong})
    parts.push_back(say(msg::steps_mark, mark(verdict), rules::shown(verdict)));
  Text all;
  for (const Text& part : parts) {
    all.nl += (all.nl.empty() ? "" : "   ") + part.nl;
    all.en += (all.en.empty() ? "" : "   ") + part.en;
  }
  return all;
}

Term term(Verdict verdict) {
  return {rules::key(verdict), rules::shown(verdict)};
}

Cell verdict_cell(const rules::StepCell& cell) {
  if (cell.verdict == Verdict::not_applicable) return std::monostate{};
  return Term{rules::key(cell.verdict), rules::shown(cell.verdict), mark(cell.verdict)};
}

Table grid_table(const std::vector<rules::StepRow>& grid, const Workspace& workspace,
                 const StepFilter& filter) {
  Table table;
  table.name = "steps";
  table.title = say(msg::steps_title, *workspace.round.name);
  table.columns = {{"organisation", {"organisatie", "organisation"}}, {"network", {"netwerk", "network"}}};
  for (std::size_t i = 0; i < rules::guide_steps; ++i) {
    const std::string_view key = rules::key(rules::steps()[i]);
    if (shows_step(filter, i)) table.columns.push_back({key, {key, key}});
  }
  table.legend = legend();
  for (const rules::StepRow& row : grid) {
    if (!shown_row(row, filter)) continue;
    std::vector<Cell> cells{Text::same(row.organisation->id.text),
                            Text::same(row.organisation->network->text)};
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      if (shows_step(filter, i)) cells.push_back(verdict_cell(row.cells[i]));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table items_table(const std::vector<rules::StepRow>& grid, const StepFilter& filter) {
  Table table;
  table.name = "open";
  table.title = say(msg::open_items_title);
  table.columns = {{"organisation", {"organisatie", "organisation"}},
                   {"code", {"code", "code"}},
                   {"verdict", {"stand", "verdict"}},
                   {"due", {"tegen", "due"}},
                   {"subject", {"bij", "of"}},
                   {"what", {"wat", "what"}}};
  for (const rules::StepRow& row : grid) {
    if (!shown_row(row, filter)) continue;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (!shows_step(filter, i)) continue;
      for (const rules::OpenItem& item : row.cells[i].items) {
        if (filter.late_only && !pressing(item.verdict)) continue;
        table.rows.push_back(
            {Text::same(row.organisation->id.text), Text::same(item.rule->code.id), term(item.verdict),
             item.due ? Cell(*item.due) : Cell(),
             item.subject == row.organisation->id.text ? Cell() : Cell(Text::same(item.subject)),
             item.message});
      }
    }
  }
  return table;
}

}  // namespace

std::vector<Table> step_tables(const std::vector<rules::StepRow>& grid, const Workspace& workspace,
                               const StepFilter& filter) {
  return {grid_table(grid, workspace, filter), items_table(grid, filter)};
}

}  // namespace sw::report
