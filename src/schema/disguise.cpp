#include "switch/schema/disguise.hpp"

#include <algorithm>
#include <set>

#include "switch/schema/describe.hpp"

namespace sw::schema {
namespace {

constexpr std::string_view left_out = "…";

ParticipantId disguised(const ParticipantId& id, const Disguise& disguise) {
  std::string text = disguise.called(id);
  std::replace(text.begin(), text.end(), ' ', '-');
  return {std::move(text)};
}

/// The visitor that changes an entity in place.
class Concealer {
 public:
  explicit Concealer(const Disguise& disguise) : disguise_(disguise) {}

  template <class T>
  void field(const Info& info, T& member) {
    conceal(info, member);
  }

 private:
  template <class T>
  void conceal(const Info& info, Field<T>& field) {
    if (!field.given()) return;
    if constexpr (std::is_same_v<T, ParticipantId>) {
      if (!disguise_.names && !field->empty()) field.value = disguised(*field, disguise_);
    } else if constexpr (std::is_same_v<T, std::string>) {
      if (info.limits.personal && !disguise_.names) field.value = left_out;
      if (info.limits.lines) field.value = disguise_.texts ? disguise_.told(*field) : std::string(left_out);
    }
  }
  template <class S>
  requires std::is_base_of_v<Entry, S>
  void conceal(const Info&, S& entry) { describe(*this, entry); }
  template <class T>
  void conceal(const Info& info, List<T>& list) {
    for (T& item : list.items) conceal(info, item);
  }
  template <class T>
  void conceal(const Info&, Table<T>&) {}  // days and severities

  const Disguise& disguise_;
};

/// As an exchange is named after the people in it.
void rename(std::vector<Exchange>& exchanges) {
  std::set<std::string> taken;
  for (Exchange& one : exchanges) {
    const std::string name = one.jobshadower->text + "--" + one.host->text;
    one.id.text = name;
    for (int number = 2; !taken.insert(one.id.text).second; ++number)
      one.id.text = name + "-" + std::to_string(number);
  }
}

template <class Entity>
void sort_by_id(std::vector<Entity>& entities) {
  std::sort(entities.begin(), entities.end(), [](const Entity& a, const Entity& b) { return a.id < b.id; });
}

}  // namespace

void put_on(Workspace& workspace, const Disguise& disguise) {
  Concealer concealer(disguise);
  workspace.round.private_words = {};
  describe(concealer, workspace.round);
  for (Organisation& one : workspace.organisations) describe(concealer, one);
  for (Exchange& one : workspace.exchanges) describe(concealer, one);
  for (Participant& one : workspace.participants) {
    describe(concealer, one);
    if (disguise.names) continue;
    one.name.value = disguise.called(one.id);
    one.id = disguised(one.id, disguise);
  }
  if (!disguise.names) rename(workspace.exchanges);
  sort_by_id(workspace.participants);
  sort_by_id(workspace.exchanges);
  workspace.index();
}

}  // namespace sw::schema
