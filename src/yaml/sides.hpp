// Two texts that are held against each other: what stands in one of them at a place.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "switch/yaml/meaning.hpp"
#include "switch/yaml/merge.hpp"

namespace sw::yaml {

using Nodes = std::vector<NodeId>;

Nodes children(const Document& document, NodeId node);

/// Whether something of that kind stands there.
bool is(Kind kind, const Document& document, NodeId node);
bool is_single(const Value& value);

/// The items of a list by their ids, in its order; none where one has no id, or two have the same.
std::optional<std::vector<std::string>> ids_of(const Document& document, const Nodes& items);

/// As it is shown in one cell: a list's items with semicolons between them.
std::string shown_value(const Value& value);

struct Side {
  NodeId stands = no_node;
  NodeId node = no_node;  ///< none, too, where what stands there holds nothing
  Value value;
  Meaning meaning;

  Side(const Document& document, NodeId at);
  bool nothing() const { return node == no_node; }
};

}  // namespace sw::yaml
