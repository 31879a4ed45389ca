#include "sides.hpp"

#include <unordered_set>
#include <utility>

namespace sw::yaml {
namespace {

std::optional<std::string> id_of(const Document& document, NodeId node) {
  if (!is(Kind::mapping, document, node)) return std::nullopt;
  const NodeId id = document.find(node, "id");
  if (!is(Kind::scalar, document, id) || document.text(id).empty()) return std::nullopt;
  return std::string(document.text(id));
}

}  // namespace

Nodes children(const Document& document, NodeId node) {
  Nodes all;
  for (NodeId one = document.node(node).first; one != no_node; one = document.node(one).next)
    all.push_back(one);
  return all;
}

bool is(Kind kind, const Document& document, NodeId node) {
  return node != no_node && document.node(node).kind == kind;
}

std::optional<std::vector<std::string>> ids_of(const Document& document, const Nodes& items) {
  std::vector<std::string> ids;
  std::unordered_set<std::string> seen;
  for (const NodeId item : items) {
    auto id = id_of(document, item);
    if (!id || !seen.insert(*id).second) return std::nullopt;
    ids.push_back(std::move(*id));
  }
  return ids;
}

std::string shown_value(const Value& value) {
  std::string out;
  for (const Value& item : value.items) out += (out.empty() ? "" : "; ") + shown_value(item);
  for (const Entry& entry : value.entries)
    out += (out.empty() ? "" : ", ") + entry.key + ": " + shown_value(entry.value);
  return value.is == Value::Is::text || value.is == Value::Is::typed ? plain_text(value.text) : out;
}

bool is_single(const Value& value) {
  return value.is == Value::Is::text || value.is == Value::Is::typed;
}

Side::Side(const Document& document, NodeId at) : stands(at) {
  if (at == no_node) return;
  Value whole = value_of(document, at);
  meaning = yaml::meaning(whole);
  if (meaning.nothing()) return;
  node = at;
  value = std::move(whole);
}

Value value_of(const Document& document, NodeId node) {
  const Nodes all = children(document, node);
  if (document.node(node).kind == Kind::sequence) {
    std::vector<Value> items;
    for (const NodeId one : all) items.push_back(value_of(document, one));
    return sequence_value(std::move(items));
  }
  if (document.node(node).kind == Kind::mapping) {
    std::vector<Entry> entries;
    for (std::size_t i = 0; i + 1 < all.size(); i += 2)
      entries.push_back({std::string(document.text(all[i])), value_of(document, all[i + 1])});
    return mapping_value(std::move(entries));
  }
  if (document.node(node).style == Style::plain) return typed_value(std::string(document.text(node)));
  std::string text = plain_text(document.text(node));
  if (text.find('\n') != std::string::npos) text += '\n';
  return text_value(std::move(text));
}

}  // namespace sw::yaml
