// A YAML text as a tree of nodes with exact places. Read-only: a Document is made by read() alone.
#pragma once

#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "switch/text/span.hpp"

namespace sw::yaml {

enum class Kind : std::uint8_t { scalar, sequence, mapping };

/// How a node was written. A scalar that is left out (`key:` and nothing behind it) is plain and empty.
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded, block, flow };

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = ~NodeId{0};

struct Node {
  Kind kind = Kind::scalar;
  Style style = Style::plain;
  std::uint32_t column = 0;  ///< of the first byte, in bytes from 0: the indentation of a block collection
  Span span;                 ///< from the first byte to just behind the last one
  NodeId parent = no_node;
  NodeId next = no_node;         ///< the next child of the same parent
  NodeId first = no_node;        ///< the first child; a mapping's children are key, value, key, value
  std::uint32_t count = 0;       ///< of children: items, or keys plus values
  std::uint32_t text_begin = 0;  ///< of a scalar's value: in the source, or in decoded_ (see Document)
  std::uint32_t text_size = 0;
  bool decoded = false;
};

/// What a plain scalar means in the YAML 1.2 core schema; every other style is text.
enum class Scalar : std::uint8_t { null, boolean, integer, real, text };

/// An arena of nodes over a source text that must outlive it.
class Document {
 public:
  bool empty() const { return nodes_.empty(); }
  NodeId root() const { return 0; }
  const Node& node(NodeId id) const { return nodes_[id]; }
  std::size_t size() const { return nodes_.size(); }
  std::string_view source() const { return source_; }

  /// A scalar's value, escapes and line folds resolved.
  std::string_view text(NodeId id) const {
    const Node& node = nodes_[id];
    return {(node.decoded ? decoded_.data() : source_.data()) + node.text_begin, node.text_size};
  }
  Scalar meaning(NodeId id) const;
  /// The value of `key` in a mapping; no_node where it has none.
  NodeId find(NodeId mapping, std::string_view key) const;

 private:
  friend class Reader;
  std::string_view source_;
  std::string decoded_;
  std::vector<Node> nodes_;
};

/// YAML 1.2 core meaning of a plain scalar's text.
Scalar core_meaning(std::string_view plain);

}  // namespace sw::yaml
