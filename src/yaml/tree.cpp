#include "switch/yaml/tree.hpp"

namespace sw::yaml {
namespace {

void add(const Document& document, NodeId id, Tree& tree) {
  const Node& node = document.node(id);
  Event& event = tree.emplace_back();
  event.begin = node.span.begin;
  if (node.kind == Kind::scalar) {
    event.plain = node.style == Style::plain;
    if (document.meaning(id) != Scalar::null) event.text = document.text(id);
    return;
  }
  event.what = node.kind == Kind::mapping ? Event::What::mapping : Event::What::sequence;
  for (NodeId child = node.first; child != no_node; child = document.node(child).next)
    add(document, child, tree);
  tree.emplace_back().what = Event::What::end;
}

}  // namespace

Tree tree_of(const Document& document, NodeId id) {
  Tree tree;
  add(document, id, tree);
  return tree;
}

Tree tree_of(const Document& document) {
  if (document.empty()) return {};
  Tree tree = tree_of(document, document.root());
  if (tree.size() == 1 && tree[0] == Event{Event::What::scalar, true, "", 0}) tree.clear();
  return tree;
}

}  // namespace sw::yaml
