// A table in plain text as spreadsheets save it, cell by cell with its place.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "switch/text/span.hpp"

namespace sw::matching {

struct TableWord {
  std::string text;  // without quotes and without spaces around it
  Span span;
  bool torn = false;  // a quote that is not closed, or something behind a closed one
};

/// Rows end with LF, CR LF or CR; a word in double quotes may hold ends of lines and separators, and a quote
/// in it is doubled.
class ScoreTable {
 public:
  explicit ScoreTable(std::string_view text);

  /// Whether these bytes are UTF-16, a workbook, or anything else that is no plain text.
  bool is_plain_text() const;
  /// Whether the last line has its end.
  bool is_ended() const;

  /// What a first line `sep=;` says, as Excel understands it; that is passed over.
  std::optional<char> take_separator();
  /// The words of the row that is next, and where it ends; `at` stays.
  std::vector<TableWord> look(char separator) const;
  std::vector<TableWord> next(char separator);
  bool at_end() const { return at_ >= text_.size(); }
  /// All of the line that is next.
  Span line() const;

 private:
  std::vector<TableWord> read(char separator, std::size_t& at) const;
  TableWord word(char separator, std::size_t& at) const;
  void read_quoted(TableWord& word, std::size_t& at) const;
  bool ends_line(std::size_t at) const {
    return at >= text_.size() || text_[at] == '\n' || text_[at] == '\r';
  }
  std::size_t past_line_end(std::size_t at) const;

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace sw::matching
