#include "text/mention_judge.hpp"

#include "text/common_words.hpp"
#include "text/letters.hpp"

namespace sw {
namespace {

constexpr std::size_t shortest_small = 3;  // letters of a name that counts when it is written small

/// The word that ends before `at`, with blanks between, and maybe dots; empty where something else stands
/// there.
std::string_view word_before(std::string_view text, std::size_t at, bool dots = true) {
  while (at > 0) {
    const Character one = character_before(text, at);
    if (is_of_word(one)) break;
    if (!is_blank(one) && !(dots && one.point == '.')) return {};
    at -= one.size;
  }
  const std::size_t end = at;
  while (at > 0) {
    const Character one = character_before(text, at);
    if (!is_of_word(one) && !is_unseen(one)) break;
    at -= one.size;
  }
  return text.substr(at, end - at);
}

std::string_view word_behind(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Character one = character_at(text, at);
    if (is_of_word(one)) return text.substr(at, end_of_word(text, at) - at);
    if (!is_blank(one)) return {};
    at += one.size;
  }
  return {};
}

/// Two capitals or more, and no small letter.
bool all_capitals(std::string_view text) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < text.size(); at += character_at(text, at).size) {
    const Character one = character_at(text, at);
    if (is_small(one)) return false;
    capitals += is_capital(one);
  }
  return capitals >= 2;
}

}  // namespace

std::optional<Sure> NameJudge::judge(const NameTrie::Entry& entry) const {
  const bool ending_fits = found_.ending.empty() || capital(found_.words - 1) || in_capitals();
  if (!ending_fits || (found_.comma && entry.kind != NameKind::reversed)) return std::nullopt;
  if (initials_) return judge_behind_initials(entry);
  switch (entry.kind) {
    case NameKind::exact:
      return Sure::certain;
    case NameKind::id:
      return written_as_id() ? std::optional(Sure::certain) : std::nullopt;
    case NameKind::full:
    case NameKind::reversed:
    case NameKind::bare:
      return judge_full(entry);
    case NameKind::surname:
      return judge_surname(entry);
    case NameKind::main_part:
      return judge_main_part(entry);
    case NameKind::first:
      return judge_first();
    case NameKind::initials:
      return judge_initials(entry);
  }
  return std::nullopt;
}

/// `Noor wilde niet` is no Noor De Wilde, and `zag Noor de wilde dieren` need not be one.
std::optional<Sure> NameJudge::judge_full(const NameTrie::Entry& entry) const {
  const std::size_t main = main_word(entry);
  if (!everyday(main) || in_capitals()) return Sure::certain;
  if (entry.kind == NameKind::bare) return capital(main) ? std::optional(Sure::possible) : std::nullopt;
  const bool small = !capital(main) && (capital(0) || capital(found_.words - 1));
  const bool turned = entry.kind == NameKind::reversed && !found_.comma;
  return small || turned ? Sure::possible : Sure::certain;
}

std::optional<Sure> NameJudge::judge_surname(const NameTrie::Entry& entry) const {
  const bool with_capital = capital(main_word(entry));
  if (with_capital && titled()) return Sure::certain;
  if (in_capitals() && !among_capitals()) return Sure::certain;
  if (everyday()) return with_capital || found_.words > 1 ? std::optional(Sure::possible) : std::nullopt;
  if (with_capital) return behind_another_name() ? Sure::possible : Sure::certain;
  if (found_.key_size < shortest_small) return std::nullopt;
  return titled() ? Sure::certain : Sure::possible;
}

/// The initial of somebody else with the same surname makes it somebody else.
std::optional<Sure> NameJudge::judge_behind_initials(const NameTrie::Entry& entry) const {
  if (entry.kind != NameKind::surname && entry.kind != NameKind::main_part) return std::nullopt;
  const bool with_capital = capital(main_word(entry));
  if (!with_capital && !initials_->dotted && everyday()) return std::nullopt;
  return initials_->first == entry.first ? Sure::certain : Sure::possible;
}

std::optional<Sure> NameJudge::judge_first() const {
  if (capital(0)) return Sure::possible;
  const bool counts = found_.key_size >= shortest_small && !everyday();
  return counts ? std::optional(Sure::possible) : std::nullopt;
}

/// Quaethoven alone, of whom the name is De Quaethoven.
std::optional<Sure> NameJudge::judge_main_part(const NameTrie::Entry& entry) const {
  if (!capital(main_word(entry))) return std::nullopt;
  if (titled()) return Sure::certain;
  return everyday() ? std::nullopt : std::optional(Sure::possible);
}

/// N.W., N. W., NW, N. de W., Noor de W.; in NdW the particle is small.
std::optional<Sure> NameJudge::judge_initials(const NameTrie::Entry& entry) const {
  const std::string_view said = text_.substr(begin(), found_.end - begin());
  if (!found_.ending.empty() || !capital(0)) return std::nullopt;
  const bool one_word = found_.words == 1;
  if (!one_word && !only_letters_behind(entry.main_at)) return std::nullopt;
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < said.size(); at += character_at(said, at).size)
    capitals += is_capital(character_at(said, at));
  const bool last_is_capital = is_capital(character_before(text_, found_.end));
  if (capitals < 2 || !last_is_capital) return std::nullopt;
  if (one_word && is_abbreviation(walk_.word(0, found_))) return std::nullopt;
  return Sure::possible;
}

bool NameJudge::everyday() const {
  for (std::size_t i = 0; i < found_.words; ++i)
    if (!everyday(i)) return false;
  return true;
}

std::size_t NameJudge::main_word(const NameTrie::Entry& entry) const {
  std::size_t word = 0;
  while (word + 1 < found_.words && walk_.words[word + 1].key_at <= entry.main_at) ++word;
  return word;
}

/// Is every word that begins there in the key, or behind it, a letter or a particle?
bool NameJudge::only_letters_behind(std::size_t key_at) const {
  for (std::size_t i = 0; i < found_.words; ++i) {
    const std::string_view word = walk_.word(i, found_);
    if (walk_.words[i].key_at >= key_at && word.size() > 1 && !is_particle(word)) return false;
    if (walk_.words[i].key_at < key_at && walk_.words[i].key_at + word.size() > key_at) return false;
  }
  return true;
}

bool NameJudge::capital(std::size_t word) const {
  return is_capital(character_at(text_, walk_.words[word].begin));
}

bool NameJudge::everyday(std::size_t word) const {
  return is_common_word(walk_.word(word, found_));
}

bool NameJudge::in_capitals() const {
  return all_capitals(text_.substr(begin(), found_.end - begin()));
}

bool NameJudge::written_as_id() const {
  for (std::size_t at = begin(); at < found_.end; at += character_at(text_, at).size) {
    const Character one = character_at(text_, at);
    if (is_capital(one) || !(is_of_word(one) || one.point == '-' || one.point == '_')) return false;
  }
  return true;
}

bool NameJudge::titled() const {
  return is_title(folded(word_before(text_, begin())));
}

/// Kim Peeters, of whom only the surname is known, is somebody else; Met Peeters is not.
bool NameJudge::behind_another_name() const {
  const std::string_view before = word_before(text_, begin(), false);
  if (before.empty() || before.data() + before.size() == text_.data() + begin()) return false;
  const std::string small = folded(before);
  return is_capital(character_at(before, 0)) && !is_common_word(small) && !is_title(small);
}

bool NameJudge::among_capitals() const {
  return all_capitals(word_before(text_, begin())) || all_capitals(word_behind(text_, found_.end));
}

}  // namespace sw
