// Tables as CSV: RFC 4180 with LF as line end, and nothing in it that a spreadsheet would run.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "report/table_formats.hpp"
#include "switch/language/say.hpp"
#include "switch/model/notation.hpp"
#include "switch/text/unicode.hpp"
#include "switch/text/words.hpp"

namespace sw::report {
namespace {

/// What a spreadsheet reckons with, also in the wide and the small forms of East Asia.
constexpr std::string_view formula_begins[] = {"=",      "+",      "-",      "@",      "\uff1d",
                                               "\uff0b", "\uff0d", "\uff20", "\ufe66", "\ufe62",
                                               "\ufe63", "\ufe6b", "\u2212"};

/// In Belgium a spreadsheet splits at `;`, elsewhere at `,`, and some at a tab: a cell may begin after each.
bool ends_cell(char c) {
  return c == ';' || c == ',' || c == '\t' || c == '\n' || c == '\r';
}

/// Does a cell that begins here begin with a formula, for a reader that drops quotes and what is not seen?
bool begins_formula(std::string_view text) {
  while (!text.empty() && !ends_cell(text.front())) {
    if (std::any_of(std::begin(formula_begins), std::end(formula_begins),
                    [&](std::string_view begin) { return text.starts_with(begin); }))
      return true;
    const std::string_view rest = past_blanks(text.substr(0, next_character(text, 0)));
    if (text.front() != '"' && !rest.empty()) return false;
    text.remove_prefix(next_character(text, 0));
  }
  return false;
}

/// With an apostrophe before whatever would be reckoned with: that shows a cell as it is.
std::string disarmed(std::string_view text) {
  std::string safe;
  safe.reserve(text.size() + 1);
  if (text.find_first_of("\t\r\n") == 0) safe += '\'';
  bool cell_begins = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (cell_begins && begins_formula(text.substr(at))) safe += '\'';
    safe += text[at];
    cell_begins = ends_cell(text[at]);
  }
  return safe;
}

std::string quoted(const std::string& text) {
  if (text.find_first_of("\",;\t\r\n") == std::string::npos) return text;
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"') result += '"';
    result += c;
  }
  return result + '"';
}

std::string field(const Cell& cell, Language language) {
  return std::visit(Overloaded{[](std::monostate) { return std::string(); },
                               [&](const Text& text) { return quoted(disarmed(text.in(language))); },
                               [](std::int64_t number) { return fmt::to_string(number); },
                               [](Minutes minutes) { return fmt::to_string(minutes.count()); },
                               [](Date date) { return notation::written(date); },
                               [](const Term& term) { return std::string(term.key); },
                               [](bool yes) { return std::string(yes ? "true" : "false"); },
                               [&](const std::vector<Term>& terms) {
                                 return quoted(disarmed(joined(keys(terms), ";", language)));
                               },
                               [&](const std::vector<Text>& items) {
                                 return quoted(disarmed(joined(items, ";", language)));
                               }},
                    cell);
}

/// A note stays on its one line, whatever is in it, and opens no quotes.
std::string comment(const Text& note, Language language) {
  std::string line = disarmed(note.in(language));
  for (char& c : line) {
    if (c == '\n' || c == '\r') c = ' ';
    if (c == '"') c = '\'';
  }
  return "# " + line + '\n';
}

std::string table(const Table& table, Language language) {
  std::string csv;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    csv += fmt::format("{}{}", i > 0 ? "," : "", table.columns[i].key);
  csv += '\n';
  for (const std::vector<Cell>& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) csv += (i > 0 ? "," : "") + field(row[i], language);
    csv += '\n';
  }
  return csv;
}

}  // namespace

std::string csv_of(const std::vector<Table>& tables, Language language) {
  std::string csv;
  for (const Text& note : all_notes(tables)) csv += comment(note, language);
  for (std::size_t i = 0; i < tables.size(); ++i) {
    if (i > 0) csv += '\n';
    if (tables.size() > 1 && !tables[i].title.empty()) csv += comment(tables[i].title, language);
    csv += table(tables[i], language);
  }
  return csv;
}

}  // namespace sw::report
