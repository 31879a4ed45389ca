// Reads a text along the tree of names, from the beginning of a word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/name_trie.hpp"

namespace sw {

/// The next word behind `end`, of one name with what stands before.
struct NextWord {
  std::size_t begin = 0;  ///< 0: what lies between parts names
  bool comma = false;
};
NextWord next_word_of_name(std::string_view text, std::size_t end);

/// Where the word ends of which `at` is a part.
std::size_t end_of_word(std::string_view text, std::size_t at);

/// A word of the text, and where its letters begin in the key.
struct NameWord {
  std::size_t begin = 0;
  std::size_t key_at = 0;
};

/// Forms that may stand here.
struct NameFound {
  NameTrie::Node node = NameTrie::none;
  std::size_t end = 0;
  std::size_t words = 0;
  std::size_t key_size = 0;
  std::string_view ending;  ///< behind the name, in its last word
  bool comma = false;       ///< between two of its words
};

struct NameWalk {
  std::string_view text;
  std::vector<NameWord> words;
  std::string key;               ///< the folded letters that were read
  std::vector<NameFound> found;  ///< the shortest first

  std::string_view word(std::size_t number, const NameFound& of) const;
};

NameWalk walk_along(const NameTrie& names, std::string_view text, std::size_t at);

}  // namespace sw
