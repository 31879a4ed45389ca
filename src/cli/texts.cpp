#include "texts.hpp"

#include "switch/language/messages_cli.hpp"
#include "switch/language/messages_edit.hpp"
#include "switch/store/editor.hpp"

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
  std::vector<std::string> texts;
  bool any = false;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const std::string line = heading_line(headings[i], session.language());
    const std::size_t at = written.text.find(line);
    const std::size_t begin = at == std::string::npos ? written.text.size() : at + line.size();
    std::size_t end = written.text.size();
    for (const Heading& other : headings)
      if (const std::size_t next = written.text.find(heading_line(other, session.language()), begin);
          next < end)
        end = next;
    texts.push_back(without_blank_lines(written.text.substr(begin, end - begin)));
    any = any || (!texts.back().empty() && texts.back() != without_blank_lines(headings[i].text));
  }
  if (any) return texts;
  session.complain(say(msg::nothing_written));
  return std::nullopt;
}

std::optional<std::string> given_text(Session& session, const std::string& option) {
  if (option != "-") return option;
  auto text = read_input(session.environment());
  if (!text) session.complain(say(msg::input_unreadable));
  return text;
}

}  // namespace sw::cli
