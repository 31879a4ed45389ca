#include "switch/yaml/path.hpp"

#include <algorithm>
#include <charconv>

namespace sw::yaml {
namespace {

bool is_bare(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
         (c & 0x80) != 0;
}

/// Takes `"a key"` from the front; a quote inside is doubled.
std::optional<std::string> take_quoted(std::string_view& text) {
  std::string key;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] != '"') {
      key += text[i];
    } else if (i + 1 < text.size() && text[i + 1] == '"') {
      key += text[++i];
    } else {
      text.remove_prefix(i + 1);
      return key;
    }
  }
  return std::nullopt;
}

std::optional<std::string> take_key(std::string_view& text) {
  if (text.starts_with('"')) return take_quoted(text);
  const auto end = std::find_if_not(text.begin(), text.end(), is_bare);
  const std::string key(text.begin(), end);
  text.remove_prefix(key.size());
  return key.empty() ? std::nullopt : std::optional(key);
}

/// Takes `[3]` from the front.
std::optional<std::size_t> take_number(std::string_view& text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), number);
  if (error != std::errc{} || number == 0) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  if (!text.starts_with(']')) return std::nullopt;
  text.remove_prefix(1);
  return number;
}

NodeId child(const Document& document, NodeId id, const Step& step) {
  const Node& node = document.node(id);
  if (const auto* key = std::get_if<std::string>(&step)) {
    return node.kind == Kind::mapping ? document.find(id, *key) : no_node;
  }
  if (node.kind != Kind::sequence) return no_node;
  NodeId item = node.first;
  for (std::size_t left = std::get<std::size_t>(step); left > 1 && item != no_node; --left) {
    item = document.node(item).next;
  }
  return item;
}

}  // namespace

std::optional<Path> parse_path(std::string_view text) {
  Path path;
  while (!text.empty()) {
    if (text.front() == '[') {
      const auto number = take_number(text);
      if (!number) return std::nullopt;
      path.emplace_back(*number);
      continue;
    }
    if (!path.empty()) {
      if (text.front() != '.') return std::nullopt;
      text.remove_prefix(1);
    }
    auto key = take_key(text);
    if (!key) return std::nullopt;
    path.emplace_back(std::move(*key));
  }
  return path;
}

std::string shown(const Path& path) {
  std::string text;
  for (const Step& step : path) {
    if (const auto* number = std::get_if<std::size_t>(&step)) {
      text += '[' + std::to_string(*number) + ']';
      continue;
    }
    const auto& key = std::get<std::string>(step);
    if (!text.empty()) text += '.';
    if (!key.empty() && std::all_of(key.begin(), key.end(), is_bare)) {
      text += key;
      continue;
    }
    text += '"';
    for (const char c : key) text.append(c == '"' ? 2 : 1, c);
    text += '"';
  }
  return text;
}

NodeId resolve(const Document& document, const Path& path) {
  NodeId id = document.empty() ? no_node : document.root();
  for (const Step& step : path) {
    if (id == no_node) break;
    id = child(document, id, step);
  }
  return id;
}

}  // namespace sw::yaml
