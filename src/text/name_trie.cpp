#include "text/name_trie.hpp"

namespace sw {

void NameTrie::add(const NameForm& form, std::uint32_t who) {
  if (form.key.empty()) return;
  starts_[static_cast<unsigned char>(form.key.front())] = true;
  Node node = root;
  for (const char letter : form.key) {
    Node next = step(node, letter);
    if (next == none) {
      next = static_cast<Node>(nodes_.size());
      nodes_.push_back({0, nodes_[node].child, 0, letter});
      nodes_[node].child = next;
    }
    node = next;
  }
  if (nodes_[node].entries == 0) {
    nodes_[node].entries = static_cast<std::uint32_t>(entries_.size());
    entries_.emplace_back();
  }
  entries_[nodes_[node].entries].push_back({who, form.kind, form.main_at, form.first});
}

NameTrie::Node NameTrie::step(Node node, char letter) const {
  Node next = nodes_[node].child;
  while (next != none && nodes_[next].letter != letter) next = nodes_[next].sibling;
  return next;
}

}  // namespace sw
