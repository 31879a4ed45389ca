#include "rules/private_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace sw::rules {
namespace {

/// The dashes, quotes and the ellipsis of U+2000 to U+203F, three bytes each: no letters.
bool is_punctuation(std::string_view text, std::size_t i) {
  return text[i] == '\xE2' && i + 1 < text.size() && text[i + 1] == '\x80';
}

constexpr auto letters = [] {
  std::array<bool, 256> table{};
  for (unsigned c = 0; c < table.size(); ++c)
    table[c] = c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return table;
}();

bool is_letter(char c) {
  return letters[static_cast<unsigned char>(c)];
}

/// Lower case for ASCII and for the accented letters of Latin-1 (two bytes, C3 80 to C3 9E).
char lower(char before, char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c + 32);
  if (before == '\xC3' && byte >= 0x80 && byte <= 0x9E && byte != 0x97) return static_cast<char>(byte + 0x20);
  return c;
}

/// Where the next word begins, from `i` on; the size of the text where there is none.
std::size_t word_begin(std::string_view text, std::size_t i) {
  while (i < text.size() && (!is_letter(text[i]) || is_punctuation(text, i))) i += is_letter(text[i]) ? 3 : 1;
  return std::min(i, text.size());
}

std::size_t word_end(std::string_view text, std::size_t i) {
  while (i < text.size() && is_letter(text[i]) && !is_punctuation(text, i)) ++i;
  return i;
}

bool begins_word(std::string_view text, std::size_t i) {
  if (!is_letter(text[i]) || is_punctuation(text, i)) return false;
  return i == 0 || !is_letter(text[i - 1]) || (i >= 3 && is_punctuation(text, i - 3));
}

std::string folded(std::string_view word) {
  std::string result(word);
  for (std::size_t i = 0; i < word.size(); ++i) result[i] = lower(i > 0 ? word[i - 1] : '\0', word[i]);
  return result;
}

/// Where the words of a name end that begin in the text at `at`; none where others stand there.
std::optional<std::size_t> end_of_name(std::string_view text, std::size_t at,
                                       const std::vector<std::string>& name) {
  std::size_t end = at;
  for (const std::string& word : name) {
    const std::size_t begin = word_begin(text, end);
    end = word_end(text, begin);
    if (end - begin != word.size() || folded(text.substr(begin, end - begin)) != word) return std::nullopt;
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
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    if (!starts_[static_cast<unsigned char>(text[begin])] || !begins_word(text, begin)) continue;
    const auto names = by_first_.find(folded(text.substr(begin, word_end(text, begin) - begin)));
    if (names == by_first_.end()) continue;
    for (const Name& name : names->second)
      if (const auto last = end_of_name(text, begin, name.words))
        hits.push_back(
            {place_of(workspace, told.origin, text.substr(begin, *last - begin), from), name.origin});
  }
  return hits;
}

}  // namespace sw::rules
