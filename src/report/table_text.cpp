// Tables for the eye: aligned columns that fit a terminal, with nothing cut.
#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "report/table_formats.hpp"
#include "switch/language/messages_table.hpp"
#include "switch/text/unicode.hpp"

namespace sw::report {
namespace {

using Lines = std::vector<std::string>;

constexpr std::uint32_t widest_row = 100;
constexpr std::uint32_t narrowest_wrap = 10;  ///< columns are not wrapped below this
constexpr std::string_view gap = "  ";

std::string shown(const Cell& cell, Language language) {
  return std::visit(
      Overloaded{
          [](std::monostate) { return std::string(); }, [&](const Text& text) { return text.in(language); },
          [](std::int64_t number) { return fmt::to_string(number); },
          [](Minutes minutes) { return clock_hours(minutes); }, [](Date date) { return iso_date(date); },
          [&](const Term& term) { return std::string(term.shown.in(language)); },
          [&](bool yes) {
            return std::string((yes ? msg::table_yes : msg::table_no).in(language));
          },
          [&](const std::vector<Text>& items) { return joined(items, ", ", language); }},
      cell);
}

/// The lines of a text as written; an end without anything behind it is no line.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(visible(line));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  if (lines.empty()) lines.emplace_back();
  return lines;
}

/// One line broken between words; a word wider than `width` stays whole.
void wrap_line(std::string_view line, std::uint32_t width, Lines& out) {
  std::string current;
  while (!line.empty()) {
    const std::size_t end = line.find(' ');
    const std::string_view word = line.substr(0, end);
    if (!current.empty() && display_width(current) + 1 + display_width(word) > width) {
      out.push_back(std::move(current));
      current = word;
    } else {
      current += (current.empty() ? "" : " ") + std::string(word);
    }
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
  }
  out.push_back(std::move(current));
}

Lines wrapped(const Lines& lines, std::uint32_t width) {
  Lines out;
  for (const std::string& line : lines)
    if (display_width(line) <= width)
      out.push_back(line);
    else
      wrap_line(line, width, out);
  return out;
}

/// A table's header and rows as lines per cell, laid out column by column.
struct Layout {
  std::vector<std::vector<Lines>> rows;  ///< the header is the first
  std::vector<std::uint32_t> widths;

  void measure() {
    std::fill(widths.begin(), widths.end(), 0U);
    for (const auto& row : rows)
      for (std::size_t i = 0; i < row.size(); ++i)
        for (const std::string& line : row[i]) widths[i] = std::max(widths[i], display_width(line));
  }

  /// Takes from the widest column until a row fits, or no column is wide any more.
  void fit() {
    if (widths.empty()) return;
    std::uint32_t total = std::accumulate(widths.begin(), widths.end(), 0U) +
                          static_cast<std::uint32_t>(gap.size() * (widths.size() - 1));
    if (total <= widest_row) return;
    for (; total > widest_row; --total) {
      const auto widest = std::max_element(widths.begin(), widths.end());
      if (*widest <= narrowest_wrap) break;
      --*widest;
    }
    for (auto& row : rows)
      for (std::size_t i = 0; i < row.size(); ++i) row[i] = wrapped(row[i], widths[i]);
    measure();
  }
};

Layout laid_out(const Table& table, Language language) {
  Layout layout;
  layout.widths.resize(table.columns.size());
  std::vector<Lines> header;
  for (const Column& column : table.columns) header.push_back(lines_of(column.header.in(language)));
  layout.rows.push_back(std::move(header));
  for (const std::vector<Cell>& row : table.rows) {
    std::vector<Lines> cells;
    for (const Cell& cell : row) cells.push_back(lines_of(shown(cell, language)));
    layout.rows.push_back(std::move(cells));
  }
  layout.measure();
  layout.fit();
  return layout;
}

std::string aligned(const std::string& line, std::uint32_t width, Align align) {
  const std::uint32_t used = display_width(line);
  if (align == Align::right && used < width) return std::string(width - used, ' ') + line;
  return padded(line, width);
}

void print_line(const std::vector<std::string>& cells, std::string& out) {
  std::string line = fmt::format("{}", fmt::join(cells, gap));
  line.erase(line.find_last_not_of(' ') + 1);
  out += line + '\n';
}

void print_row(const std::vector<Lines>& row, const Layout& layout, const Table& table, std::string& out) {
  std::size_t height = 1;
  for (const Lines& cell : row) height = std::max(height, cell.size());
  for (std::size_t h = 0; h < height; ++h) {
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < row.size(); ++i)
      cells.push_back(aligned(h < row[i].size() ? row[i][h] : "", layout.widths[i], table.columns[i].align));
    print_line(cells, out);
  }
}

void print_table(const Table& table, Language language, std::string& out) {
  const Layout layout = laid_out(table, language);
  print_row(layout.rows.front(), layout, table, out);
  std::vector<std::string> rule;
  for (const std::uint32_t width : layout.widths) rule.emplace_back(width, '-');
  print_line(rule, out);
  for (std::size_t i = 1; i < layout.rows.size(); ++i) print_row(layout.rows[i], layout, table, out);
}

/// The notes of a table, except those that stand under a later one too.
void print_notes(const std::vector<Table>& tables, std::size_t which, Language language, std::string& out) {
  std::string lines;
  for (const Text& note : tables[which].notes) {
    const bool later = std::any_of(tables.begin() + static_cast<std::ptrdiff_t>(which) + 1, tables.end(),
                                   [&](const Table& table) { return has_note(table, note); });
    if (later) continue;
    for (const std::string& line : wrapped(lines_of(note.in(language)), widest_row)) lines += line + '\n';
  }
  if (!lines.empty()) out += '\n' + lines;
}

}  // namespace

std::string text_of(const std::vector<Table>& tables, Language language) {
  std::string out;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    const Table& table = tables[i];
    if (!out.empty()) out += '\n';
    if (!table.title.empty()) out += visible(table.title.in(language)) + "\n\n";
    if (table.rows.empty())
      out += std::string(msg::table_empty.in(language)) + '\n';
    else
      print_table(table, language, out);
    print_notes(tables, i, language, out);
  }
  return out;
}

}  // namespace sw::report
