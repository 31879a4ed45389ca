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
};

/// One value. An empty cell is null in JSON and nothing elsewhere; Minutes show as 7:30 for people and are
/// whole minutes in CSV and JSON; a list is joined with commas for people, with `;` in CSV, an array in JSON.
using Cell = std::variant<std::monostate, Text, std::int64_t, Minutes, Date, bool, std::vector<Text>>;

struct Table {
  std::string_view name;  ///< the key of the rows in JSON
  Text title;             ///< shown above; may be empty
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  std::vector<Text> notes;  ///< sentences under the table; comment lines in CSV, "notes" in JSON
};

enum class TableFormat { table, csv, json };

/// All tables of one answer as one text, ending in a line end. CSV of several tables is separated by an
/// empty line; JSON is one object with `version` and one member per table. Cells that a spreadsheet would
/// take for a formula are disarmed in CSV; control characters are made visible for people.
std::string render(const std::vector<Table>& tables, TableFormat format, Language language);

}  // namespace sw::report
