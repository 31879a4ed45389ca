#include "intention.hpp"

namespace sw::yaml {
namespace {

using What = Event::What;

/// Behind the last event of the node that begins at `begin`.
std::size_t end_of(const Tree& tree, std::size_t begin) {
  std::size_t at = begin;
  for (int open = 0;;) {
    const What what = tree[at++].what;
    if (what == What::end) --open;
    if (what == What::mapping || what == What::sequence) ++open;
    if (open == 0) return at;
  }
}

/// An entry or item: for an entry, `begin` is its key and `value` its value; for an item both are the same.
struct Range {
  std::size_t begin = 0;
  std::size_t value = 0;
};

std::optional<Range> child(const Tree& tree, std::size_t parent, const Step& step) {
  const auto* key = std::get_if<std::string>(&step);
  if (tree[parent].what != (key != nullptr ? What::mapping : What::sequence)) return std::nullopt;
  std::size_t number = 1;
  for (std::size_t at = parent + 1; tree[at].what != What::end; ++number) {
    const Range range{at, key != nullptr ? end_of(tree, at) : at};
    if (key != nullptr ? tree[at].text == *key : number == std::get<std::size_t>(step)) return range;
    at = end_of(tree, range.value);
  }
  return std::nullopt;
}

std::optional<Range> locate(const Tree& tree, const Path& path) {
  if (tree.empty()) return std::nullopt;
  Range range;
  for (const Step& step : path) {
    const auto next = child(tree, range.value, step);
    if (!next) return std::nullopt;
    range = *next;
  }
  return range;
}

bool is_null(const Event& event) {
  return event.what == What::scalar && event.typed && event.text.empty();
}

void replace(Tree& tree, std::size_t begin, std::size_t end, const Tree& by) {
  const auto at = tree.erase(tree.begin() + static_cast<std::ptrdiff_t>(begin),
                             tree.begin() + static_cast<std::ptrdiff_t>(end));
  tree.insert(at, by.begin(), by.end());
}

/// Adds to a collection before `at`, or makes a collection of a value that was left out.
bool add(Tree& tree, std::size_t collection, std::size_t at, const Value& whole) {
  const Tree events = tree_of(whole);
  if (is_null(tree[collection])) {
    replace(tree, collection, collection + 1, events);
    return true;
  }
  if (tree[collection].what != events[0].what) return false;
  replace(tree, at, at, Tree(events.begin() + 1, events.end() - 1));
  return true;
}

bool change(Tree& tree, const Replace& edit) {
  const auto range = locate(tree, edit.at);
  if (!range) return false;
  const std::size_t end = end_of(tree, range->value);
  const bool single = end == range->value + 1;
  const bool empty = end == range->value + 2;
  if (!single && !empty) return false;
  replace(tree, range->value, end, tree_of(edit.value));
  return true;
}

bool change(Tree& tree, const Insert& edit) {
  const Value whole = mapping_value({{edit.key, edit.value}});
  if (tree.empty() && edit.mapping.empty()) {
    tree = tree_of(whole);
    return true;
  }
  const auto range = locate(tree, edit.mapping);
  if (!range || child(tree, range->value, edit.key)) return false;
  std::size_t at = end_of(tree, range->value) - 1;
  if (!edit.after.empty()) {
    const auto before = child(tree, range->value, edit.after);
    if (!before) return false;
    at = end_of(tree, before->value);
  }
  return add(tree, range->value, at, whole);
}

bool change(Tree& tree, const Append& edit) {
  const Value whole = sequence_value({edit.item});
  if (tree.empty() && edit.sequence.empty()) {
    tree = tree_of(whole);
    return true;
  }
  const auto range = locate(tree, edit.sequence);
  return range && add(tree, range->value, end_of(tree, range->value) - 1, whole);
}

bool change(Tree& tree, const Delete& edit) {
  const auto range = locate(tree, edit.at);
  if (!range || edit.at.empty()) return false;
  replace(tree, range->begin, end_of(tree, range->value), {});
  return true;
}

}  // namespace

std::optional<Tree> intended(Tree tree, const Edit& edit) {
  const bool fits = std::visit([&](const auto& one) { return change(tree, one); }, edit);
  return fits ? std::optional(std::move(tree)) : std::nullopt;
}

}  // namespace sw::yaml
