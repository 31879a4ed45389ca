#include "texts.hpp"

#include <algorithm>

#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/store/editor.hpp"
#include "switch/text/line_ends.hpp"
#include "switch/text/unicode.hpp"

namespace sw::cli {
namespace {

constexpr std::string_view mark = "### ";

std::string heading_line(const Heading& heading, Language language) {
  return std::string(mark) + std::string(heading.question.in(language)) + "\n";
}

std::string without_blank_lines(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return {};
  const std::size_t begin = text.rfind('\n', first);
  const std::size_t from = begin == std::string::npos ? 0 : begin + 1;
  std::string rest = text.substr(from, text.find_last_not_of(" \t\r\n") + 1 - from);
  if (rest.find('\n') != std::string::npos) rest += '\n';  // it becomes a block, and those end so
  return rest;
}

/// The text under each heading. None where a heading is gone and there are several: a single one can't be
/// mistaken.
std::optional<std::vector<std::string>> taken_apart(const std::string& text,
                                                    const std::vector<Heading>& headings, Language language) {
  std::vector<std::string> texts;
  for (const Heading& one : headings) {
    const std::string line = heading_line(one, language);
    const std::size_t at = text.find(line);
    if (at == std::string::npos && headings.size() > 1) return std::nullopt;
    const std::size_t begin = at == std::string::npos ? 0 : at + line.size();
    std::size_t end = text.size();
    for (const Heading& other : headings)
      end = std::min(end, text.find(heading_line(other, language), begin));
    texts.push_back(without_blank_lines(text.substr(begin, end - begin)));
  }
  return texts;
}

/// The editor people chose, as other programs find it.
std::string editor_of(const Session& session) {
  for (const char* name : {"VISUAL", "EDITOR"})
    if (const auto value = session.environment().variable(name); value && !value->empty()) return *value;
  return {};
}

}  // namespace

std::optional<std::vector<std::string>> ask_in_editor(Session& session,
                                                      const std::vector<Heading>& headings) {
  const std::string editor = editor_of(session);
  if (editor.empty()) {
    session.complain(say(msg::no_editor));
    return std::nullopt;
  }
  std::string start;
  for (const Heading& one : headings)
    start += heading_line(one, session.language()) + "\n" + one.text + "\n\n";
  const store::Written written = store::write_in_editor(editor, start);
  if (written.wrong) {
    session.complain(*written.wrong);
    return std::nullopt;
  }
  const std::string text = plain_lines(written.text);
  const auto texts = taken_apart(text, headings, session.language());
  if (!texts) {
    session.complain(say(msg::headings_gone));
    keep_text(session, text);
    return std::nullopt;
  }
  for (std::size_t i = 0; i < headings.size(); ++i)
    if (!(*texts)[i].empty() && (*texts)[i] != without_blank_lines(headings[i].text)) return texts;
  session.complain(say(msg::nothing_written));
  return std::nullopt;
}

void keep_text(Session& session, const std::string& text) {
  if (text.empty()) return;
  if (const std::string path = store::keep_text(text); !path.empty())
    session.complain(say(msg::text_kept, visible(path)));
}

std::optional<std::string> given_text(Session& session, const std::string& option) {
  if (option != "-") return option;
  const auto text = read_input(session.environment());
  if (!text) {
    session.complain(say(msg::input_unreadable));
    return std::nullopt;
  }
  std::string plain = without_blank_lines(plain_lines(*text));
  if (!plain.empty()) return plain;
  session.complain(say(msg::no_text_given));
  return std::nullopt;
}

}  // namespace sw::cli
