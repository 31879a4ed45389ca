#include "switch/report/people.hpp"

#include <array>

#include "switch/language/messages_overview.hpp"

namespace sw::report {
namespace {

/// The role that a person is called by: the first of these.
constexpr std::array roles{Role::jobshadower, Role::mentor, Role::project_lead};

Words role_word(const Participant& person) {
  for (const Role role : roles)
    if (person.has(role)) return choice(role).shown;
  return msg::overview::somebody;
}

}  // namespace

People::People(const Workspace& workspace, bool names, Language language)
    : names_(names), language_(language) {
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
}

void People::replace(std::string_view name, std::string_view by) {
  if (name.size() > 1) mentions_.add(name, by);
}

std::string People::called(const ParticipantId& id) const {
  const auto at = called_.find(id.text);
  return at == called_.end() ? std::string(msg::overview::unknown_person.in(language_)) : at->second;
}

std::string People::told(std::string_view text) const {
  return mentions_.replaced(text);
}

}  // namespace sw::report
