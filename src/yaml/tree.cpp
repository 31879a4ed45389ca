#include "switch/yaml/tree.hpp"

#include "switch/yaml/value.hpp"

namespace sw::yaml {
namespace {

void add(const Document& document, NodeId id, Tree& tree) {
  const Node& node = document.node(id);
  if (node.kind == Kind::scalar) {
    tree.push_back(scalar_event(document.text(id), node.style == Style::plain));
    tree.back().begin = node.span.begin;
    return;
  }
  const bool mapping = node.kind == Kind::mapping;
  tree.push_back({mapping ? Event::What::mapping : Event::What::sequence, false, {}, node.span.begin});
  for (NodeId child = node.first; child != no_node; child = document.node(child).next)
    add(document, child, tree);
  tree.push_back({Event::What::end, false, {}, 0});
}

void add(const Value& value, Tree& tree) {
  switch (value.is) {
    case Value::Is::text:
      tree.push_back(scalar_event(value.text, false));
      return;
    case Value::Is::typed:
      tree.push_back(scalar_event(value.text, true));
      return;
    case Value::Is::sequence:
      tree.push_back({Event::What::sequence, false, {}, 0});
      break;
    case Value::Is::mapping:
      tree.push_back({Event::What::mapping, false, {}, 0});
      break;
  }
  for (const Value& item : value.items) add(item, tree);
  for (const Entry& entry : value.entries) {
    tree.push_back(scalar_event(entry.key, false));
    add(entry.value, tree);
  }
  tree.push_back({Event::What::end, false, {}, 0});
}

bool is_nothing(const Tree& tree) {
  return tree.size() == 1 && tree[0] == scalar_event({}, true);
}

}  // namespace

Event scalar_event(std::string_view text, bool plain) {
  const Scalar meaning = plain ? core_meaning(text) : Scalar::text;
  return {Event::What::scalar, meaning != Scalar::text, std::string(meaning == Scalar::null ? "" : text), 0};
}

Tree tree_of(const Document& document) {
  Tree tree;
  if (!document.empty()) add(document, document.root(), tree);
  if (is_nothing(tree)) tree.clear();
  return tree;
}

Tree tree_of(const Value& value) {
  Tree tree;
  add(value, tree);
  return tree;
}

}  // namespace sw::yaml
