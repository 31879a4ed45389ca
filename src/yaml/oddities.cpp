// What can be read and yet should not stay: keys that stand twice, tabs between words, scalars that other
// YAML readers take for something else.
#include <algorithm>
#include <array>

#include "reader.hpp"

namespace sw::yaml {
namespace {

namespace m = messages::yaml;

constexpr std::size_t longest_surprise = 24;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The boolean that YAML 1.1 sees in a word; empty for most words.
std::string_view boolean_of(std::string_view word) {
  if (word.empty() || word.size() > 3) return {};
  std::string lower(word);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return static_cast<char>(c | 0x20); });
  const std::string_view rest = word.substr(1);
  const std::string_view lower_rest = std::string_view(lower).substr(1);
  const bool upper = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (rest != lower_rest && !upper) return {};
  if (lower == "yes" || lower == "on" || lower == "y") return "true";
  if (lower == "no" || lower == "off" || lower == "n") return "false";
  return {};
}

/// `08`, `-010`: digits only, a zero in front.
bool has_leading_zero(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return text.size() > 1 && text[0] == '0' && std::all_of(text.begin(), text.end(), is_digit);
}

/// `12:30`, `1:02:03`: YAML 1.1 counts in sixties.
bool is_sexagesimal(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty() || text[0] < '1' || text[0] > '9') return false;
  std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return false;
  if (!std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), is_digit)) return false;
  while (!text.empty() && colon != std::string_view::npos) {
    text.remove_prefix(colon + 1);
    colon = text.find(':');
    const std::string_view part = text.substr(0, colon);
    const bool sixty = part.size() == 1 || (part.size() == 2 && part[0] < '6');
    if (!sixty || !std::all_of(part.begin(), part.end(), is_digit)) return false;
  }
  return true;
}

}  // namespace

/// One per file: who uses tabs uses them everywhere.
void Reader::note_tab(Offset at) {
  if (tab_noted_) return;
  tab_noted_ = true;
  report(codes::tab_between, {at, at + 1}, say(m::tab_between), say(m::tab_to_spaces));
}

/// Looks at a value without quotes; keys and longer texts surprise nobody.
void Reader::warn_of_surprise(NodeId id) {
  const Node& scalar = node(id);
  if (scalar.decoded || scalar.text_size > longest_surprise) return;
  const std::string_view text = document_.text(id);
  if (const std::string_view boolean = boolean_of(text); !boolean.empty()) {
    report(codes::surprising_word, scalar.span, say(m::surprising_word, text),
           say(m::surprising_word_hint, boolean, text));
  } else if (has_leading_zero(text)) {
    report(codes::leading_zero, scalar.span, say(m::leading_zero, text), say(m::leading_zero_hint, text));
  } else if (is_sexagesimal(text)) {
    report(codes::sexagesimal, scalar.span, say(m::sexagesimal, text), say(m::in_quotes, text));
  }
}

void Reader::report_duplicates() {
  std::vector<NodeId> keys;
  for (NodeId id = 0; id < document_.size(); ++id) {
    if (document_.node(id).kind == Kind::mapping && document_.node(id).count > 2)
      report_duplicates_in(id, keys);
  }
}

/// Few keys are compared each with each; many are sorted, so that no number of keys takes long.
void Reader::report_duplicates_in(NodeId mapping, std::vector<NodeId>& keys) {
  constexpr std::size_t few = 24;
  keys.clear();
  for (NodeId id = document_.node(mapping).first; id != no_node; id = node(node(id).next).next)
    keys.push_back(id);
  if (keys.size() <= few) {
    for (std::size_t i = 1; i < keys.size(); ++i) {
      const std::string_view text = document_.text(keys[i]);
      const auto same = [&](NodeId id) { return document_.text(id) == text; };
      const auto end = keys.begin() + static_cast<std::ptrdiff_t>(i);
      const auto first = std::find_if(keys.begin(), end, same);
      if (first != end) report_duplicate(keys[i], *first);
    }
    return;
  }
  std::vector<std::pair<std::string_view, NodeId>> sorted;
  sorted.reserve(keys.size());
  for (const NodeId id : keys) sorted.emplace_back(document_.text(id), id);
  std::sort(sorted.begin(), sorted.end());
  for (std::size_t i = 1, first = 0; i < sorted.size(); ++i) {
    if (sorted[i].first != sorted[first].first) {
      first = i;
    } else {
      report_duplicate(sorted[i].second, sorted[first].second);
    }
  }
}

void Reader::report_duplicate(NodeId key, NodeId first) {
  if (sink_.full()) return sink_.count();
  const std::string text = excerpt(node(key).span);
  report(codes::duplicate_key, node(key).span, say(m::duplicate_key, std::string_view(text)),
         say(m::duplicate_key_hint), {label(node(first).span, m::first_defined)});
}

}  // namespace sw::yaml
