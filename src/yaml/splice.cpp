// Values that change, and members that are added. splice_remove.cpp has those that go.
#include "splice.hpp"

#include <algorithm>

#include "switch/language/messages_yaml.hpp"

namespace sw::yaml {
namespace {

namespace m = messages::yaml;

constexpr int step = 2;

std::string_view without_space(std::string_view text) {
  return text.starts_with(' ') ? text.substr(1) : text;
}

std::string spaces(std::uint32_t count) {
  return std::string(count, ' ');
}

}  // namespace

std::optional<Splice> Splicer::make(const Replace& edit) {
  const NodeId id = resolve(document_, edit.at);
  if (id == no_node) return refuse(m::edit_no_place);
  if (node(id).parent == no_node) return refuse(m::edit_no_scalar);
  if (node(id).kind == Kind::scalar) return give(id, edit.value);
  const bool empty = node(id).count == 0 && !has_comment(node(id).span.begin, node(id).span.end);
  return empty ? replace(id, edit.value) : refuse(m::edit_no_scalar);
}

std::optional<Splice> Splicer::make(const Insert& edit) {
  const Value whole = mapping_value({{edit.key, edit.value}});
  const NodeId id = resolve(document_, edit.mapping);
  if (id == no_node) {
    if (!document_.empty() || !edit.mapping.empty()) return refuse(m::edit_no_place);
    std::string lines = emit(whole);
    lines.pop_back();
    return new_line(lines_.size(), lines);
  }
  if (node(id).kind == Kind::scalar && document_.meaning(id) == Scalar::null) return give(id, whole);
  if (node(id).kind != Kind::mapping) return refuse(m::edit_no_mapping);
  if (document_.find(id, edit.key) != no_node) return refuse(m::edit_key_exists);
  const NodeId behind = edit.after.empty() ? last_child(id) : document_.find(id, edit.after);
  if (behind == no_node && !edit.after.empty()) return refuse(m::edit_no_place);
  return add(id, behind, whole);
}

std::optional<Splice> Splicer::make(const Append& edit) {
  const Value whole = sequence_value({edit.item});
  const NodeId id = resolve(document_, edit.sequence);
  if (id == no_node) return refuse(m::edit_no_place);
  if (node(id).kind == Kind::scalar && document_.meaning(id) == Scalar::null) return give(id, whole);
  if (node(id).kind != Kind::sequence) return refuse(m::edit_no_sequence);
  return add(id, last_child(id), whole);
}

/// A scalar gets a value. A collection can only take the place of nothing.
std::optional<Splice> Splicer::give(NodeId id, const Value& value) {
  if (node(id).parent == no_node || (is_collection(value) && document_.meaning(id) != Scalar::null)) {
    return refuse(m::edit_no_scalar);
  }
  const Style style = node(id).style;
  return style == Style::literal || style == Style::folded ? replace_block_text(id, value)
                                                           : replace(id, value);
}

/// What stood behind the old value on its line, a comment, stays on that line.
std::optional<Splice> Splicer::replace(NodeId id, const Value& value) {
  const Span span = node(id).span;
  const std::string rest = piece(span.end, lines_.end(span.end));
  const bool in_sequence = node(node(id).parent).kind == Kind::sequence;
  const bool bare = rest.find_first_not_of(' ') == std::string::npos;
  Setting place = setting(id);
  const bool behind_dash = in_sequence && bare;
  if (behind_dash && is_collection(value) && !is_left_out(id))
    place.column = static_cast<int>(node(id).column);
  const Written written = behind_dash ? write_behind_dash(value, place) : write_behind_key(value, place);
  Offset begin = span.begin;
  if (written.first.empty()) {
    while (begin > 0 && text_[begin - 1] == ' ') --begin;
  }
  const std::string first = is_left_out(id) ? written.first : std::string(without_space(written.first));
  if (written.below.empty()) return Splice{begin, span.end, first};
  return Splice{begin, lines_.end(span.end), first + rest + written.below};
}

std::optional<Splice> Splicer::replace_block_text(NodeId id, const Value& value) {
  const Span span = node(id).span;
  Offset header = span.begin;
  while (header < span.end && !is(text_[header], blank | line_end)) ++header;
  const std::string rest = piece(header, lines_.end(header));
  const Written written = write_behind_key(value, setting(id));
  return Splice{span.begin, span.end, std::string(without_space(written.first)) + rest + written.below};
}

/// `whole` is a collection that holds nothing but what is to be added.
std::optional<Splice> Splicer::add(NodeId collection, NodeId behind, const Value& whole) {
  const bool empty = node(collection).count == 0;
  const bool lines_wanted = whole.is == Value::Is::mapping || whole.items[0].is == Value::Is::mapping;
  const bool may_have_lines = blocks_ && !in_flow(collection) && node(collection).parent != no_node;
  if (empty && lines_wanted && may_have_lines &&
      piece(node(collection).span.begin, node(collection).span.end).size() == 2) {
    return replace(collection, whole);
  }
  if (is_flow(collection)) return add_in_flow(collection, behind, whole);
  const int column = static_cast<int>(node(collection).column);
  const Setting inside{.column = column + step, .blocks = blocks_};
  if (whole.is == Value::Is::sequence) {
    const Written written = write_behind_dash(whole.items[0], inside);
    return add_line(collection, behind, '-' + written.first + written.below);
  }
  const Entry& entry = whole.entries[0];
  const Written written = write_behind_key(entry.value, inside);
  return add_line(collection, behind, write_key(entry.key, false) + ':' + written.first + written.below);
}

std::optional<Splice> Splicer::add_line(NodeId collection, NodeId behind, const std::string& line) {
  const Offset column = node(collection).column;
  return new_line(below(behind, column, node(behind).next == no_node), spaces(column) + line);
}

std::optional<Splice> Splicer::add_in_flow(NodeId collection, NodeId behind, const Value& whole) {
  const std::string written = write_flow(whole, Style::plain);
  const std::string inside = written.substr(1, written.size() - 2);
  const Span span = node(collection).span;
  if (node(collection).count == 0) return Splice{span.begin + 1, span.begin + 1, inside};
  const Offset at = node(behind).span.end;
  return Splice{at, at, ", " + inside};
}

bool Splicer::in_flow(NodeId id) const {
  for (id = node(id).parent; id != no_node; id = node(id).parent) {
    if (is_flow(id)) return true;
  }
  return false;
}

NodeId Splicer::last_child(NodeId id) const {
  NodeId last = no_node;
  for (NodeId child = node(id).first; child != no_node; child = node(child).next) last = child;
  return last;
}

/// A block of text keeps its indentation; anything else is indented two spaces from its parent.
Setting Splicer::setting(NodeId id) const {
  Setting setting{.in_flow = in_flow(id), .like = node(id).style, .blocks = blocks_};
  setting.column = static_cast<int>(node(node(id).parent).column) + step;
  if (setting.like != Style::literal && setting.like != Style::folded) return setting;
  for (Offset line = lines_.next(node(id).span.begin); line < node(id).span.end; line = lines_.next(line)) {
    if (lines_.is_blank(line)) continue;
    setting.column = static_cast<int>(lines_.indentation(line));
    break;
  }
  return setting;
}

/// Where a line can be put below a value. Comments that are indented deeper than its collection stay with the
/// value; at the end of a collection so do those at its own indentation, unless that is the file's margin.
Splicer::Offset Splicer::below(NodeId value, Offset column, bool at_end) const {
  Offset line = lines_.next(node(value).span.end);
  while (line < lines_.size() && lines_.is_comment(line)) {
    const Offset indentation = lines_.indentation(line);
    if (indentation < column || (indentation == column && (!at_end || column == 0))) break;
    line = lines_.next(line);
  }
  return line;
}

/// New lines at the begin of a line, or behind a last line that has no line end: then they have none either.
Splice Splicer::new_line(Offset at, const std::string& lines) const {
  const bool unended = at > lines_.begin(at);
  return {at, at, unended ? '\n' + lines : lines + '\n'};
}

/// Whether a comment begins in what stands between two nodes.
bool Splicer::has_comment(Offset begin, Offset end) const {
  return text_.substr(begin, end - begin).find('#') != std::string_view::npos;
}

std::optional<Splice> Splicer::refuse(const Message<>& message) {
  refusal_ = say(message);
  return std::nullopt;
}

}  // namespace sw::yaml
