#include "switch/text/mention.hpp"

#include <algorithm>

#include "switch/text/words.hpp"

namespace sw {
namespace {

/// Whether no word goes on at `at`.
bool ends(std::string_view text, std::size_t at) {
  return word_end(text, at) == at;
}

enum class Form { plain, possessive };

/// How the name stands at `at`, where a word begins.
std::optional<Form> mentioned(std::string_view text, std::size_t at, std::string_view name) {
  if (!text.substr(at).starts_with(name)) return std::nullopt;
  const std::size_t end = at + name.size();
  if (ends(text, end)) return Form::plain;
  if (text[end] == 's' && ends(text, end + 1)) return Form::possessive;
  return std::nullopt;
}

}  // namespace

std::size_t find_mention(std::string_view text, std::string_view name, std::size_t from) {
  if (name.empty()) return std::string_view::npos;
  std::size_t at = text.find(name, from);
  while (at != std::string_view::npos && (after_word(text, at) || !mentioned(text, at, name)))
    at = text.find(name, at + 1);
  return at;
}

void Mentions::add(std::string_view name, std::string_view by) {
  if (name.empty()) return;
  auto& entries = by_first_word_[std::string(name.substr(0, word_end(name, 0)))];
  const auto shorter = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& one) { return one.name.size() < name.size(); });
  const bool known =
      std::any_of(entries.begin(), shorter, [&](const Entry& one) { return one.name == name; });
  if (!known) entries.insert(shorter, {std::string(name), std::string(by)});
}

std::string Mentions::replaced(std::string_view text) const {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t step = next_character(text, at) - at;
    if (!after_word(text, at)) {
      const std::string_view word = text.substr(at, word_end(text, at) - at);
      if (const auto found = named(text, at, word)) {
        out += found->by;
        at += found->length;
        continue;
      }
      step = std::max(step, word.size());
    }
    out += text.substr(at, step);
    at += step;
  }
  return out;
}

std::optional<Mentions::Found> Mentions::named(std::string_view text, std::size_t at,
                                               std::string_view word) const {
  for (const std::string_view key :
       {word, word.substr(0, word.ends_with('s') ? word.size() - 1 : word.size())}) {
    const auto entries = by_first_word_.find(std::string(key));
    if (entries == by_first_word_.end()) continue;
    for (const Entry& one : entries->second)
      if (const auto form = mentioned(text, at, one.name))
        return Found{one.name.size(), one.by + (*form == Form::possessive ? "’" : "")};
  }
  return std::nullopt;
}

}  // namespace sw
