// Where and how a text changes for an edit. Whether the result is right is not judged here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "emit.hpp"
#include "lines.hpp"
#include "switch/language/say.hpp"
#include "switch/yaml/edit.hpp"

namespace sw::yaml {

/// The bytes [begin, end) become `text`.
struct Splice {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string text;
};

class Splicer {
 public:
  /// With `blocks`, text may be written below its key and `[]` may become a list of lines.
  Splicer(const Document& document, bool blocks)
      : document_(document), text_(document.source()), lines_(text_), blocks_(blocks) {}

  std::optional<Splice> splice(const Edit& edit) {
    return std::visit([this](const auto& one) { return make(one); }, edit);
  }
  /// Why there is no splice.
  const Text& refusal() const { return refusal_; }

 private:
  using Offset = std::uint32_t;

  /// An entry of a mapping (key and value) or an item of a sequence (the same node twice).
  struct Member {
    NodeId parent = no_node;
    NodeId first = no_node;  ///< the key, or the item
    NodeId value = no_node;
    NodeId previous = no_node;  ///< the value of the member before
    NodeId next = no_node;      ///< the key or item of the member behind
  };

  std::optional<Splice> make(const Replace& edit);
  std::optional<Splice> make(const Insert& edit);
  std::optional<Splice> make(const Append& edit);
  std::optional<Splice> make(const Delete& edit);

  std::optional<Splice> give(NodeId id, const Value& value);
  std::optional<Splice> replace(NodeId id, const Value& value);
  std::optional<Splice> replace_block_text(NodeId id, const Value& value);
  std::optional<Splice> add(NodeId collection, NodeId behind, const Value& whole);
  std::optional<Splice> add_line(NodeId collection, NodeId behind, const std::string& line);
  std::optional<Splice> add_in_flow(NodeId collection, NodeId behind, const Value& whole);
  std::optional<Splice> remove_lines(const Member& member);
  std::optional<Splice> remove_first_on_line(const Member& member);
  std::optional<Splice> remove_in_flow(const Member& member);
  std::optional<Splice> remove_only(const Member& member);
  std::optional<Splice> remove_only_lines(const Member& member);

  const Node& node(NodeId id) const { return document_.node(id); }
  bool is_flow(NodeId id) const { return node(id).style == Style::flow; }
  bool in_flow(NodeId id) const;
  bool is_left_out(NodeId id) const { return node(id).span.begin == node(id).span.end; }
  NodeId last_child(NodeId id) const;
  Member member(NodeId value) const;
  Offset begin_of(const Member& member) const;
  Offset dash_of(NodeId sequence, NodeId item) const;
  Offset behind_indicator(NodeId value) const;
  Offset below(NodeId value, Offset column, bool at_end) const;
  Setting setting(NodeId id) const;
  Splice new_line(Offset at, const std::string& lines) const;
  std::string piece(Offset begin, Offset end) const { return std::string(text_.substr(begin, end - begin)); }
  bool has_comment(Offset begin, Offset end) const;
  std::optional<Splice> refuse(const Message<>& message);

  const Document& document_;
  std::string_view text_;
  Lines lines_;
  bool blocks_;
  Text refusal_;
};

}  // namespace sw::yaml
