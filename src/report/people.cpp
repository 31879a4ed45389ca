#include "switch/report/people.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <vector>

#include "switch/language/messages_overview.hpp"
#include "switch/text/hash.hpp"

namespace sw::report {
namespace {

constexpr std::string_view left_out = "…";

/// The role that a person is called by: the first of these.
constexpr std::array roles{Role::jobshadower, Role::mentor, Role::project_lead};

Words role_word(const Participant& person) {
  for (const Role role : roles)
    if (person.has(role)) return choice(role).shown;
  return msg::overview::somebody;
}

HashKey key_of(const Round& round) {
  const std::uint64_t first = stable_hash(*round.pseudonym_key);
  return {first, stable_hash("second", first)};
}

/// Of whom two would have one number, one gets another: the one whose hash is the greater, whatever their
/// ids.
std::map<std::string_view, std::uint64_t> numbers_of(const Workspace& workspace) {
  constexpr std::uint64_t least = 10'000, count = 90'000;
  const HashKey key = key_of(workspace.round);
  std::vector<std::tuple<std::uint64_t, std::string_view, std::string_view>> people;
  for (const Participant& one : workspace.participants)
    people.emplace_back(keyed_hash(one.id.text, key), one.id.text, role_word(one).en);
  std::sort(people.begin(), people.end());
  std::set<std::pair<std::string_view, std::uint64_t>> taken;
  std::map<std::string_view, std::uint64_t> numbers;
  for (const auto& [hash, id, role] : people) {
    std::uint64_t next = hash;
    const auto number = [&] { return least + next % count; };
    while (taken.size() < count && !taken.insert({role, number()}).second)
      next = keyed_hash(std::string(id) + '\n' + std::to_string(next), key);
    numbers[id] = number();
  }
  return numbers;
}

}  // namespace

People::People(const Workspace& workspace, bool names, Language language)
    : names_(names), language_(language) {
  const auto numbers = names ? std::map<std::string_view, std::uint64_t>() : numbers_of(workspace);
  for (const Participant& person : workspace.participants)
    called_[person.id.text] = names ? *person.name
                                    : std::string(role_word(person).in(language)) + " " +
                                          std::to_string(numbers.at(person.id.text));
}

std::string People::called(const ParticipantId& id) const {
  const auto at = called_.find(id.text);
  return at == called_.end() ? std::string(msg::overview::unknown_person.in(language_)) : at->second;
}

std::string Hiding::hidden(std::string_view text, bool everyday_stays) const {
  std::string out;
  std::size_t at = 0;
  for (const Mention& one : known_.mentions.in(text)) {
    if (stays(one, everyday_stays)) continue;
    out += text.substr(at, one.begin - at);
    out += instead_of(one);
    at = one.end;
  }
  return out.append(text.substr(at));
}

bool Hiding::stays(const Mention& mention, bool everyday_stays) const {
  const bool is_private = std::any_of(mention.who.begin(), mention.who.end(), [&](std::uint32_t who) {
    return known_.who[who].kind == Somebody::Kind::private_word;
  });
  if (is_private) return false;
  if (people_.names()) return true;
  return mention.sure == Sure::possible && (keep_possible_ || (everyday_stays && mention.everyday));
}

std::string Hiding::instead_of(const Mention& mention) const {
  if (mention.sure == Sure::possible || mention.who.size() != 1) return std::string(left_out);
  const Somebody& who = known_.who[mention.who.front()];
  const std::string_view genitive = mention.ending == "s" || mention.ending == "S" ? "’s" : "";
  switch (who.kind) {
    case Somebody::Kind::participant:
      return people_.called(who.id).append(genitive);
    case Somebody::Kind::coordinator:
      return std::string(msg::overview::a_coordinator.in(people_.language())).append(genitive);
    case Somebody::Kind::other:
      return std::string(msg::overview::someone.in(people_.language())).append(genitive);
    case Somebody::Kind::private_word:
      break;
  }
  return std::string(left_out);
}

}  // namespace sw::report
