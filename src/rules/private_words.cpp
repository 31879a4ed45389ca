#include "rules/private_words.hpp"

#include <string_view>

namespace sw::rules {
namespace {

/// A word as it is compared, and where it stands in its text.
struct Word {
  std::string folded;
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_punctuation(std::string_view text, std::size_t i) {
  // U+2000 to U+203F: dashes, quotes, the ellipsis
  return text.substr(i, 2) == "\xE2\x80";
}

bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Lower case for ASCII and for the accented letters of Latin-1 (two bytes, C3 80 to C3 9E).
char lower(char before, char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c + 32);
  if (before == '\xC3' && byte >= 0x80 && byte <= 0x9E && byte != 0x97) return static_cast<char>(byte + 0x20);
  return c;
}

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool punctuation = is_punctuation(text, i);
    if (!is_letter(text[i]) || punctuation) {
      inside = false;
      if (punctuation) i += 2;
      continue;
    }
    if (!inside) words.push_back({{}, i, i});
    inside = true;
    words.back().folded += lower(i > 0 ? text[i - 1] : '\0', text[i]);
    words.back().end = i + 1;
  }
  return words;
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
    Name name{{}, one.origin};
    for (Word& word : words_of(*one)) name.words.push_back(std::move(word.folded));
    if (!name.words.empty()) by_first_[name.words.front()].push_back(std::move(name));
  }
}

std::vector<PrivateWords::Hit> PrivateWords::search(const Workspace& workspace,
                                                    const Field<std::string>& told) const {
  std::vector<Hit> hits;
  const std::vector<Word> words = words_of(*told);
  std::uint32_t from = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto names = by_first_.find(words[i].folded);
    if (names == by_first_.end()) continue;
    for (const Name& name : names->second) {
      const std::size_t count = name.words.size();
      bool same = i + count <= words.size();
      for (std::size_t k = 1; same && k < count; ++k) same = words[i + k].folded == name.words[k];
      if (!same) continue;
      const std::size_t begin = words[i].begin, end = words[i + count - 1].end;
      hits.push_back(
          {place_of(workspace, told.origin, std::string_view(*told).substr(begin, end - begin), from),
           name.origin});
    }
  }
  return hits;
}

}  // namespace sw::rules
