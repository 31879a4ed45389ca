// Scalars without quotes, on one line or folded over several.
#include "reader.hpp"

namespace sw::yaml {

/// Where plain text that begins here ends on this line, blanks behind it left out. It ends at `: `, ` #` and
/// the line's end; between brackets also at those, at commas, and at `?`, which yaml-cpp stops at too.
Reader::Offset Reader::plain_line_end(bool in_flow) const {
  const int stops = in_flow ? stops_plain | stops_flow : stops_plain;
  Offset end = at_;
  for (Offset at = at_;; ++at) {
    const char c = text_[at];
    if (is(c, stops)) {
      const bool comment = at > at_ && is(text_[at - 1], blank);
      const char next = c == ':' ? text_[at + 1] : '\0';
      const bool colon =
          is(next, blank | line_end) || (in_flow && (next == ',' || next == ']' || next == '}'));
      if (c == ':' ? colon : c != '#' || comment) return end;
    }
    if (!is(c, blank)) end = at + 1;
  }
}

bool Reader::may_start_plain(bool in_flow) {
  const char c = here();
  const bool indicator = (c == '-' || c == '?' || c == ':') &&
                         (ends_word(at_ + 1) || (in_flow && is(text_[at_ + 1], flow_mark)));
  const bool question = in_flow && c == '?';
  return !(indicator || question || is(c, reserved_start)) || refuse_reserved(in_flow);
}

/// `end` is where its first line ends.
bool Reader::plain(Parent& parent, int indent, bool in_flow, Offset end) {
  if (!may_start_plain(in_flow)) return false;
  const NodeId id = add(parent, Kind::scalar, Style::plain);
  take_source(id, at_, end);
  const std::size_t decoded = document_.decoded_.size();
  const Offset begin = at_;
  at_ = end;
  int breaks = 0;
  while (continue_plain(indent, in_flow, breaks)) {
    std::string& text = document_.decoded_;
    if (text.size() == decoded) text.append(text_ + begin, end - begin);
    add_folded(breaks);
    const Offset line_end = plain_line_end(in_flow);
    text.append(text_ + at_, line_end - at_);
    at_ = line_end;
  }
  if (document_.decoded_.size() != decoded) take_decoded(id, decoded);
  node(id).span.end = at_;
  return true;
}

/// Goes to the next line of a plain scalar where there is one, and counts the line ends passed.
bool Reader::continue_plain(int indent, bool in_flow, int& breaks) {
  Offset at = at_;
  while (is(text_[at], blank)) ++at;
  if (!is(text_[at], line_end) || at == size_) return false;
  const LineStart next = next_text_line(at);
  const char c = text_[next.text];
  if (next.tab_in_blank || next.text == size_ || c == '#' || static_cast<int>(next.indentation) <= indent)
    return false;
  if (in_flow && (is(c, stops_flow) || c == ':')) return false;
  if (next.indentation == 0 && marker_at(next.line)) return false;
  at_ = next.text;
  line_ = next.line;
  breaks = next.breaks;
  return true;
}

/// The next line that is not blank, from a line end on.
Reader::LineStart Reader::next_text_line(Offset at) const {
  LineStart next;
  for (;;) {
    if (text_[at] == '\r') ++at;
    if (at == size_) break;
    next.line = ++at;
    ++next.breaks;
    while (text_[at] == ' ') ++at;
    next.indentation = at - next.line;
    while (is(text_[at], blank)) ++at;
    if (!is(text_[at], line_end)) break;
    next.tab_in_blank |= at - next.line > next.indentation;
  }
  next.text = at;
  return next;
}

/// What line ends inside a folded scalar stand for: one is a space, each further one a line end.
void Reader::add_folded(int breaks) {
  if (breaks == 1) {
    document_.decoded_ += ' ';
  } else {
    document_.decoded_.append(static_cast<std::size_t>(breaks - 1), '\n');
  }
}

}  // namespace sw::yaml
