#include "switch/yaml/document.hpp"

namespace sw::yaml {
namespace {

constexpr std::string_view digits = "0123456789";

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  for (const std::string_view candidate : words) {
    if (word == candidate) return true;
  }
  return false;
}

bool all_of(std::string_view text, std::string_view allowed) {
  return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

/// Removes the digits in front and says how many they were.
std::size_t take_digits(std::string_view& text) {
  const std::size_t count = std::min(text.find_first_not_of(digits), text.size());
  text.remove_prefix(count);
  return count;
}

/// A number without its sign: `12`, `1.5`, `.5`, `1e3`, `.inf`.
Scalar unsigned_number(std::string_view text) {
  if (one_of(text, {".inf", ".Inf", ".INF"})) return Scalar::real;
  std::size_t count = take_digits(text);
  if (text.empty()) return count > 0 ? Scalar::integer : Scalar::text;
  if (text.front() == '.') {
    text.remove_prefix(1);
    count += take_digits(text);
  }
  if (count == 0) return Scalar::text;
  if (!text.empty() && (text.front() == 'e' || text.front() == 'E')) {
    text.remove_prefix(1);
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) text.remove_prefix(1);
    if (take_digits(text) == 0) return Scalar::text;
  }
  return text.empty() ? Scalar::real : Scalar::text;
}

}  // namespace

Scalar core_meaning(std::string_view plain) {
  if (plain.empty()) return Scalar::null;
  constexpr std::string_view meaningful = "~nNtTfF.+-0123456789";  // the beginnings of what is no text
  const char first = plain.front();
  if (meaningful.find(first) == std::string_view::npos) return Scalar::text;
  if (one_of(plain, {"~", "null", "Null", "NULL"})) return Scalar::null;
  if (one_of(plain, {"true", "True", "TRUE", "false", "False", "FALSE"})) return Scalar::boolean;
  if (one_of(plain, {".nan", ".NaN", ".NAN"})) return Scalar::real;
  if (plain.starts_with("0o")) return all_of(plain.substr(2), "01234567") ? Scalar::integer : Scalar::text;
  if (plain.starts_with("0x")) {
    return all_of(plain.substr(2), "0123456789abcdefABCDEF") ? Scalar::integer : Scalar::text;
  }
  return unsigned_number(first == '+' || first == '-' ? plain.substr(1) : plain);
}

Scalar Document::meaning(NodeId id) const {
  return nodes_[id].style == Style::plain ? core_meaning(text(id)) : Scalar::text;
}

NodeId Document::find(NodeId mapping, std::string_view key) const {
  for (NodeId id = nodes_[mapping].first; id != no_node; id = nodes_[nodes_[id].next].next) {
    if (text(id) == key) return nodes_[id].next;
  }
  return no_node;
}

}  // namespace sw::yaml
