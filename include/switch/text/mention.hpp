// People in running text: their names however they are written, and what reaches them. The one finder, for
// what looks for people and for what takes them out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sw {

/// Somebody whose mentions are looked for, or a word that is private.
struct Known {
  std::vector<std::string> names;  ///< in full: Noor van den Berg
  std::string id;
  std::vector<std::string> mails, phones;
  std::vector<std::string> words;  ///< private ones, of one word or several
};

enum class Sure : std::uint8_t {
  possible,  ///< an everyday word, a lone first name, initials: it may be somebody else, or nobody
  certain
};

struct Mention {
  std::size_t begin = 0, end = 0;  ///< in bytes
  Sure sure = Sure::possible;
  bool everyday = false;           ///< a single word of the language: Bos, Roos
  std::vector<std::uint32_t> who;  ///< whom it may mean, by number; nobody: contact data of people unknown
  std::string_view ending;         ///< within the mention: `s` of Peeters' Jans, `je` of Jansje
};

/// Case, accents (NFC, NFD), blanks of any kind, line ends and hyphens make no difference; a name begins and
/// ends as a word does. It knows full names in both orders, surnames alone and behind a title or initial,
/// with their particles (van, de) in capitals or not, initials, and the Dutch endings -s, -je, -ke.
///
/// Certain are a full name, an id of several words, a mail address, a telephone number, a private word, and a
/// surname with a capital or behind a title or its own initial. A surname that is an everyday word is certain
/// only behind a title or initial, or in capitals where nothing around is. Written small such a word is but
/// that word, unless it stands with its particle.
class Mentions {
 public:
  Mentions();
  Mentions(Mentions&&) noexcept;
  Mentions& operator=(Mentions&&) noexcept;
  ~Mentions();

  /// The number by which this one is known: they are counted from 0.
  std::uint32_t add(const Known& known);
  /// Finds mail addresses, telephone, account and national numbers of people unknown as well.
  void add_contact_data_of_others();

  /// In their order, without overlap. However many are known, the text is read once.
  std::vector<Mention> in(std::string_view text) const;

 private:
  struct Index;
  std::unique_ptr<Index> index_;
};

/// The words of a text in small letters and without accents, a blank between them: the same for all ways of
/// writing one name.
std::string plain_words(std::string_view text);

/// Is this what somebody is called, and no description (`de directie`, `het hele team`)?
bool is_like_a_name(std::string_view text);

}  // namespace sw
