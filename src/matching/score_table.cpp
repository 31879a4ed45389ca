#include "matching/score_table.hpp"

#include <algorithm>

namespace sw::matching {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::uint32_t narrow(std::size_t at) {
  return static_cast<std::uint32_t>(at);
}

}  // namespace

ScoreTable::ScoreTable(std::string_view text) : text_(text) {
  if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
}

bool ScoreTable::is_plain_text() const {
  const bool utf16 = text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF");
  return !utf16 && !text_.starts_with("PK\x03\x04") && text_.find('\0') == std::string_view::npos;
}

bool ScoreTable::is_ended() const {
  return text_.ends_with('\n') || text_.ends_with('\r');
}

std::optional<char> ScoreTable::take_separator() {
  const auto same = [](char a, char b) { return a == b || a - 'A' + 'a' == b; };
  constexpr std::string_view word = "sep=";
  const bool says =
      text_.size() > at_ + word.size() && std::ranges::equal(text_.substr(at_, word.size()), word, same);
  if (!says || !ends_line(at_ + word.size() + 1)) return std::nullopt;
  const char separator = text_[at_ + word.size()];
  at_ = past_line_end(at_ + word.size() + 1);
  return separator;
}

std::vector<TableWord> ScoreTable::look(char separator) const {
  std::size_t at = at_;
  return read(separator, at);
}

std::vector<TableWord> ScoreTable::next(char separator) {
  return read(separator, at_);
}

Span ScoreTable::line() const {
  std::size_t end = at_;
  while (!ends_line(end)) ++end;
  return {narrow(at_), narrow(end)};
}

std::vector<TableWord> ScoreTable::read(char separator, std::size_t& at) const {
  std::vector<TableWord> words{word(separator, at)};
  while (!ends_line(at)) words.push_back(word(separator, ++at));
  at = past_line_end(at);
  return words;
}

/// Up to the separator or the end of the line.
TableWord ScoreTable::word(char separator, std::size_t& at) const {
  const auto ends = [&] { return ends_line(at) || text_[at] == separator; };
  TableWord word;
  while (!ends() && text_[at] == ' ') ++at;
  word.span.begin = word.span.end = narrow(at);
  if (!ends() && text_[at] == '"') read_quoted(word, at);
  for (; !ends(); ++at) {
    word.torn |= word.span.end > word.span.begin && text_[word.span.begin] == '"' && text_[at] != ' ';
    word.text += text_[at];
    if (text_[at] != ' ') word.span.end = narrow(at) + 1;
  }
  while (word.text.ends_with(' ')) word.text.pop_back();
  return word;
}

void ScoreTable::read_quoted(TableWord& word, std::size_t& at) const {
  for (++at; at < text_.size(); ++at) {
    if (text_[at] != '"') {
      word.text += text_[at];
    } else if (at + 1 < text_.size() && text_[at + 1] == '"') {
      word.text += text_[at++];
    } else {
      word.span.end = narrow(++at);
      return;
    }
  }
  word.span.end = narrow(at);
  word.torn = true;
}

std::size_t ScoreTable::past_line_end(std::size_t at) const {
  if (at >= text_.size()) return at;
  return at + (text_.substr(at).starts_with("\r\n") ? 2 : 1);
}

}  // namespace sw::matching
