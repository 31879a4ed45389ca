#include "switch/yaml/merge.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace sw::yaml {
namespace {

using What = Difference::What;
using Do = MergeStep::Do;

std::vector<NodeId> children(const Document& document, NodeId node) {
  std::vector<NodeId> all;
  for (NodeId one = document.node(node).first; one != no_node; one = document.node(one).next)
    all.push_back(one);
  return all;
}

bool is_scalar(const Document& document, NodeId node) {
  return document.node(node).kind == Kind::scalar;
}

/// Nothing stands there: the key alone, or an empty list or block.
bool is_nothing(const Document& document, NodeId node) {
  return is_scalar(document, node) ? document.meaning(node) == Scalar::null : document.node(node).count == 0;
}

/// A text without what no reader sees: blanks at the ends of its lines, empty lines around it.
std::string trimmed(std::string_view text) {
  std::string out;
  std::size_t blanks = 0;
  for (const char c : text) {
    if (c == ' ' || c == '\t') {
      ++blanks;
      continue;
    }
    if (c != '\n' && !(out.empty() && blanks > 0)) out.append(blanks, ' ');
    blanks = 0;
    if (c != '\n' || !out.empty()) out += c;
  }
  out.erase(out.find_last_not_of('\n') + 1);
  return out;
}

std::optional<double> number_of(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool same_scalar(std::string_view a, std::string_view b) {
  const std::string left = trimmed(a), right = trimmed(b);
  if (left == right) return true;
  const auto number = number_of(left);
  return number && number == number_of(right);
}

/// As it is shown in one cell: a list's items with semicolons between them.
std::string shown_value(const Document& document, NodeId node) {
  if (is_scalar(document, node)) return trimmed(document.text(node));
  const auto all = children(document, node);
  std::string out;
  if (document.node(node).kind == Kind::sequence)
    for (const NodeId one : all) out += (out.empty() ? "" : "; ") + shown_value(document, one);
  else
    for (std::size_t i = 0; i + 1 < all.size(); i += 2)
      out += (out.empty() ? "" : ", ") + std::string(document.text(all[i])) + ": " +
             shown_value(document, all[i + 1]);
  return out;
}

/// Walks both trees side by side.
class Merger {
 public:
  Merger(const Document& first, const Document& second, bool whole)
      : first_(first), second_(second), whole_(whole) {}

  Merge run() && {
    if (!second_.empty()) node(first_.root(), second_.root());
    std::reverse(removals_.begin(), removals_.end());  // the last item first, so that numbers stay right
    merge_.steps.insert(merge_.steps.end(), removals_.begin(), removals_.end());
    merge_.differences.insert(merge_.differences.end(), lacking_.begin(), lacking_.end());
    return std::move(merge_);
  }

 private:
  void node(NodeId a, NodeId b) {
    const Kind kind = first_.node(a).kind;
    if (kind != second_.node(b).kind || kind == Kind::scalar) {
      if (kind == Kind::scalar && is_scalar(second_, b) && same_scalar(first_.text(a), second_.text(b)))
        return;
      merge_.differences.push_back({What::changed, at_, shown_value(first_, a), shown_value(second_, b)});
      merge_.steps.push_back({Do::put, at_, value_of(second_, b)});
    } else if (kind == Kind::mapping) {
      mapping(a, b);
    } else {
      sequence(a, b);
    }
  }

  void mapping(NodeId a, NodeId b) {
    const auto given = children(second_, b);
    for (std::size_t i = 0; i + 1 < given.size(); i += 2) {
      const std::string key(second_.text(given[i]));
      const NodeId there = first_.find(a, key);
      if (is_nothing(second_, given[i + 1])) continue;
      at_.emplace_back(key);
      if (there != no_node && !is_nothing(first_, there)) {
        node(there, given[i + 1]);
      } else {
        told(What::added, second_, given[i + 1]);
        merge_.steps.push_back({Do::put, at_, value_of(second_, given[i + 1])});
      }
      at_.pop_back();
    }
    const auto there = children(first_, a);
    for (std::size_t i = 0; i + 1 < there.size(); i += 2) {
      const std::string key(first_.text(there[i]));
      const NodeId given_too = second_.find(b, key);
      if (is_nothing(first_, there[i + 1]) || (given_too != no_node && !is_nothing(second_, given_too)))
        continue;
      at_.emplace_back(key);
      lacks(there[i + 1]);
      at_.pop_back();
    }
  }

  void sequence(NodeId a, NodeId b) {
    const auto there = children(first_, a);
    const auto given = children(second_, b);
    const auto partners = paired(there, given);
    for (std::size_t i = 0; i < there.size(); ++i) {
      at_.emplace_back(i + 1);
      const auto found = std::find(partners.begin(), partners.end(), i);
      if (found == partners.end())
        lacks(there[i]);
      else
        node(there[i], given[static_cast<std::size_t>(found - partners.begin())]);
      at_.pop_back();
    }
    std::size_t number = there.size();
    for (std::size_t j = 0; j < given.size(); ++j) {
      if (partners[j] != none) continue;
      merge_.steps.push_back({Do::append, at_, value_of(second_, given[j])});
      at_.emplace_back(++number);
      told(What::added, second_, given[j]);
      at_.pop_back();
    }
  }

  static constexpr std::size_t none = ~std::size_t{0};

  /// For every item of the second list the one of the first that it is: the same id, or the same words; in a
  /// copy of the first also the next one that is left, which was then rewritten.
  std::vector<std::size_t> paired(const std::vector<NodeId>& there, const std::vector<NodeId>& given) const {
    std::vector<std::size_t> partners(given.size(), none);
    std::vector<bool> taken(there.size());
    const auto pair = [&](auto belong) {
      for (std::size_t j = 0; j < given.size(); ++j)
        for (std::size_t i = 0; i < there.size() && partners[j] == none; ++i)
          if (!taken[i] && belong(there[i], given[j])) {
            partners[j] = i;
            taken[i] = true;
          }
    };
    pair([&](NodeId a, NodeId b) {
      const auto id = id_of(first_, a);
      return id ? id == id_of(second_, b) : same(a, b);
    });
    if (whole_) pair([&](NodeId a, NodeId b) { return !id_of(first_, a) && !id_of(second_, b); });
    return partners;
  }

  static std::optional<std::string_view> id_of(const Document& document, NodeId node) {
    if (document.node(node).kind != Kind::mapping) return std::nullopt;
    const NodeId id = document.find(node, "id");
    return id == no_node ? std::nullopt : std::optional(document.text(id));
  }

  bool same(NodeId a, NodeId b) const {
    const Merge apart = Merger(first_, second_, true).of(a, b);
    return apart.differences.empty();
  }

  Merge of(NodeId a, NodeId b) && {
    node(a, b);
    merge_.differences.insert(merge_.differences.end(), lacking_.begin(), lacking_.end());
    return std::move(merge_);
  }

  /// Something of the first that the second does not have.
  void lacks(NodeId there) {
    if (whole_) removals_.push_back({Do::remove, at_, {}});
    told(whole_ ? What::removed : What::stays, first_, there);
  }

  /// Every value of what came or went.
  void told(What what, const Document& document, NodeId node) {
    const auto all = children(document, node);
    if (document.node(node).kind == Kind::mapping) {
      for (std::size_t i = 0; i + 1 < all.size(); i += 2)
        tell_inside(what, document, std::string(document.text(all[i])), all[i + 1]);
    } else if (!all.empty() && !is_scalar(document, all.front())) {
      for (std::size_t i = 0; i < all.size(); ++i) tell_inside(what, document, i + 1, all[i]);
    } else {
      const std::string value = shown_value(document, node);
      if (what == What::added)
        merge_.differences.push_back({what, at_, {}, value});
      else
        lacking_.push_back({what, at_, value, what == What::stays ? value : std::string()});
    }
  }

  void tell_inside(What what, const Document& document, Step step, NodeId node) {
    at_.push_back(std::move(step));
    told(what, document, node);
    at_.pop_back();
  }

  const Document& first_;
  const Document& second_;
  const bool whole_;
  Path at_;
  Merge merge_;
  std::vector<MergeStep> removals_;
  std::vector<Difference> lacking_;
};

}  // namespace

Merge merge(const Document& first, const Document& second, bool whole) {
  return Merger(first, second, whole).run();
}

Value value_of(const Document& document, NodeId node) {
  const auto all = children(document, node);
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
  std::string text = trimmed(document.text(node));
  if (text.find('\n') != std::string::npos) text += '\n';
  return text_value(std::move(text));
}

}  // namespace sw::yaml
