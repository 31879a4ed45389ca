// Flow collections: `[a, b]` and `{key: value}`.
#include "reader.hpp"

namespace sw::yaml {

bool Reader::flow(Parent& parent, int indent) {
  if (!enter()) return false;
  const FlowFrame frame{at_, indent, here() == '[' ? ']' : '}'};
  Parent children{add(parent, here() == '[' ? Kind::sequence : Kind::mapping, Style::flow)};
  ++at_;
  for (;;) {
    if (!flow_token(frame)) return false;
    if (here() == frame.close) break;
    if (here() == ',') {
      return refuse(codes::flow_syntax, {at_, at_ + 1}, messages::yaml::empty_item,
                    messages::yaml::empty_item_hint);
    }
    if (!(frame.close == ']' ? flow_value(children, frame) : flow_entry(children, frame))) return false;
    if (!flow_token(frame)) return false;
    if (here() == frame.close) break;
    if (here() != ',') return refuse_flow(frame);
    ++at_;
  }
  node(children.id).span.end = ++at_;
  leave();
  return true;
}

/// Goes to the next token between the brackets, on this line or on one that is indented far enough.
bool Reader::flow_token(const FlowFrame& frame) {
  if (!next_token() || at_marker()) return refuse_unclosed_bracket(frame);
  if (static_cast<int>(column()) > frame.indent) return true;
  if (here() != ']' && here() != '}') return refuse_unclosed_bracket(frame);
  return refuse_line(codes::wrong_indentation, messages::yaml::under_indented, messages::yaml::indent_more,
                     {label({frame.open, frame.open + 1}, messages::yaml::the_value)});
}

bool Reader::flow_value(Parent& parent, const FlowFrame& frame) {
  if (here() == '[' || here() == '{') return flow(parent, frame.indent);
  if (here() == '"' || here() == '\'') return quoted(parent, frame.indent);
  if (!plain(parent, frame.indent, true, plain_line_end(true))) return false;
  if (here() != ':') warn_of_surprise(parent.last);
  return true;
}

bool Reader::flow_entry(Parent& entries, const FlowFrame& frame) {
  const bool is_quoted = here() == '"' || here() == '\'';
  const Offset line = line_;
  if (here() == '[' || here() == '{') {
    return refuse(codes::complex_key, {at_, at_ + 1}, messages::yaml::complex_key,
                  messages::yaml::complex_key_hint);
  }
  const bool read =
      is_quoted ? quoted(entries, frame.indent) : plain(entries, frame.indent, true, plain_line_end(true));
  if (!read || !flow_token(frame)) return false;
  const bool colon = here() == ':' && (is_quoted || ends_word(at_ + 1) || is(text_[at_ + 1], flow_mark));
  if (!colon || line_ != line) return refuse_flow_key();
  if (!check_key(entries.last)) return false;
  const Offset after = ++at_;
  const Offset line_of_colon = line_;
  if (!flow_token(frame)) return false;
  if (here() != ',' && here() != frame.close) return flow_value(entries, frame);
  add_empty(entries, after, line_of_colon);
  return true;
}

}  // namespace sw::yaml
