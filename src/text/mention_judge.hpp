// How sure it is that a form which stands in a text means the one whose form it is.
#pragma once

#include <optional>

#include "switch/text/mention.hpp"
#include "text/mention_walk.hpp"

namespace sw {

/// Initials that stand before a name.
struct InitialsBefore {
  std::size_t begin = 0;
  char first = 0;  ///< folded
  bool dotted = false;
};

class NameJudge {
 public:
  NameJudge(const NameWalk& walk, const NameFound& found, const std::optional<InitialsBefore>& initials)
      : text_(walk.text), walk_(walk), found_(found), initials_(initials) {}

  /// None where it is not meant.
  std::optional<Sure> judge(const NameTrie::Entry& entry) const;
  /// Are all words of the name everyday words?
  bool everyday() const;

 private:
  std::optional<Sure> judge_full(const NameTrie::Entry& entry) const;
  std::optional<Sure> judge_surname(const NameTrie::Entry& entry) const;
  std::optional<Sure> judge_behind_initials(const NameTrie::Entry& entry) const;
  std::optional<Sure> judge_first() const;
  std::optional<Sure> judge_main_part(const NameTrie::Entry& entry) const;
  std::optional<Sure> judge_initials(const NameTrie::Entry& entry) const;

  std::size_t begin() const { return walk_.words.front().begin; }
  std::size_t main_word(const NameTrie::Entry& entry) const;
  bool capital(std::size_t word) const;
  bool only_letters_behind(std::size_t key_at) const;
  bool everyday(std::size_t word) const;
  bool in_capitals() const;
  bool written_as_id() const;
  bool titled() const;
  bool behind_another_name() const;
  bool among_capitals() const;

  std::string_view text_;
  const NameWalk& walk_;
  const NameFound& found_;
  const std::optional<InitialsBefore>& initials_;
};

}  // namespace sw
