#include "switch/text/mention.hpp"

#include <algorithm>

namespace sw {
namespace {

bool follows(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Whether the character at `at` is part of a word: a letter or a digit, not a mark such as ’ or «.
bool word_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80)
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
  if (byte == 0xC2) return false;  // U+0080 to U+00BF: marks and signs
  const bool punctuation =
      byte == 0xE2 && at + 1 < text.size() && (text[at + 1] == '\x80' || text[at + 1] == '\x81');
  return !punctuation;  // U+2000 to U+207F: dashes, quotation marks, spaces
}

std::size_t next(std::string_view text, std::size_t at) {
  do ++at;
  while (at < text.size() && follows(text[at]));
  return at;
}

bool begins(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  std::size_t before = at - 1;
  while (before > 0 && follows(text[before])) --before;
  return !word_at(text, before);
}

bool ends(std::string_view text, std::size_t at) {
  return at == text.size() || !word_at(text, at);
}

/// The word that begins at `at`; empty where a mark stands.
std::string_view word_from(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && word_at(text, end)) end = next(text, end);
  return text.substr(at, end - at);
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
  while (at != std::string_view::npos && !(begins(text, at) && mentioned(text, at, name)))
    at = text.find(name, at + 1);
  return at;
}

void Mentions::add(std::string_view name, std::string_view by) {
  if (name.empty()) return;
  auto& entries = by_first_word_[std::string(word_from(name, 0))];
  const auto shorter = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& one) { return one.name.size() < name.size(); });
  const bool known =
      std::any_of(entries.begin(), shorter, [&](const Entry& one) { return one.name == name; });
  if (!known) entries.insert(shorter, {std::string(name), std::string(by)});
}

std::string Mentions::replaced(std::string_view text) const {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t step = next(text, at) - at;
    if (begins(text, at)) {
      const std::string_view word = word_from(text, at);
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
