// What cannot be read: where it went wrong, in words, with the way out.
#include <algorithm>

#include "reader.hpp"
#include "switch/text/unicode.hpp"

namespace sw::yaml {
namespace {

namespace m = messages::yaml;

}  // namespace

void Reader::report(const Code& code, Span span, Text message, Text hint, std::vector<Label> labels) {
  sink_.add({&code, code.severity, {file_, span}, std::move(message), std::move(hint), std::move(labels)});
}

bool Reader::refuse(const Code& code, Span span, Text message, Text hint, std::vector<Label> labels) {
  report(code, span, std::move(message), std::move(hint), std::move(labels));
  return false;
}

bool Reader::refuse(const Code& code, Span span, const Message<>& message, const Message<>& hint,
                    std::vector<Label> labels) {
  return refuse(code, span, say(message), say(hint), std::move(labels));
}

/// A line that does not fit here. What often brings a line out of step is looked for first.
bool Reader::refuse_line(const Code& code, const Message<>& message, const Message<>& hint,
                         std::vector<Label> labels) {
  if (here() == '\t') return refuse_tab(at_);
  if (at_conflict()) return refuse_conflict();
  if (at_marker()) {
    return refuse(codes::second_document, rest_of_line(at_), m::second_document, m::second_document_hint);
  }
  return refuse(code, rest_of_line(at_), message, hint, std::move(labels));
}

/// A text that begins with `%` or with one marker too many.
bool Reader::refuse_first_line() {
  if (here() == '%') return refuse(codes::directive, rest_of_line(at_), m::directive, m::delete_line);
  return refuse_line(codes::second_document, m::second_document, m::second_document_hint);
}

bool Reader::refuse_tab(Offset at) {
  return refuse(codes::tab_indentation, {at, at + 1}, m::tab_indentation, m::tab_to_spaces);
}

/// A value or key that begins with a character that means something else.
bool Reader::refuse_reserved(bool in_flow) {
  if (here() == '\t') return refuse_tab(at_);
  if (at_conflict()) return refuse_conflict();
  const Span rest = rest_of_line(at_);
  switch (here()) {
    case '&':
      return refuse(codes::anchor_or_alias, rest, m::anchor, m::write_in_full);
    case '*':
      return refuse(codes::anchor_or_alias, rest, m::alias, m::write_in_full);
    case '!':
      return refuse(codes::tag, rest, m::tag, m::drop_tag);
    case ':':
      return refuse(codes::no_entry, {at_, at_ + 1}, m::missing_key, m::missing_key_hint);
    case '?':
      if (in_flow && !ends_word(at_ + 1))
        return refuse(codes::flow_syntax, rest, m::question_in_flow, m::quote_it);
      return refuse(codes::complex_key, rest, m::complex_key, m::complex_key_hint);
    default:
      break;
  }
  const std::string_view character(text_ + at_, 1);
  return refuse(codes::reserved_start, {at_, at_ + 1}, say(m::reserved, character), say(m::quote_it));
}

/// A line among keys that is no `key: value`; its text, up to at_, has been passed as a key.
bool Reader::refuse_no_entry(Offset begin, Offset line) {
  const Offset end = line_ == line ? at_ : line_end_from(begin);
  at_ = begin;
  line_ = line;
  const std::string_view text(text_ + begin, end - begin);
  const std::size_t colon = text.find(':');
  const bool plain = text_[begin] != '"' && text_[begin] != '\'';
  const bool forgotten =
      plain && colon != std::string_view::npos && colon > 0 && text.substr(colon, 3) != "://";
  if (!forgotten || at_conflict()) return refuse_line(codes::no_entry, m::no_entry, m::no_entry_hint);
  const auto at = begin + static_cast<Offset>(colon);
  const std::string key = excerpt({begin, at});
  return refuse(codes::no_space_after_colon, {begin, end}, say(m::no_space, std::string_view(key)),
                say(m::no_space_hint, std::string_view(key), std::string_view(excerpt({at + 1, end}))));
}

/// A line deeper than the entries of its collection.
bool Reader::refuse_deeper(const Parent& collection) {
  const Node& last = node(collection.last);
  if (last.kind == Kind::sequence && last.column == column()) {
    return refuse_line(codes::list_among_keys, m::key_among_items, m::key_among_items_hint,
                       {label({last.span.begin, last.span.begin + 1}, m::its_block)});
  }
  const Span first = node(node(collection.id).first).span;
  return refuse_line(codes::wrong_indentation, m::deeper, m::align, {label(first, m::its_block)});
}

/// `key: some text: more`, or a line `key: value` below a key that has a value already.
bool Reader::refuse_colon(Offset value_begin, Offset colon) {
  const std::string_view between(text_ + value_begin, colon - value_begin);
  if (between.find('\n') == std::string_view::npos) {
    return refuse(codes::colon_in_value, {value_begin, line_end_from(colon)}, m::colon_in_value,
                  m::colon_in_value_hint);
  }
  return refuse(codes::wrong_indentation, rest_of_line(line_), m::key_below_value, m::key_below_value_hint,
                {label({value_begin, line_end_from(value_begin)}, m::the_value)});
}

bool Reader::refuse_after_value(Offset value_begin) {
  const char first = text_[value_begin];
  const bool bracket = first == '[' || first == '{';
  if (here() == ':' && ends_word(at_ + 1)) {
    if (bracket) {
      return refuse(codes::complex_key, {value_begin, at_}, m::complex_key, m::complex_key_hint);
    }
    return refuse_colon(value_begin, at_);
  }
  const Span opening{value_begin, value_begin + 1};
  if (bracket) {
    return refuse(codes::text_after_value, rest_of_line(at_), m::after_bracket, m::after_bracket_hint,
                  {label(opening, m::the_value)});
  }
  return refuse(codes::text_after_value, rest_of_line(at_), say(m::after_quote),
                quote_hint(value_begin, m::after_quote_hint), {label(opening, m::quote_opens)});
}

/// What to do about a quotation that ends too early or not at all. Dutch puts an apostrophe in front of
/// words ('s-Gravenhage, 't Vlerkje), and then the way out is another than to close the quote.
Text Reader::quote_hint(Offset open, const Message<>& otherwise) const {
  const std::string text = excerpt(rest_of_line(open));
  const bool apostrophe = text.size() > 2 && text[0] == '\'' &&
                          std::string_view("stnkm").find(text[1]) != std::string_view::npos &&
                          (text[2] == ' ' || text[2] == '-');
  return apostrophe ? say(m::apostrophe_first, std::string_view(text)) : say(otherwise);
}

/// A quotation that runs into a line that cannot belong to it, or into the end of the text.
bool Reader::refuse_unclosed_quote(Offset open, Offset stopped) {
  if (conflict_mark(stopped) != 0) {
    at_ = line_ = stopped;
    return refuse_conflict();
  }
  const Message<>& message = text_[open] == '"' ? m::unclosed_double : m::unclosed_single;
  return refuse(codes::unclosed_quote, rest_of_line(open), say(message), quote_hint(open, m::close_quote),
                {label({open, open + 1}, m::quote_opens), label({stopped, stopped}, m::reading_stopped)});
}

bool Reader::refuse_empty_end(Offset open, Offset close) {
  return refuse(codes::empty_end, {close, close + 1}, m::empty_end, m::empty_end_hint,
                {label({open, open + 1}, m::quote_opens)});
}

bool Reader::refuse_escape(Offset begin) {
  const Span span{begin, std::max(begin + 1, std::min(at_, line_end_from(begin)))};
  const std::string shown = excerpt(span);
  return refuse(codes::bad_escape, span, say(m::bad_escape, std::string_view(shown)),
                say(m::bad_escape_hint));
}

bool Reader::refuse_block_header(Offset begin) {
  const std::string_view character(text_ + begin, 1);
  return refuse(codes::bad_block_text, rest_of_line(begin), say(m::block_header, character),
                say(m::block_header_hint));
}

bool Reader::refuse_unclosed_bracket(const FlowFrame& frame) {
  if (!at_end() && at_conflict()) return refuse_conflict();
  const std::string_view bracket(text_ + frame.open, 1);
  return refuse(codes::unclosed_bracket, rest_of_line(frame.open), say(m::unclosed_bracket, bracket),
                say(m::close_bracket), {label({at_, at_}, m::reading_stopped)});
}

/// Neither a comma nor the closing bracket where one of them belongs.
bool Reader::refuse_flow(const FlowFrame& frame) {
  if (here() == '\t') return refuse_tab(at_);
  const Span rest{at_, std::max(at_ + 1, rest_of_line(at_).end)};
  if (here() == '?') return refuse(codes::flow_syntax, rest, m::question_in_flow, m::quote_it);
  if (frame.close == ']' && here() == ':') {
    return refuse(codes::flow_syntax, rest, m::pair_in_list, m::pair_in_list_hint);
  }
  return refuse(codes::flow_syntax, rest, say(m::expected_comma, std::string_view(&frame.close, 1)),
                say(m::expected_comma_hint), {label({frame.open, frame.open + 1}, m::the_value)});
}

/// A key between brackets that no colon follows on its line.
bool Reader::refuse_flow_key() {
  if (here() == '\t') return refuse_tab(at_);
  if (here() == '?') return refuse(codes::flow_syntax, rest_of_line(at_), m::question_in_flow, m::quote_it);
  return refuse(codes::flow_syntax, {at_, at_ + 1}, m::expected_colon, m::expected_colon_hint);
}

/// Which of git's conflict marks a line begins with: '<', '|', '=', '>', or none.
char Reader::conflict_mark(Offset line) const {
  const char c = text_[line];
  if (line > 0 && text_[line - 1] != '\n' && line != line_) return 0;
  if (c != '<' && c != '|' && c != '=' && c != '>') return 0;
  for (Offset i = 1; i < 7; ++i) {
    if (text_[line + i] != c) return 0;
  }
  return ends_word(line + 7) ? c : '\0';
}

bool Reader::refuse_conflict() {
  std::vector<Label> labels;
  bool end = here() == '>';
  for (Offset line = at_; !end;) {
    line = line_end_from(line);
    if (line == size_) break;
    line += text_[line] == '\r' ? 2 : 1;
    const char mark = conflict_mark(line);
    end = mark == '>';
    if (mark == '=') labels.push_back(label(rest_of_line(line), m::other_side));
    if (mark == '>') labels.push_back(label(rest_of_line(line), m::conflict_end));
  }
  return refuse(codes::merge_conflict, rest_of_line(at_), m::merge_conflict, m::merge_conflict_hint,
                std::move(labels));
}

Label Reader::label(Span span, const Message<>& message) const {
  return {{file_, span}, say(message)};
}

/// From `begin` to the end of its line, blanks at the end left out.
Span Reader::rest_of_line(Offset begin) const {
  Offset end = line_end_from(begin);
  while (end > begin && is(text_[end - 1], blank)) --end;
  return {begin, end};
}

/// A piece of the text for a message: not too long, and never half a character.
std::string Reader::excerpt(Span span) const {
  constexpr std::size_t longest = 48;
  std::string_view text(text_ + span.begin, span.end - span.begin);
  while (text.starts_with(' ')) text.remove_prefix(1);
  if (text.size() <= longest) return visible(text);
  text = text.substr(0, longest);
  while (!text.empty() && (text.back() & 0x80) != 0) text.remove_suffix(1);
  return visible(text) + "…";
}

}  // namespace sw::yaml
