#include "rules/private_words.hpp"

#include <optional>
#include <string_view>

#include "switch/text/words.hpp"

namespace sw::rules {
namespace {

/// Lower case for ASCII and for the accented letters of Latin-1 (two bytes, C3 80 to C3 9E).
char lower(char before, char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c + 32);
  if (before == '\xC3' && byte >= 0x80 && byte <= 0x9E && byte != 0x97) return static_cast<char>(byte + 0x20);
  return c;
}

std::string folded(std::string_view word) {
  std::string result(word);
  for (std::size_t i = 0; i < word.size(); ++i) result[i] = lower(i > 0 ? word[i - 1] : '\0', word[i]);
  return result;
}

/// Whether `word` may be a possessive, as `Toms` is of Tom. It has a capital, for without one it is more
/// often a word of its own: a child may be called Al.
bool possessive(std::string_view word, std::string_view folded_word) {
  return folded_word.ends_with('s') && folded_word != word;
}

/// Whether `word` is this name, or its possessive.
bool is_of(std::string_view word, std::string_view name) {
  const std::string same = folded(word);
  return same == name || (possessive(word, same) && same.substr(0, same.size() - 1) == name);
}

/// Where the words of a name end that begin in the text at `at`; none where others stand there.
std::optional<std::size_t> end_of_name(std::string_view text, std::size_t at,
                                       const std::vector<std::string>& name) {
  std::size_t end = at;
  for (const std::string& expected : name) {
    const std::size_t begin = word_begin(text, end);
    end = word_end(text, begin);
    const std::string_view word = text.substr(begin, end - begin);
    const bool last = &expected == &name.back();
    if (last ? !is_of(word, expected) : folded(word) != expected) return std::nullopt;
  }
  return end;
}

/// Where the words stand in the file: the first place from `from` on in the span of their value.
Origin place_of(const Workspace& workspace, Origin value, std::string_view words, std::uint32_t& from) {
  if (value.file.index >= workspace.files.size()) return value;
  const std::string_view text = workspace.files[value.file.index].text(value.span);
  const std::size_t found = text.find(words, from);
  if (found == std::string_view::npos) return value;
  from = static_cast<std::uint32_t>(found + words.size());
  return {value.file, {value.span.begin + static_cast<std::uint32_t>(found), value.span.begin + from}};
}

}  // namespace

PrivateWords::PrivateWords(const Round& round) {
  for (const Field<std::string>& one : round.private_words) {
    const std::string_view text = *one;
    Name name{{}, one.origin};
    for (std::size_t end = 0, begin = 0; (begin = word_begin(text, end)) < text.size();) {
      end = word_end(text, begin);
      name.words.push_back(folded(text.substr(begin, end - begin)));
    }
    if (name.words.empty()) continue;
    const char first = name.words.front().front();
    starts_[static_cast<unsigned char>(first)] = true;
    if (first >= 'a' && first <= 'z') starts_[static_cast<unsigned char>(first - 32)] = true;
    by_first_[name.words.front()].push_back(std::move(name));
  }
}

std::vector<PrivateWords::Hit> PrivateWords::search(const Workspace& workspace,
                                                    const Field<std::string>& told) const {
  std::vector<Hit> hits;
  const std::string_view text = *told;
  std::uint32_t from = 0;
  const auto look_up = [&](const std::string& first, std::size_t begin) {
    const auto names = by_first_.find(first);
    if (names == by_first_.end()) return;
    for (const Name& name : names->second)
      if (const auto last = end_of_name(text, begin, name.words))
        hits.push_back(
            {place_of(workspace, told.origin, text.substr(begin, *last - begin), from), name.origin});
  };
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    if (!starts_[static_cast<unsigned char>(text[begin])] || after_word(text, begin)) continue;
    const std::string_view word = text.substr(begin, word_end(text, begin) - begin);
    std::string first = folded(word);
    const bool may_be_possessive = possessive(word, first);
    look_up(first, begin);
    if (!may_be_possessive) continue;
    first.pop_back();
    look_up(first, begin);
  }
  return hits;
}

}  // namespace sw::rules
