#include "switch/text/mention.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "text/common_words.hpp"
#include "text/contact_data.hpp"
#include "text/letters.hpp"
#include "text/mention_judge.hpp"
#include "text/name_forms.hpp"
#include "text/name_trie.hpp"

namespace sw {

struct Mentions::Index {
  NameTrie names;
  std::unordered_map<std::string, std::vector<std::uint32_t>> mails, phones;
  std::uint32_t known = 0;
  bool people = false;  ///< else there are but private words
  bool others = false;

  bool looks_for_contact_data() const { return others || !mails.empty() || !phones.empty(); }

  std::optional<Mention> mention_of(const ContactData& contact) const {
    const auto& of_kind = contact.kind == ContactData::Kind::mail ? mails : phones;
    const auto found = of_kind.find(contact.value);
    if (found == of_kind.end() && !others) return std::nullopt;
    Mention mention{contact.begin, contact.end, Sure::certain, false, {}, {}};
    if (found != of_kind.end()) mention.who = found->second;
    return mention;
  }
};

namespace {

bool may_be_initials(std::string_view capitals) {
  const std::string small = folded(capitals);
  return !is_common_word(small) && !is_abbreviation(small) && !is_title(small);
}

/// The initials that stand at `at`, and where the word behind them begins; none where there are none.
std::optional<std::pair<InitialsBefore, std::size_t>> initials_at(std::string_view text, std::size_t at) {
  constexpr std::size_t most_together = 3;  // JP Jansen
  constexpr int most = 6;
  InitialsBefore found{at, 0, false};
  std::size_t begin = at;
  for (int count = 0; count < most; ++count) {
    const std::size_t end = end_of_word(text, begin);
    std::size_t letters = 0, capitals = 0;
    for (std::size_t i = begin; i < end; i += character_at(text, i).size) {
      ++letters;
      capitals += is_capital(character_at(text, i));
    }
    const bool together = letters <= most_together && capitals == letters && begin == at;
    if (letters != 1 && !(together && may_be_initials(text.substr(begin, end - begin)))) break;
    if (begin == at) {
      std::string first;
      add_folded(first, character_at(text, at));
      found.first = first.empty() ? '\0' : first[0];
    }
    const NextWord next = next_word_of_name(text, end);
    const bool dotted = end < text.size() && text[end] == '.';
    if (next.begin == 0 || next.comma || !(dotted || capitals > 0)) return std::nullopt;
    found.dotted = found.dotted || dotted;
    begin = next.begin;
  }
  if (begin == at) return std::nullopt;
  return std::pair{found, begin};
}

class Scan {
 public:
  Scan(const NameTrie& names, bool people, std::string_view text)
      : names_(names), people_(people), text_(text) {}

  /// The mention that begins with the word at `at`; its end is 0 where none does.
  Mention at(std::size_t at) const {
    Named found = begins_name(at) ? best(walk_along(names_, text_, at), std::nullopt) : Named();
    if (people_) {
      if (const auto initials = initials_at(text_, at)) {
        Named behind = best(walk_along(names_, text_, initials->second), initials->first);
        behind.mention.begin = at;
        if (behind.mention.end > found.mention.end) found = std::move(behind);
      }
      if (found.mention.end > 0) take_initial_behind(found);
    }
    return std::move(found.mention);
  }

 private:
  struct Named {
    Mention mention;
    char first = 0;  ///< of a surname, with what the first name of its owner begins
  };

  bool begins_name(std::size_t at) const {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte >= 0x80) return true;
    return names_.begins(static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte));
  }

  /// The longest form that means somebody.
  Named best(const NameWalk& walk, const std::optional<InitialsBefore>& initials) const {
    for (auto found = walk.found.rbegin(); found != walk.found.rend(); ++found) {
      const NameJudge judge(walk, *found, initials);
      Named named{{walk.words.front().begin, found->end, Sure::possible, false, {}, found->ending}, 0};
      for (const NameTrie::Entry& entry : names_.entries(found->node)) {
        const auto sure = judge.judge(entry);
        if (!sure) continue;
        std::vector<std::uint32_t>& who = named.mention.who;
        if (std::find(who.begin(), who.end(), entry.who) == who.end()) who.push_back(entry.who);
        named.mention.sure = std::max(named.mention.sure, *sure);
        if (entry.kind == NameKind::surname) named.first = entry.first;
      }
      if (named.mention.who.empty()) continue;
      named.mention.everyday = found->words == 1 && judge.everyday();
      return named;
    }
    return {};
  }

  /// Noor A., De Wilde N.: a capital behind a name belongs to it.
  void take_initial_behind(Named& named) const {
    Mention& mention = named.mention;
    const NextWord next = next_word_of_name(text_, mention.end);
    if (next.begin == 0 || !mention.ending.empty()) return;
    const Character one = character_at(text_, next.begin);
    const std::size_t end = next.begin + one.size;
    if (!is_capital(one) || !is_blank(character_before(text_, next.begin)) ||
        !text_.substr(end).starts_with('.'))
      return;
    if (begins_another(next.begin, end)) return;
    mention.end = end + 1;
    std::string letter;
    add_folded(letter, one);
    if (named.first != 0 && letter[0] != named.first) mention.sure = Sure::possible;
  }

  /// Does the initial from `begin` to `end` belong to what stands behind it: A. Claes, N.D.W.?
  bool begins_another(std::size_t begin, std::size_t end) const {
    if (best(walk_along(names_, text_, begin), std::nullopt).mention.end > end) return true;
    if (const auto initials = initials_at(text_, begin))
      if (best(walk_along(names_, text_, initials->second), initials->first).mention.end > 0) return true;
    const NextWord next = next_word_of_name(text_, end);
    if (next.begin == 0 || next.comma || !is_capital(character_at(text_, next.begin))) return false;
    return !is_common_word(folded(text_.substr(next.begin, end_of_word(text_, next.begin) - next.begin)));
  }

  const NameTrie& names_;
  bool people_;
  std::string_view text_;
};

}  // namespace

Mentions::Mentions() : index_(std::make_unique<Index>()) {}
Mentions::Mentions(Mentions&&) noexcept = default;
Mentions& Mentions::operator=(Mentions&&) noexcept = default;
Mentions::~Mentions() = default;

std::uint32_t Mentions::add(const Known& known) {
  constexpr std::size_t fewest_digits = 6;  // of a telephone number that tells whose it is
  const std::uint32_t who = index_->known++;
  const auto add_forms = [&](const std::vector<NameForm>& forms) {
    for (const NameForm& form : forms) index_->names.add(form, who);
  };
  for (const std::string& name : known.names) add_forms(forms_of_name(name));
  add_forms(forms_of_id(known.id));
  index_->people = index_->people || !known.names.empty();
  for (const std::string& words : known.words) add_forms(forms_of_words(words));
  for (const std::string& mail : known.mails) index_->mails[folded(mail)].push_back(who);
  for (const std::string& phone : known.phones)
    if (std::string digits = phone_digits(phone); digits.size() >= fewest_digits)
      index_->phones[digits].push_back(who);
  return who;
}

void Mentions::add_contact_data_of_others() {
  index_->others = true;
}

std::vector<Mention> Mentions::in(std::string_view text) const {
  std::vector<ContactData> contacts;
  if (index_->looks_for_contact_data())
    contacts = contact_data_in(
        text, [&](std::string_view digits) { return index_->phones.contains(std::string(digits)); });
  std::vector<Mention> all;
  const Scan scan(index_->names, index_->people, text);
  auto contact = contacts.begin();
  for (std::size_t at = 0; at < text.size();) {
    while (contact != contacts.end() && contact->end <= at) ++contact;
    if (contact != contacts.end() && contact->begin <= at) {
      if (auto mention = index_->mention_of(*contact)) {
        mention->begin = at;  // a name may have taken its first letter along
        at = mention->end;
        all.push_back(std::move(*mention));
        continue;
      }
    }
    const Character one = character_at(text, at);
    if (!is_of_word(one)) {
      at += one.size;
      continue;
    }
    Mention mention = scan.at(at);
    at = mention.end > 0 ? mention.end : end_of_word(text, at);
    if (mention.end > 0) all.push_back(std::move(mention));
  }
  return all;
}

}  // namespace sw
