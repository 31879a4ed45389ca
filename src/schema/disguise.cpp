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

/// The visitor that changes an entity in place. Without a telling it is for a page.
class Concealer {
 public:
  Concealer(const Disguise& disguise, const Telling* telling) : disguise_(disguise), telling_(telling) {}

  template <class T>
  void field(const Info& info, T& member) {
    conceal(info, member);
  }

 private:
  template <class T>
  void conceal(const Info& info, Field<T>& field) {
    if (!field.given()) return;
    if constexpr (std::is_same_v<T, ParticipantId>) {
      if (telling_ && !telling_->names && !field->empty()) field.value = disguised(*field, disguise_);
    } else if constexpr (std::is_same_v<T, std::string>) {
      field.value = told(info.limits, *field);
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

  std::string told(const Limits& limits, const std::string& said) const {
    if (telling_ && limits.personal && !telling_->names) return std::string(left_out);
    if (telling_ && limits.lines && !telling_->texts) return std::string(left_out);
    return limits.lines || limits.personal ? disguise_.text(said) : disguise_.name(said);
  }

  const Disguise& disguise_;
  const Telling* telling_;
};

template <class Entity>
void conceal_all(std::vector<Entity>& entities, Concealer& concealer) {
  for (Entity& one : entities) describe(concealer, one);
}

void conceal(Workspace& workspace, Concealer concealer) {
  workspace.round.private_words = {};
  workspace.round.pseudonym_key = {};
  describe(concealer, workspace.round);
  conceal_all(workspace.organisations, concealer);
  conceal_all(workspace.exchanges, concealer);
  conceal_all(workspace.participants, concealer);
}

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

void hide_people(Workspace& workspace, const Disguise& disguise) {
  conceal(workspace, Concealer(disguise, nullptr));
  for (Participant& one : workspace.participants) one.name.value = disguise.called(one.id);
}

void put_on(Workspace& workspace, const Disguise& disguise, const Telling& telling) {
  conceal(workspace, Concealer(disguise, &telling));
  if (!telling.names) {
    for (Participant& one : workspace.participants) {
      one.name.value = disguise.called(one.id);
      one.id = disguised(one.id, disguise);
    }
    rename(workspace.exchanges);
  }
  sort_by_id(workspace.participants);
  sort_by_id(workspace.exchanges);
  workspace.index();
}

}  // namespace sw::schema
