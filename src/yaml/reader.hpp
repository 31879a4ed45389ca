// The strict reader: one pass over a guarded text, one Document or one refusal. Its functions are spread
// over reader_block.cpp, reader_flow.cpp, reader_plain.cpp, reader_quoted.cpp, reader_text.cpp (literal and
// folded blocks), refusals.cpp (what cannot be read) and oddities.cpp (what can be read but should not stay).
//
// A function that can refuse returns false after reporting; nothing is thrown. Behind the text stands a NUL
// that the guard allows nowhere in it, so a scan stops there without counting.
#pragma once

#include <optional>

#include "characters.hpp"
#include "switch/diagnostic/codes_syntax.hpp"
#include "switch/diagnostic/diagnostic.hpp"
#include "switch/language/messages_yaml.hpp"
#include "switch/text/source.hpp"
#include "switch/yaml/document.hpp"

namespace sw::yaml {

class Reader {
 public:
  Reader(const Source& source, FileId file, Sink& sink);

  std::optional<Document> read();

 private:
  using Offset = std::uint32_t;

  /// A collection that is being filled.
  struct Parent {
    NodeId id = no_node;
    NodeId last = no_node;  ///< its newest child
  };
  /// Where a value begins decides what it can be.
  enum class Where { own_line, behind_key, behind_dash };

  /// Between which brackets we are.
  struct FlowFrame {
    Offset open = 0;
    int indent = 0;  ///< the column that every further line must pass
    char close = ']';
  };
  /// Between which quotes we are.
  struct QuoteFrame {
    Offset open = 0;
    int indent = 0;
    std::size_t decoded = 0;  ///< where its text begins in Document::decoded_
  };
  struct LineStart {
    Offset line = 0;            ///< the line's first byte
    Offset text = 0;            ///< its first byte that is no blank
    Offset indentation = 0;     ///< in spaces
    int breaks = 0;             ///< line ends passed to get there
    bool tab_in_blank = false;  ///< on a line without text on the way
  };
  struct BlockText;

  // --- the whole text, and moving in it (reader.cpp) ---
  bool document();
  bool end_of_document();
  bool marker_line();
  char here() const { return text_[at_]; }
  Offset column() const { return at_ - line_; }
  bool at_end() const { return at_ == size_; }
  bool ends_word(Offset at) const { return is(text_[at], blank | line_end); }
  bool starts_comment(Offset at) const;
  bool at_item() const { return here() == '-' && ends_word(at_ + 1); }
  bool at_marker() const { return at_ == line_ && marker_at(at_); }
  bool marker_at(Offset line) const;
  void skip_blanks();
  void skip_line_end();
  bool next_token();
  bool end_line(Offset value_begin);
  Offset line_end_from(Offset at) const;

  // --- building (reader.cpp) ---
  Node& node(NodeId id) { return document_.nodes_[id]; }
  NodeId add(Parent& parent, Kind kind, Style style);
  void add_empty(Parent& parent, Offset at, Offset line);
  bool enter();
  void leave() { --depth_; }
  void take_source(NodeId id, Offset begin, Offset end);
  void take_decoded(NodeId id, std::size_t begin);

  // --- block collections (reader_block.cpp) ---
  bool value(Parent& parent, int indent, Where where);
  bool plain_value(Parent& parent, int indent, Where where);
  bool value_behind(Parent& parent, Offset own_column, Where where);
  bool mapping(Parent& parent);
  bool key(Parent& entries);
  bool plain_key(Parent& entries);
  bool check_key(NodeId id);
  bool sequence(Parent& parent);
  bool colon_follows(Offset end) const;
  bool quoted_key_here() const;

  // --- flow collections (reader_flow.cpp) ---
  bool flow(Parent& parent, int indent);
  bool flow_token(const FlowFrame& frame);
  bool flow_value(Parent& parent, const FlowFrame& frame);
  bool flow_entry(Parent& entries, const FlowFrame& frame);

  // --- scalars (reader_plain.cpp, reader_quoted.cpp, reader_text.cpp) ---
  Offset plain_line_end(bool in_flow) const;
  bool may_start_plain(bool in_flow);
  bool plain(Parent& parent, int indent, bool in_flow, Offset end);
  bool continue_plain(int indent, bool in_flow, int& breaks);
  LineStart next_text_line(Offset at) const;
  void add_folded(int breaks);
  bool quoted(Parent& parent, int indent);
  bool single_quoted(const QuoteFrame& frame);
  bool double_quoted(const QuoteFrame& frame);
  bool fold(const QuoteFrame& frame, std::size_t keep);
  bool escape(const QuoteFrame& frame);
  bool escaped_code_point(int digits, Offset begin);
  bool escaped_line_end(const QuoteFrame& frame, Offset begin);
  bool block_text(Parent& parent, int indent);
  bool block_header(BlockText& block);
  bool block_lines(BlockText& block);
  bool block_line(BlockText& block, int indentation, Offset end);

  // --- findings (refusals.cpp, oddities.cpp) ---
  void report(const Code& code, Span span, Text message, Text hint, std::vector<Label> labels = {});
  bool refuse(const Code& code, Span span, Text message, Text hint, std::vector<Label> labels = {});
  bool refuse(const Code& code, Span span, const Message<>& message, const Message<>& hint,
              std::vector<Label> labels = {});
  bool refuse_line(const Code& code, const Message<>& message, const Message<>& hint,
                   std::vector<Label> labels = {});
  bool refuse_first_line();
  bool refuse_reserved(bool in_flow);
  bool refuse_tab(Offset at);
  bool refuse_no_entry(Offset begin, Offset line);
  bool refuse_deeper(const Parent& collection);
  bool refuse_colon(Offset value_begin, Offset colon);
  bool refuse_after_value(Offset value_begin);
  Text quote_hint(Offset open, const Message<>& otherwise) const;
  bool refuse_unclosed_quote(Offset open, Offset stopped);
  bool refuse_empty_end(Offset open, Offset close);
  bool refuse_escape(Offset begin);
  bool refuse_block_header(Offset begin);
  bool refuse_unclosed_bracket(const FlowFrame& frame);
  bool refuse_flow(const FlowFrame& frame);
  bool refuse_flow_key();
  bool at_conflict() const { return conflict_mark(at_) != 0; }
  char conflict_mark(Offset line) const;
  bool refuse_conflict();
  Label label(Span span, const Message<>& message) const;
  Span rest_of_line(Offset begin) const;
  std::string excerpt(Span span) const;
  void note_tab(Offset at);
  void warn_of_surprise(NodeId id);
  void report_duplicates();
  void report_duplicates_in(NodeId mapping, std::vector<NodeId>& keys);
  void report_duplicate(NodeId key, NodeId first);

  const char* text_;
  Offset size_;
  Offset at_ = 0;
  Offset line_ = 0;  ///< where the line of at_ begins
  int depth_ = 0;
  bool tab_noted_ = false;
  FileId file_;
  Sink& sink_;
  Document document_;
};

}  // namespace sw::yaml
