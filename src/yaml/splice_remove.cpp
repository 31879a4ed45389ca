// Entries and items that go, with the comments that are theirs.
#include "splice.hpp"
#include "switch/language/messages_yaml.hpp"

namespace sw::yaml {
namespace {

namespace m = messages::yaml;

}  // namespace

std::optional<Splice> Splicer::make(const Delete& edit) {
  const NodeId id = resolve(document_, edit.at);
  if (id == no_node) return refuse(m::edit_no_place);
  if (node(id).parent == no_node) return refuse(m::edit_whole_file);
  const Member gone = member(id);
  if (gone.previous == no_node && gone.next == no_node) return remove_only(gone);
  if (is_flow(gone.parent)) return remove_in_flow(gone);
  return lines_.is_own(begin_of(gone)) ? remove_lines(gone) : remove_first_on_line(gone);
}

/// The member on lines of its own, the comment lines directly above it and the deeper ones below it. What
/// stands above the first entry of a file is the file's heading and stays.
std::optional<Splice> Splicer::remove_lines(const Member& member) {
  const Offset column = node(member.parent).column;
  Offset begin = lines_.begin(begin_of(member));
  const bool heading = column == 0 && member.previous == no_node;
  while (!heading && !lines_.is_first(begin)) {
    const Offset above = lines_.begin(begin - 1);
    if (!lines_.is_comment(above) || lines_.indentation(above) != column) break;
    begin = above;
  }
  const Offset end = below(member.value, column, false);
  const bool unended = end == lines_.size() && !text_.ends_with('\n');
  if (unended && !lines_.is_first(begin)) begin = lines_.end(lines_.begin(begin - 1));
  return Splice{begin, end, {}};
}

/// The first member of a collection that begins behind a dash: the next one takes its place.
std::optional<Splice> Splicer::remove_first_on_line(const Member& member) {
  const Offset next = begin_of(
      this->member(node(member.parent).kind == Kind::mapping ? node(member.next).next : member.next));
  for (Offset line = lines_.next(node(member.value).span.end); line < lines_.begin(next);
       line = lines_.next(line)) {
    if (lines_.is_comment(line)) return refuse(m::edit_comment);
  }
  return Splice{begin_of(member), next, {}};
}

std::optional<Splice> Splicer::remove_in_flow(const Member& member) {
  const bool last = member.next == no_node;
  const Offset begin = last ? node(member.previous).span.end : node(member.first).span.begin;
  const Offset end = last ? node(member.value).span.end : node(member.next).span.begin;
  const bool comment = last ? has_comment(begin, node(member.first).span.begin)
                            : has_comment(node(member.value).span.end, end);
  if (comment) return refuse(m::edit_comment);
  return Splice{begin, end, {}};
}

/// The only member: `{}` or `[]` stays.
std::optional<Splice> Splicer::remove_only(const Member& member) {
  const Span span = node(member.parent).span;
  const bool list = node(member.parent).kind == Kind::sequence;
  if (is_flow(member.parent)) {
    const bool comment = has_comment(span.begin, node(member.first).span.begin) ||
                         has_comment(node(member.value).span.end, span.end);
    if (comment) return refuse(m::edit_comment);
    return Splice{span.begin + 1, span.end - 1, {}};
  }
  if (node(member.parent).parent == no_node) return refuse(m::edit_whole_file);
  if (lines_.is_own(span.begin)) return remove_only_lines(member);
  return Splice{span.begin, span.end, list ? "[]" : "{}"};
}

/// The only member stands below its key: the brackets go behind the key, before a comment that stands there.
std::optional<Splice> Splicer::remove_only_lines(const Member& member) {
  const bool list = node(member.parent).kind == Kind::sequence;
  const Offset column = node(member.parent).column;
  const Offset begin = behind_indicator(member.parent);
  const Offset first = lines_.begin(node(member.parent).span.begin);
  for (Offset line = lines_.next(begin); line < first; line = lines_.next(line)) {
    if (lines_.is_comment(line) && lines_.indentation(line) != column) return refuse(m::edit_comment);
  }
  Offset end = below(member.value, column, false);
  if (text_.substr(0, end).ends_with('\n')) end = lines_.end(lines_.begin(end - 1));
  return Splice{begin, end, (list ? " []" : " {}") + piece(begin, lines_.end(begin))};
}

Splicer::Member Splicer::member(NodeId value) const {
  Member found{.parent = node(value).parent};
  const bool mapping = node(found.parent).kind == Kind::mapping;
  for (NodeId first = node(found.parent).first; first != no_node;) {
    found.first = first;
    found.value = mapping ? node(first).next : first;
    found.next = node(found.value).next;
    if (found.value == value) break;
    found.previous = found.value;
    first = found.next;
  }
  return found;
}

/// The key, or the dash of an item.
Splicer::Offset Splicer::begin_of(const Member& member) const {
  const bool item = node(member.parent).kind == Kind::sequence && !is_flow(member.parent);
  return item ? dash_of(member.parent, member.value) : node(member.first).span.begin;
}

/// The dash of the first item begins its sequence; every further one begins the first line behind the item
/// before that holds more than a comment.
Splicer::Offset Splicer::dash_of(NodeId sequence, NodeId item) const {
  const NodeId previous = member(item).previous;
  if (previous == no_node) return node(sequence).span.begin;
  Offset line = lines_.next(node(previous).span.end);
  while (lines_.is_blank(line) || lines_.is_comment(line)) line = lines_.next(line);
  return line + lines_.indentation(line);
}

/// Right behind the colon or dash that a value belongs to.
Splicer::Offset Splicer::behind_indicator(NodeId value) const {
  const Member of = member(value);
  if (node(of.parent).kind == Kind::sequence) return dash_of(of.parent, value) + 1;
  return static_cast<Offset>(text_.find(':', node(of.first).span.end)) + 1;
}

}  // namespace sw::yaml
