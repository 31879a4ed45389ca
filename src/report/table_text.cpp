// Tables for the eye: aligned columns that fit a terminal, with nothing cut.
#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <numeric>

#include "report/table_bars.hpp"
#include "report/table_formats.hpp"
#include "switch/language/messages_table.hpp"
#include "switch/language/say.hpp"
#include "switch/model/notation.hpp"
#include "switch/text/unicode.hpp"

namespace sw::report {
namespace {

using Lines = std::vector<std::string>;

constexpr std::uint32_t narrowest_wrap = 10;  ///< columns are not wrapped below this
constexpr std::uint32_t usual_width = 100;    ///< where nobody says how wide the terminal is
constexpr std::uint32_t long_text = 30;
constexpr std::uint32_t short_text = 15;
constexpr std::uint32_t long_word = 20;
constexpr std::uint32_t whole = std::numeric_limits<std::uint32_t>::max();
constexpr std::string_view gap = "  ";

std::string shown(const Cell& cell, Language language, std::uint32_t terminal) {
  if (const Term* term = std::get_if<Term>(&cell); terminal != 0 && term && !term->mark.empty())
    return std::string(term->mark);
  return std::visit(
      Overloaded{[](std::monostate) { return std::string(); },
                 [&](const Text& text) { return text.in(language); },
                 [](std::int64_t number) { return fmt::to_string(number); },
                 [](Minutes minutes) { return notation::clock_hours(minutes); },
                 [](Date date) { return notation::written(date); },
                 [&](const Term& term) { return std::string(term.shown.in(language)); },
                 [&](bool yes) { return std::string((yes ? msg::table_yes : msg::table_no).in(language)); },
                 [&](const std::vector<Term>& terms) { return enumerated(report::shown(terms), language); },
                 [&](const std::vector<Text>& items) { return enumerated(items, language); }},
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

/// The part of a word that fits in `width`, broken behind a hyphen as ids have them; the whole word where
/// that can't be.
std::string_view part_of(std::string_view word, std::uint32_t width) {
  if (display_width(word) <= width) return word;
  std::size_t end = std::string_view::npos;
  for (std::size_t at = word.find('-'); at != std::string_view::npos; at = word.find('-', at + 1))
    if (at > 0 && (end == std::string_view::npos || display_width(word.substr(0, at + 1)) <= width))
      end = at + 1;
  return word.substr(0, end);
}

/// One line broken between words; a word wider than `width` is broken behind a hyphen or stays whole.
void wrap_line(std::string_view line, std::uint32_t width, Lines& out) {
  std::string current;
  bool same_word = false;
  while (!line.empty()) {
    const std::string_view word = line.substr(0, line.find(' '));
    const std::string_view part = part_of(word, width);
    const std::string_view space = current.empty() || same_word ? "" : " ";
    if (!current.empty() && display_width(current) + space.size() + display_width(part) > width) {
      out.push_back(std::move(current));
      current = part;
    } else {
      current.append(space).append(part);
    }
    same_word = part.size() < word.size();
    line.remove_prefix(part.size() + (same_word || part.size() == line.size() ? 0 : 1));
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

/// The widest part of a line between the characters that `breaks` names; a hyphen belongs to what stands
/// before.
std::uint32_t widest_part(std::string_view line, std::string_view breaks) {
  std::uint32_t widest = 0;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find_first_of(breaks), line.size() - 1) + 1;
    const bool space = line[end - 1] == ' ';
    widest = std::max(widest, display_width(line.substr(0, end - (space ? 1 : 0))));
    line.remove_prefix(end);
  }
  return widest;
}

/// A table's header and rows as lines per cell, laid out column by column.
struct Layout {
  std::vector<std::vector<Lines>> rows;  ///< the header is the first
  std::vector<std::uint32_t> widths;

  std::uint32_t total() const {
    const auto gaps =
        static_cast<std::uint32_t>(gap.size()) * (static_cast<std::uint32_t>(widths.size()) - 1);
    return widths.empty() ? 0 : std::accumulate(widths.begin(), widths.end(), gaps);
  }

  /// Widths below which a column would break a word of at most `word` columns, or wrap a text of at most
  /// `text` that is no header.
  std::vector<std::uint32_t> floors(std::uint32_t text, std::uint32_t word) const {
    std::vector<std::uint32_t> least(widths.size(), narrowest_wrap);
    for (std::size_t r = 0; r < rows.size(); ++r)
      for (std::size_t i = 0; i < rows[r].size(); ++i)
        for (const std::string& line : rows[r][i]) {
          const std::uint32_t kept = r == 0 ? 0 : std::min(display_width(line), text);
          least[i] =
              std::max({least[i], widest_part(line, " -"), std::min(widest_part(line, " "), word), kept});
        }
    return least;
  }

  /// Takes from the widest column that is above its least width, until a row fits or none is.
  void shrink(std::uint32_t width, const std::vector<std::uint32_t>& least) {
    for (std::uint32_t now = total(); now > width; --now) {
      std::uint32_t* widest = nullptr;
      for (std::size_t i = 0; i < widths.size(); ++i)
        if (widths[i] > least[i] && (widest == nullptr || widths[i] > *widest)) widest = &widths[i];
      if (widest == nullptr) return;
      --*widest;
    }
  }

  void measure() {
    std::fill(widths.begin(), widths.end(), 0U);
    for (const auto& row : rows)
      for (std::size_t i = 0; i < row.size(); ++i)
        for (const std::string& line : row[i]) widths[i] = std::max(widths[i], display_width(line));
  }

  /// Makes columns narrower until a row fits in the terminal, or nearly in the usual width where there is
  /// none: first headers and long texts, then all texts and long ids, and only for a terminal any id.
  void fit(std::uint32_t terminal) {
    const std::uint32_t width = terminal == 0 ? usual_width : terminal;
    if (total() <= width) return;
    shrink(width, floors(long_text, whole));
    shrink(width, floors(short_text, long_word));
    if (terminal != 0) shrink(width, floors(0, 0));
    for (auto& row : rows)
      for (std::size_t i = 0; i < row.size(); ++i) row[i] = wrapped(row[i], widths[i]);
    measure();
  }
};

/// Heads of columns begin alike, wherever their words come from.
std::string with_capital(std::string_view words) {
  std::string out(words);
  if (!out.empty() && out.front() >= 'a' && out.front() <= 'z')
    out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out;
}

Layout laid_out(const Table& table, Language language, std::uint32_t terminal) {
  Layout layout;
  layout.widths.resize(table.columns.size());
  std::vector<Lines> header;
  for (const Column& column : table.columns)
    header.push_back(lines_of(with_capital(column.header.in(language))));
  layout.rows.push_back(std::move(header));
  for (const std::vector<Cell>& row : table.rows) {
    std::vector<Lines> cells;
    for (const Cell& cell : row) cells.push_back(lines_of(shown(cell, language, terminal)));
    layout.rows.push_back(std::move(cells));
  }
  layout.measure();
  layout.fit(terminal);
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

/// Without the columns that people need not see.
Table seen(const Table& table) {
  Table all = table;
  for (std::size_t i = all.columns.size(); i-- > 0;) {
    const bool filled = std::any_of(all.rows.begin(), all.rows.end(), [&](const std::vector<Cell>& row) {
      return !std::holds_alternative<std::monostate>(row[i]);
    });
    if (filled || !all.columns[i].where_filled) continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    all.columns.erase(all.columns.begin() + at);
    for (std::vector<Cell>& row : all.rows) row.erase(row.begin() + at);
  }
  return all;
}

void print_table(const Table& table, Language language, std::uint32_t terminal, std::string& out) {
  const Layout layout = laid_out(table, language, terminal);
  print_row(layout.rows.front(), layout, table, out);
  std::vector<std::string> rule;
  for (const std::uint32_t column : layout.widths) rule.emplace_back(column, '-');
  print_line(rule, out);
  for (std::size_t i = 1; i < layout.rows.size(); ++i) print_row(layout.rows[i], layout, table, out);
}

void print_picture(const Table& table, Language language, std::uint32_t terminal, std::string& out) {
  const std::string bars = bars_text(table.picture, language, terminal);
  if (!bars.empty()) out += bars + '\n';
  if (table.legend.empty() || (bars.empty() && !table.picture.empty())) return;
  for (const std::string& line : wrapped(lines_of(table.legend.in(language)), terminal)) out += line + '\n';
  out += '\n';
}

/// The notes of a table, except those that stand under a later one too.
void print_notes(const std::vector<Table>& tables, std::size_t which, Language language, std::uint32_t width,
                 std::string& out) {
  std::string lines;
  for (const Text& note : tables[which].notes) {
    const bool later = std::any_of(tables.begin() + static_cast<std::ptrdiff_t>(which) + 1, tables.end(),
                                   [&](const Table& table) { return has_note(table, note); });
    if (later) continue;
    for (const std::string& line : wrapped(lines_of(note.in(language)), width)) lines += line + '\n';
  }
  if (!lines.empty()) out += '\n' + lines;
}

/// Sentences, each on lines of its own; those of an item of a list hang under it.
void print_prose(const std::vector<Text>& sentences, Language language, std::uint32_t width,
                 std::string& out) {
  constexpr std::string_view bullet = "- ", hanging = "  ";
  for (const Text& sentence : sentences) {
    const bool item = sentence.in(language).starts_with(bullet);
    const auto indent = static_cast<std::uint32_t>(item ? hanging.size() : 0);
    bool first = true;
    for (const std::string& line : wrapped(lines_of(sentence.in(language)), width - indent)) {
      out.append(first ? "" : hanging.substr(0, indent)).append(line).append("\n");
      first = false;
    }
  }
}

}  // namespace

std::string text_of(const std::vector<Table>& tables, Language language, std::uint32_t terminal) {
  std::string out;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    const Table& table = tables[i];
    if (!out.empty()) out += '\n';
    if (!table.title.empty()) out += visible(table.title.in(language)) + "\n\n";
    if (table.columns.empty()) {
      print_prose(table.notes, language, terminal == 0 ? usual_width : terminal, out);
      continue;
    }
    if (terminal != 0) print_picture(table, language, terminal, out);
    if (table.rows.empty())
      out += std::string(msg::table_empty.in(language)) + '\n';
    else
      print_table(seen(table), language, terminal, out);
    print_notes(tables, i, language, terminal == 0 ? usual_width : terminal, out);
  }
  return out;
}

}  // namespace sw::report
