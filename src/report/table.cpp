#include "switch/report/table.hpp"

#include <algorithm>
#include <cassert>

#include "report/table_formats.hpp"

template class std::vector<sw::report::Term>;
template class std::vector<sw::report::Cell>;
template class std::vector<std::vector<sw::report::Cell>>;
template class std::vector<sw::report::Column>;
template class std::vector<sw::report::TextBar>;
template class std::vector<sw::report::Table>;

namespace sw::report {

std::vector<Text> shown(const std::vector<Term>& terms) {
  std::vector<Text> texts;
  for (const Term& term : terms) texts.emplace_back(term.shown);
  return texts;
}

std::vector<Text> keys(const std::vector<Term>& terms) {
  std::vector<Text> texts;
  for (const Term& term : terms) texts.push_back(Text::same(term.key));
  return texts;
}

bool has_note(const Table& table, const Text& note) {
  return std::find(table.notes.begin(), table.notes.end(), note) != table.notes.end();
}

std::vector<Text> all_notes(const std::vector<Table>& tables) {
  std::vector<Text> notes;
  for (const Table& table : tables)
    for (const Text& note : table.notes)
      if (std::find(notes.begin(), notes.end(), note) == notes.end()) notes.push_back(note);
  return notes;
}

std::string render(const std::vector<Table>& tables, TableFormat format, Language language,
                   std::uint32_t terminal) {
  for (const Table& table : tables)
    for ([[maybe_unused]] const auto& row : table.rows) assert(row.size() == table.columns.size());
  switch (format) {
    case TableFormat::csv:
      return csv_of(tables, language);
    case TableFormat::json:
      return json_of(tables, language);
    case TableFormat::table:
      break;
  }
  return text_of(tables, language, terminal);
}

}  // namespace sw::report
