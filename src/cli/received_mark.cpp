#include "received_mark.hpp"

#include <charconv>
#include <sstream>
#include <string_view>

#include "switch/diagnostic/codes_files.hpp"
#include "switch/language/messages_receive.hpp"
#include "switch/schema/form_model.hpp"

namespace sw::cli {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string_view line_of(const Source& source, std::uint32_t number) {
  std::string_view line = source.line(number);
  if (number == 1 && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
  return line;
}

Span span_of(const Source& source, std::string_view line) {
  const auto begin = static_cast<std::uint32_t>(line.data() - source.text().data());
  return {begin, begin + static_cast<std::uint32_t>(line.size())};
}

std::istringstream words_behind(std::string_view mark, std::string_view line) {
  return std::istringstream(std::string(line.substr(mark.size())));
}

void read_asked(std::string_view line, FormMark& mark) {
  std::istringstream words = words_behind(schema::form_asked, line);
  for (std::string word; words >> word;) mark.asked.insert(word);
}

void read_start(std::string_view line, FormMark& mark) {
  std::istringstream words = words_behind(schema::form_start_mark, line);
  for (std::string word; words >> word;)
    if (const std::size_t is = word.find('='); is != std::string::npos)
      mark.start.emplace(word.substr(0, is), word.substr(is + 1));
}

std::uint32_t line_number(const Source& source, Span at) {
  return source.position(at.begin).line;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == std::string_view::npos;
}

/// The number in `# switch-form-end: 23 lines`; 0 where there is none.
std::uint32_t promised(std::string_view line) {
  const std::string_view number = line.substr(schema::form_end.size());
  std::uint32_t count = 0;
  std::from_chars(number.data(), number.data() + number.size(), count);
  return count;
}

}  // namespace

std::optional<FormMark> mark_of(const Source& source) {
  std::optional<FormMark> mark;
  for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
    const std::string_view line = line_of(source, number);
    if (!line.empty() && line.front() != '#') break;
    if (!mark && line.starts_with(schema::form_mark)) {
      mark.emplace().at = span_of(source, line);
      words_behind(schema::form_mark, line) >> mark->entity >> mark->id >> mark->base;
    } else if (mark && line.starts_with(schema::form_asked)) {
      read_asked(line, *mark);
    } else if (mark && line.starts_with(schema::form_start_mark)) {
      read_start(line, *mark);
    }
  }
  return mark;
}

std::optional<Diagnostic> cut_off(const Source& source, FileId file, const FormMark& mark) {
  if (!mark.tells()) return std::nullopt;
  std::uint32_t last = source.line_count();
  while (last > 1 && is_blank(line_of(source, last))) --last;
  const std::string_view line = line_of(source, last);
  const Code& code = codes::cut_off;
  const auto wrong = [&](Text message, Text hint) {
    return Diagnostic{
        &code, code.severity, {file, span_of(source, line)}, std::move(message), std::move(hint), {}};
  };
  if (!line.starts_with(schema::form_end)) return wrong(say(msg::received_cut), Text(code.fix));
  const std::uint32_t there = last - line_number(source, mark.at) + 1, count = promised(line);
  if (count == there) return std::nullopt;
  return wrong(say(msg::received_lines, count, there), say(msg::received_lines_by_hand, there));
}

}  // namespace sw::cli
