#include "reader.hpp"

#include <cstring>

#include "guard.hpp"
#include "switch/yaml/read.hpp"

namespace sw::yaml {

std::optional<Document> read(const Source& source, FileId file, Sink& sink) {
  if (!guard(source, file, sink)) return std::nullopt;
  return Reader(source, file, sink).read();
}

Reader::Reader(const Source& source, FileId file, Sink& sink)
    : text_(source.text().data()),
      size_(static_cast<Offset>(source.text().size())),
      file_(file),
      sink_(sink) {
  document_.source_ = source.text();
  if (document_.source_.starts_with(byte_order_mark))
    at_ = line_ = static_cast<Offset>(byte_order_mark.size());
}

std::optional<Document> Reader::read() {
  constexpr Offset bytes_per_node = 16;  // a little under what the files of a round have
  document_.nodes_.reserve(size_ / bytes_per_node + 4);
  if (!document()) return std::nullopt;
  report_duplicates();
  return std::move(document_);
}

bool Reader::document() {
  if (!next_token()) return true;
  if (here() == '%' && column() == 0) return refuse_first_line();
  if (at_marker() && here() == '-') {
    if (!marker_line()) return false;
    if (!next_token()) return true;
  }
  if (at_marker()) return refuse_first_line();
  Parent none;
  return value(none, -1, Where::own_line) && end_of_document();
}

/// Passes `---` or `...` and sees that nothing else stands on its line.
bool Reader::marker_line() {
  const Offset begin = at_;
  at_ += 3;
  skip_blanks();
  if (is(here(), line_end) || starts_comment(at_)) return true;
  return refuse(codes::second_document, {begin, line_end_from(begin)}, messages::yaml::after_marker,
                messages::yaml::new_line);
}

bool Reader::end_of_document() {
  if (!next_token()) return true;
  if (!at_marker() || here() == '-') {
    return refuse_line(codes::wrong_indentation, messages::yaml::after_document,
                       messages::yaml::after_document_hint);
  }
  if (!marker_line()) return false;
  return !next_token() || refuse_line(codes::second_document, messages::yaml::second_document,
                                      messages::yaml::second_document_hint);
}

bool Reader::starts_comment(Offset at) const {
  return text_[at] == '#' && (at == line_ || is(text_[at - 1], blank));
}

/// Whether `---` or `...` stands alone at the start of a line.
bool Reader::marker_at(Offset line) const {
  const char* at = text_ + line;
  return (std::strncmp(at, "---", 3) == 0 || std::strncmp(at, "...", 3) == 0) && ends_word(line + 3);
}

void Reader::skip_blanks() {
  while (is(here(), blank)) {
    if (here() == '\t') note_tab(at_);
    ++at_;
  }
}

/// Passes LF or CR LF.
void Reader::skip_line_end() {
  if (here() == '\r') ++at_;
  if (here() == '\n') ++at_;
  line_ = at_;
}

/// Where the line of `at` ends, without its line end.
Reader::Offset Reader::line_end_from(Offset at) const {
  const void* found = std::memchr(text_ + at, '\n', size_ - at);
  if (found == nullptr) return size_;
  const auto end = static_cast<Offset>(static_cast<const char*>(found) - text_);
  return end > at && text_[end - 1] == '\r' ? end - 1 : end;
}

/// Passes blanks, comments and line ends; false at the end of the text. It stops at a tab in an indentation
/// as if it were a token, which no value can begin with.
bool Reader::next_token() {
  for (;;) {
    while (here() == ' ') ++at_;
    if (here() == '\t') {
      if (std::string_view(text_ + line_, column()).find_first_not_of(' ') == std::string_view::npos)
        return true;
      skip_blanks();
    }
    if (starts_comment(at_)) at_ = line_end_from(at_);
    if (at_end()) return false;
    if (!is(here(), line_end)) return true;
    skip_line_end();
  }
}

/// What may follow a value on its last line: blanks and a comment.
bool Reader::end_line(Offset value_begin) {
  skip_blanks();
  if (starts_comment(at_)) at_ = line_end_from(at_);
  return is(here(), line_end) || refuse_after_value(value_begin);
}

NodeId Reader::add(Parent& parent, Kind kind, Style style) {
  auto& nodes = document_.nodes_;
  const auto id = static_cast<NodeId>(nodes.size());
  Node& fresh = nodes.emplace_back();
  fresh.kind = kind;
  fresh.style = style;
  fresh.column = column();
  fresh.span = {at_, at_};
  fresh.parent = parent.id;
  if (parent.id != no_node) {
    (parent.last == no_node ? nodes[parent.id].first : nodes[parent.last].next) = id;
    ++nodes[parent.id].count;
  }
  parent.last = id;
  return id;
}

/// The value of a key or a dash with nothing behind it: it stands right behind the colon or dash.
void Reader::add_empty(Parent& parent, Offset at, Offset line) {
  const NodeId id = add(parent, Kind::scalar, Style::plain);
  node(id).span = {at, at};
  node(id).column = at - line;
  take_source(id, at, at);
}

bool Reader::enter() {
  if (++depth_ <= deepest_nesting) return true;
  return refuse(codes::too_deep, {at_, at_ + 1}, messages::yaml::too_deep, messages::yaml::too_deep_hint);
}

void Reader::take_source(NodeId id, Offset begin, Offset end) {
  node(id).text_begin = begin;
  node(id).text_size = end - begin;
}

void Reader::take_decoded(NodeId id, std::size_t begin) {
  node(id).decoded = true;
  node(id).text_begin = static_cast<Offset>(begin);
  node(id).text_size = static_cast<Offset>(document_.decoded_.size() - begin);
}

}  // namespace sw::yaml
