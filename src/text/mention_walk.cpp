#include "text/mention_walk.hpp"

#include <algorithm>
#include <array>

#include "text/letters.hpp"

namespace sw {
namespace {

constexpr std::size_t most_words = 12;
constexpr std::size_t widest_gap = 200;  // bytes: a line end, and how far the next line is moved in

constexpr std::array<std::string_view, 11> endings{"s",     "je",  "jes",  "tje", "tjes", "etje",
                                                   "etjes", "pje", "pjes", "ke",  "kes"};

/// Is the rest of a word one of the Dutch endings of a name?
std::string_view ending_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at, end_of_word(text, at) - at);
  constexpr std::size_t longest = 8;
  if (rest.empty() || rest.size() > longest) return {};
  const std::string small = folded(rest);
  return std::find(endings.begin(), endings.end(), small) == endings.end() ? std::string_view() : rest;
}

bool one_letter_before(std::string_view text, std::size_t end) {
  if (end == 0) return false;
  const Character last = character_before(text, end);
  return is_of_word(last) && (end == last.size || !is_of_word(character_before(text, end - last.size)));
}

/// Reads letters of one word; false where no name goes on so.
class Reading {
 public:
  Reading(const NameTrie& names, NameWalk& walk) : names_(names), walk_(walk) {}

  void run(std::size_t at) {
    for (bool comma = false; walk_.words.size() < most_words;) {
      walk_.words.push_back({at, walk_.key.size()});
      const std::size_t end = word(at, comma);
      if (end == 0) return;
      const NextWord next = next_word_of_name(walk_.text, end);
      if (next.begin == 0) return;
      at = next.begin;
      comma = comma || next.comma;
    }
  }

 private:
  /// Where the word ends; 0 where no name has it.
  std::size_t word(std::size_t at, bool comma) {
    while (at < walk_.text.size()) {
      const Character one = character_at(walk_.text, at);
      if (!is_of_word(one) && !is_unseen(one)) break;
      if (is_of_word(one) && !step(one)) return 0;
      at += one.size;
      if (names_.entries(node_).empty()) continue;
      if (const auto ending = ending_at(walk_.text, at); !ending.empty())
        note(at + ending.size(), comma, ending);
    }
    if (!names_.entries(node_).empty()) note(at, comma, {});
    return at;
  }

  bool step(Character one) {
    const std::size_t from = walk_.key.size();
    add_folded(walk_.key, one);
    for (std::size_t i = from; i < walk_.key.size(); ++i) {
      node_ = names_.step(node_, walk_.key[i]);
      if (node_ == NameTrie::none) return false;
    }
    return true;
  }

  void note(std::size_t end, bool comma, std::string_view ending) {
    walk_.found.push_back({node_, end, walk_.words.size(), walk_.key.size(), ending, comma});
  }

  const NameTrie& names_;
  NameWalk& walk_;
  NameTrie::Node node_ = NameTrie::root;
};

}  // namespace

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Character one = character_at(text, at);
    if (!is_of_word(one) && !is_unseen(one)) return at;
    at += one.size;
  }
  return at;
}

NextWord next_word_of_name(std::string_view text, std::size_t end) {
  NextWord next;
  bool line_ended = false, dot = false, blank = false;
  for (std::size_t at = end; at < text.size() && at - end < widest_gap;) {
    const Character one = character_at(text, at);
    if (is_of_word(one)) {
      const bool sentence_ended = dot && blank && !one_letter_before(text, end);
      next.begin = sentence_ended ? 0 : at;
      return next;
    }
    const bool begins_line = line_ended && (one.point == '#' || one.point == '>');
    if (one.point == ',')
      next.comma = true;
    else if (one.point == '.')
      dot = true;
    else if (is_blank(one))
      blank = true;
    else if (!is_dash(one) && !is_apostrophe(one) && !is_unseen(one) && one.point != '_' &&
             one.point != '*' && !begins_line && !(one.point == '/' && one_letter_before(text, end)))
      return {};
    line_ended = line_ended || one.point == '\n' || one.point == '\r';
    at += one.size;
  }
  return {};
}

std::string_view NameWalk::word(std::size_t number, const NameFound& of) const {
  const std::size_t begin = words[number].key_at;
  const std::size_t end = number + 1 < of.words ? words[number + 1].key_at : of.key_size;
  return std::string_view(key).substr(begin, end - begin);
}

NameWalk walk_along(const NameTrie& names, std::string_view text, std::size_t at) {
  NameWalk walk{text, {}, {}, {}};
  Reading(names, walk).run(at);
  return walk;
}

}  // namespace sw
