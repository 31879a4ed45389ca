#include "emit.hpp"

#include "switch/text/unicode.hpp"
#include "switch/yaml/read.hpp"

namespace sw::yaml {
namespace {

constexpr int step = 2;                      // of indentation
constexpr std::uint32_t longest_line = 100;  // of text on its key's line, and of a folded line

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(count), ' ');
}

/// Whether text without quotes reads back as itself and surprises nobody. The reader is asked, so that its
/// rules stand in one place; only a colon in front, which it reads between brackets too, is one that others
/// refuse.
bool reads_plain(std::string_view text, bool in_flow) {
  if (text.empty() || text.find('\n') != std::string_view::npos) return false;
  if (in_flow && text.front() == ':') return false;
  const std::string before = in_flow ? "[" : "- ";
  const Source probe({}, before + std::string(text) + (in_flow ? "]\n" : "\n"));
  Sink sink;
  const auto document = read(probe, FileId{}, sink);
  return document && sink.empty() && document->size() == 2 && document->node(1).kind == Kind::scalar &&
         document->text(1) == text && document->meaning(1) == Scalar::text;
}

bool reads_as_key(std::string_view key, bool in_flow) {
  if (in_flow && key.starts_with(':')) return false;
  const Source probe({}, (in_flow ? "{" : "") + std::string(key) + (in_flow ? ": }\n" : ":\n"));
  Sink sink;
  const auto document = read(probe, FileId{}, sink);
  return document && sink.empty() && document->size() == 3 && document->node(0).kind == Kind::mapping &&
         document->text(1) == key && document->meaning(1) == Scalar::text;
}

std::string double_quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    switch (c) {
      case '"':
        result += "\\\"";
        break;
      case '\\':
        result += "\\\\";
        break;
      case '\n':
        result += "\\n";
        break;
      case '\t':
        result += "\\t";
        break;
      default:
        result += c;
    }
  }
  return result + '"';
}

std::string single_quoted(std::string_view text) {
  std::string result = "'";
  for (const char c : text) result.append(c == '\'' ? 2 : 1, c);
  return result + '\'';
}

std::string on_line(std::string_view text, Style like, bool in_flow) {
  const bool one_line = text.find('\n') == std::string_view::npos;
  if (like == Style::single_quoted && one_line) return single_quoted(text);
  if (like != Style::double_quoted && reads_plain(text, in_flow)) return std::string(text);
  return double_quoted(text);
}

/// Text that `|` can hold: a first line to measure the indentation by, and at most one line end at the end.
bool fits_literal(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  return !text.empty() && text.front() != ' ' && text.front() != '\t' && text.front() != '\n' &&
         text.back() != '\n';
}

/// Text on one line that `>` can break at its spaces.
bool fits_folded(std::string_view text) {
  return !text.empty() && text.find_first_of("\n\t") == std::string_view::npos && text.front() != ' ' &&
         text.back() != ' ' && text.find("  ") == std::string_view::npos;
}

Written literal(std::string_view text, int column) {
  Written written{text.ends_with('\n') ? " |" : " |-", {}};
  if (text.ends_with('\n')) text.remove_suffix(1);
  for (;;) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    written.below += '\n';
    if (!line.empty()) (written.below += spaces(column)) += line;
    if (end == std::string_view::npos) return written;
    text.remove_prefix(end + 1);
  }
}

Written folded(std::string_view text, int column) {
  Written written{" >-", {}};
  std::uint32_t width = longest_line;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    const std::uint32_t size = count_code_points(word) + 1;
    if (width + size > longest_line) {
      (written.below += '\n') += spaces(column);
      width = static_cast<std::uint32_t>(column);
    } else {
      written.below += ' ';
    }
    written.below += word;
    width += size;
    begin = end + 1;
  }
  return written;
}

Written write_text(std::string_view text, const Setting& setting) {
  if (setting.blocks && !setting.in_flow) {
    const bool was_block = setting.like == Style::literal || setting.like == Style::folded;
    const bool quoted = setting.like == Style::single_quoted || setting.like == Style::double_quoted;
    const bool lines = text.find('\n') != std::string_view::npos;
    const bool is_long = !quoted && count_code_points(text) > longest_line;
    if (fits_folded(text) && (is_long || setting.like == Style::folded)) return folded(text, setting.column);
    if (fits_literal(text) && (lines || was_block)) return literal(text, setting.column);
  }
  return {' ' + on_line(text, setting.like, setting.in_flow), {}};
}

bool is_empty_collection(const Value& value) {
  return (value.is == Value::Is::sequence && value.items.empty()) ||
         (value.is == Value::Is::mapping && value.entries.empty());
}

/// The lines of a collection at a column; the first has no indentation yet.
std::string block(const Value& value, int column) {
  std::string text;
  const std::string separator = '\n' + spaces(column);
  const Setting setting{.column = column + step};
  for (const Value& item : value.items) {
    const Written written = write_behind_dash(item, setting);
    text += (text.empty() ? "-" : separator + "-") + written.first + written.below;
  }
  for (const Entry& entry : value.entries) {
    const Written written = write_behind_key(entry.value, setting);
    text +=
        (text.empty() ? "" : separator) + write_key(entry.key, false) + ':' + written.first + written.below;
  }
  return text;
}

}  // namespace

Written write_behind_key(const Value& value, const Setting& setting) {
  switch (value.is) {
    case Value::Is::typed:
      if (value.text.empty() && !setting.in_flow) return {};
      return {' ' + write_flow(value, setting.like), {}};
    case Value::Is::text:
      return write_text(value.text, setting);
    default:
      break;
  }
  if (setting.in_flow || is_empty_collection(value)) return {' ' + write_flow(value, setting.like), {}};
  return {{}, '\n' + spaces(setting.column) + block(value, setting.column)};
}

Written write_behind_dash(const Value& value, const Setting& setting) {
  if (!is_collection(value) || setting.in_flow || is_empty_collection(value))
    return write_behind_key(value, setting);
  return {' ' + block(value, setting.column), {}};
}

std::string write_key(std::string_view key, bool in_flow) {
  return reads_as_key(key, in_flow) ? std::string(key) : double_quoted(key);
}

std::string write_flow(const Value& value, Style like) {
  switch (value.is) {
    case Value::Is::typed:
      return value.text.empty() ? "null" : value.text;
    case Value::Is::text:
      return on_line(value.text, like, true);
    default:
      break;
  }
  const bool list = value.is == Value::Is::sequence;
  std::string text;
  for (const Value& item : value.items) text += (text.empty() ? "" : ", ") + write_flow(item, Style::plain);
  for (const Entry& entry : value.entries) {
    text += (text.empty() ? "" : ", ") + write_key(entry.key, true) + ": " +
            write_flow(entry.value, Style::plain);
  }
  return (list ? '[' : '{') + text + (list ? ']' : '}');
}

std::string emit(const Value& value) {
  return (is_collection(value) && !is_empty_collection(value) ? block(value, 0)
                                                              : write_flow(value, Style::plain)) +
         '\n';
}

Value text_value(std::string text) {
  return {Value::Is::text, std::move(text), {}, {}};
}
Value typed_value(std::string text) {
  return {Value::Is::typed, std::move(text), {}, {}};
}
Value sequence_value(std::vector<Value> items) {
  return {Value::Is::sequence, {}, std::move(items), {}};
}
Value mapping_value(std::vector<Entry> entries) {
  return {Value::Is::mapping, {}, {}, std::move(entries)};
}

}  // namespace sw::yaml
