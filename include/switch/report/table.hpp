// A result as rows and columns, and its renderings: for the eye, for a spreadsheet, for a script.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "switch/language/words.hpp"
#include "switch/model/value.hpp"

namespace sw::report {

enum class Align { left, right };

struct Column {
  std::string_view key;  ///< its name in CSV and JSON: English, stable
  Words header;          ///< its name for people
  Align align = Align::left;
  bool where_filled = false;  ///< people see it only where a row has something in it
};

/// A word out of a closed list: its key in CSV and JSON, the words for people.
struct Term {
  std::string_view key;
  Words shown;
  std::string_view mark = {};  ///< a sign that a terminal shows instead
};

/// A bar of a picture, in any unit that all bars of the picture share.
struct TextBar {
  std::string label;
  Text amount;      ///< behind the bar
  double full = 0;  ///< done, or asked for
  double open = 0;  ///< planned, behind what is full
  double mark = 0;  ///< where the aim is; 0: none
};

/// One value. An empty cell is null in JSON and nothing elsewhere; Minutes show as 7:30 for people and are
/// whole minutes in CSV and JSON; a list is joined with commas for people, with `;` in CSV, an array in JSON.
using Cell = std::variant<std::monostate, Text, std::int64_t, Minutes, Date, bool, Term, std::vector<Text>,
                          std::vector<Term>>;

struct Table {
  std::string_view name;        ///< the key of the rows in JSON
  Text title;                   ///< shown above; may be empty
  std::vector<Column> columns;  ///< none: nothing but sentences, for the eye alone
  std::vector<std::vector<Cell>> rows;
  std::vector<Text> notes;  ///< sentences under the table; what several tables share is said once
  std::vector<TextBar> picture =
      {};            ///< stands above the table on a terminal; the table has the same in numbers
  Text legend = {};  ///< how to read the picture or the signs, on a terminal
};

enum class TableFormat { table, csv, json };

/// All tables of one answer as one text, ending in a line end.
///
/// table: columns aligned by what a terminal shows. Nothing is cut: where a row would be wider than the
/// terminal, the widest columns wrap between words, and an id too wide for its column behind a hyphen. Where
/// `terminal` is 0, there are no pictures, rows aim at 100 columns and ids of the usual length stay whole.
/// Control characters are made visible. csv: RFC 4180 with LF as line end, no byte order mark; the notes come
/// first, as lines that begin with
/// `# `. What a spreadsheet would take for a formula (= + - @ at the start of a text, or right after `;`
/// or `,`, a tab or a line end) is disarmed with an apostrophe. Several tables are separated by an empty
/// line, and each begins with its title as such a comment line.
/// json: one object: `version` (1), one array of objects per table, and `notes`.
std::string render(const std::vector<Table>& tables, TableFormat format, Language language,
                   std::uint32_t terminal = 0);

}  // namespace sw::report

// Made once, in table.cpp: else every file that makes a table makes them again.
extern template class std::vector<sw::report::Term>;
extern template class std::vector<sw::report::Cell>;
extern template class std::vector<std::vector<sw::report::Cell>>;
extern template class std::vector<sw::report::Column>;
extern template class std::vector<sw::report::TextBar>;
extern template class std::vector<sw::report::Table>;
