#include "switch/report/people.hpp"

#include <algorithm>
#include <array>

#include "switch/language/messages_pages.hpp"
#include "switch/text/mention.hpp"

namespace sw::report {
namespace {

/// The role that a person is called by: the first of these.
constexpr std::array roles{Role::jobshadower, Role::mentor, Role::project_lead};

Words role_word(const Participant& person) {
  for (const Role role : roles)
    if (person.has(role)) return choice(role).shown;
  return msg::somebody;
}

/// `Toms tekening`: the name and an s.
bool is_possessive(std::string_view text, std::size_t at, std::size_t length) {
  return at + length < text.size() && text[at + length] == 's' && stands_alone(text, at, length + 1);
}

}  // namespace

People::People(const Workspace& workspace, bool names, Language language) : names_(names), language_(language) {
  std::map<std::string_view, int> numbers;
  for (const Participant& person : workspace.participants) {
    const std::string_view word = role_word(person).in(language);
    const std::string pseudonym = std::string(word) + " " + std::to_string(++numbers[word]);
    called_[person.id.text] = names ? *person.name : pseudonym;
    if (names) continue;
    replace(*person.name, pseudonym);
    replace(std::string_view(*person.name).substr(0, person.name->find(' ')), pseudonym);
  }
  for (const auto& word : workspace.round.private_words) replace(*word, "…");
  std::stable_sort(replacements_.begin(), replacements_.end(),
                   [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
}

void People::replace(std::string_view name, std::string_view by) {
  if (name.size() > 1) replacements_.emplace_back(name, by);
}

std::string People::called(const ParticipantId& id) const {
  const auto at = called_.find(id.text);
  return at == called_.end() ? std::string(msg::unknown_person.in(language_)) : at->second;
}

std::string People::told(std::string_view text) const {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto found = std::find_if(replacements_.begin(), replacements_.end(), [&](const auto& one) {
      return text.substr(at).starts_with(one.first) &&
             (stands_alone(text, at, one.first.size()) || is_possessive(text, at, one.first.size()));
    });
    if (found == replacements_.end()) {
      out += text[at++];
    } else {
      out += found->second;
      if (is_possessive(text, at, found->first.size())) out += "’";
      at += found->first.size();
    }
  }
  return out;
}

}  // namespace sw::report
