// Block collections, and what kind of value begins here.
#include "reader.hpp"

namespace sw::yaml {
namespace {

constexpr std::uint32_t longest_key = 1024;  // bytes; YAML demands it of keys without `? `

}  // namespace

bool Reader::value(Parent& parent, int indent, Where where) {
  if (column() == 0 && at_conflict()) return refuse_conflict();
  const Offset begin = at_;
  switch (here()) {
    case '[':
    case '{':
      return flow(parent, indent) && end_line(begin);
    case '|':
    case '>':
      return block_text(parent, indent);
    case '"':
    case '\'':
      if (where != Where::behind_key && quoted_key_here()) return mapping(parent);
      return quoted(parent, indent) && end_line(begin);
    case '-':
      if (!at_item()) break;
      if (where == Where::behind_key) {
        return refuse(codes::list_among_keys, rest_of_line(at_), messages::yaml::list_behind_key,
                      messages::yaml::list_behind_key_hint);
      }
      return sequence(parent);
    default:
      break;
  }
  return plain_value(parent, indent, where);
}

bool Reader::plain_value(Parent& parent, int indent, Where where) {
  const Offset begin = at_;
  const Offset end = plain_line_end(false);
  if (colon_follows(end)) return where == Where::behind_key ? refuse_colon(begin, end) : mapping(parent);
  if (!plain(parent, indent, false, end)) return false;
  warn_of_surprise(parent.last);
  return end_line(begin);
}

/// Whether a key ends at `end`: only blanks before a colon, and no word right behind it.
bool Reader::colon_follows(Offset end) const {
  while (is(text_[end], blank)) ++end;
  return text_[end] == ':' && ends_word(end + 1);
}

/// Whether the quoted text that begins here closes on this line and is a key.
bool Reader::quoted_key_here() const {
  const char quote = here();
  for (Offset at = at_ + 1; !is(text_[at], line_end); ++at) {
    if (quote == '"' && text_[at] == '\\') {
      if (is(text_[++at], line_end)) return false;
    } else if (text_[at] == quote) {
      if (quote == '"' || text_[at + 1] != quote) return colon_follows(at + 1);
      ++at;
    }
  }
  return false;
}

/// The value of a key or a dash: on the same line, on lines below, or left out.
bool Reader::value_behind(Parent& parent, Offset own_column, Where where) {
  const Offset after = at_;
  const Offset line = line_;
  skip_blanks();
  if (!is(here(), line_end) && !starts_comment(at_)) {
    const bool tab = std::string_view(text_ + after, at_ - after).find('\t') != std::string_view::npos;
    if (where == Where::behind_dash && tab) return refuse_tab(after);
    return value(parent, static_cast<int>(own_column), where);
  }
  if (next_token() && !at_marker()) {
    if (column() > own_column) return value(parent, static_cast<int>(own_column), Where::own_line);
    if (where == Where::behind_key && column() == own_column && at_item()) {
      return value(parent, static_cast<int>(own_column) - 1, Where::own_line);
    }
  }
  add_empty(parent, after, line);
  return true;
}

bool Reader::mapping(Parent& parent) {
  if (!enter()) return false;
  const Offset own_column = column();
  Parent entries{add(parent, Kind::mapping, Style::block)};
  for (;;) {
    if (!key(entries) || !value_behind(entries, own_column, Where::behind_key)) return false;
    node(entries.id).span.end = node(entries.last).span.end;
    if (!next_token() || at_marker() || column() < own_column) break;
    if (column() > own_column) return refuse_deeper(entries);
    if (at_item()) {
      return refuse_line(codes::list_among_keys, messages::yaml::item_among_keys,
                         messages::yaml::item_among_keys_hint);
    }
  }
  leave();
  return true;
}

/// A key with its colon.
bool Reader::key(Parent& entries) {
  const Offset begin = at_;
  const Offset line = line_;
  if (here() == '"' || here() == '\'') {
    if (!quoted(entries, static_cast<int>(column()))) return false;
  } else if (!plain_key(entries)) {
    return false;
  }
  if (line_ != line || !colon_follows(at_)) return refuse_no_entry(begin, line);
  skip_blanks();
  return check_key(entries.last) && (++at_, true);
}

bool Reader::plain_key(Parent& entries) {
  if (!may_start_plain(false)) return false;
  const Offset end = plain_line_end(false);
  const NodeId id = add(entries, Kind::scalar, Style::plain);
  take_source(id, at_, end);
  node(id).span.end = at_ = end;
  return true;
}

/// What holds for the keys of block and flow mappings alike.
bool Reader::check_key(NodeId id) {
  const Node& key = node(id);
  if (key.span.end - key.span.begin > longest_key) {
    return refuse(codes::key_too_long, key.span, say(messages::yaml::key_too_long), codes::key_too_long.fix);
  }
  if (key.style != Style::plain || document_.text(id) != "<<") return true;
  return refuse(codes::anchor_or_alias, key.span, messages::yaml::merge_key, messages::yaml::write_in_full);
}

bool Reader::sequence(Parent& parent) {
  if (!enter()) return false;
  const Offset own_column = column();
  Parent items{add(parent, Kind::sequence, Style::block)};
  do {
    ++at_;
    if (!value_behind(items, own_column, Where::behind_dash)) return false;
    node(items.id).span.end = node(items.last).span.end;
    if (!next_token() || at_marker() || column() < own_column) break;
    if (column() > own_column) return refuse_deeper(items);
  } while (at_item());
  leave();
  return true;
}

}  // namespace sw::yaml
