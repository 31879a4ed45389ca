#include "switch/schema/erase.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "switch/schema/describe.hpp"

namespace sw::schema {
namespace {

constexpr std::string_view taken_out = "…";

/// Of an exchange, the jobshadower tells what is in these; the host team tells `host_learned` itself.
constexpr std::array<std::string_view, 3> told_by_jobshadower{"visits", "closing_talk", "report_back"};
constexpr std::string_view told_by_host = "host_learned";

/// The visitor that collects the places of one file.
class Eraser {
 public:
  Eraser(const KnownPeople& known, const Participant& person, const Pseudonym& pseudonym, FileId file,
         Erasing& all)
      : known_(known), person_(person), pseudonym_(pseudonym), file_(file), all_(all) {}

  void own_file() { own_file_ = true; }
  void own_exchange() { own_exchange_ = true; }

  template <class T>
  void field(const Info& info, const T& member) {
    path_.emplace_back(std::string(info.key));
    visit(info, member);
    path_.pop_back();
  }

 private:
  template <class T>
  void visit(const Info& info, const Field<T>& field) {
    if (!field.given()) return;
    if constexpr (std::is_same_v<T, ParticipantId>) {
      if (*field == person_.id) replace(pseudonym_.id.text);
    } else if constexpr (std::is_same_v<T, std::string>) {
      if (&field.value == &person_.name.value)
        replace(pseudonym_.name);
      else if (own_file_ && info.limits.personal)
        all_.places.push_back({file_, path_, std::nullopt});
      else if (info.limits.lines && tells(info.key))
        replace(std::string(taken_out));
      else if (std::string now = without_person(*field); now != *field)
        replace(std::move(now));
    }
  }
  template <class S>
  requires std::is_base_of_v<Entry, S>
  void visit(const Info&, const S& entry) { describe(*this, entry); }
  template <class T>
  void visit(const Info& info, const List<T>& list) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      path_.emplace_back(i + 1);
      visit(info, list.items[i]);
      path_.pop_back();
    }
  }
  template <class T>
  void visit(const Info&, const Table<T>&) {}  // days and severities

  bool tells(std::string_view key) const {
    const auto& block = std::get<std::string>(path_.front());
    const bool own =
        std::find(told_by_jobshadower.begin(), told_by_jobshadower.end(), block) != told_by_jobshadower.end();
    return own_file_ || (own_exchange_ && own && key != told_by_host);
  }
  void replace(std::string value) { all_.places.push_back({file_, path_, std::move(value)}); }

  std::string without_person(std::string_view text) {
    std::string out;
    std::size_t at = 0;
    for (const Mention& one : known_.mentions.in(text)) {
      if (!means(known_, one, person_.id)) continue;
      out += text.substr(at, one.begin - at);
      out += pseudonym_.name;
      if (one.ending == "s" || one.ending == "S") out += "’s";
      at = one.end;
      ++all_.mentions;
    }
    return out.append(text.substr(at));
  }

  const KnownPeople& known_;
  const Participant& person_;
  const Pseudonym& pseudonym_;
  FileId file_;
  Erasing& all_;
  yaml::Path path_;
  bool own_file_ = false;
  bool own_exchange_ = false;
};

}  // namespace

bool may_mean(const KnownPeople& known, const Mention& mention, const ParticipantId& person) {
  return std::any_of(mention.who.begin(), mention.who.end(),
                     [&](std::uint32_t who) { return known.who[who].id == person; });
}

bool means(const KnownPeople& known, const Mention& mention, const ParticipantId& person) {
  return mention.sure == Sure::certain && mention.who.size() == 1 && may_mean(known, mention, person);
}

Erasing erasures(const Workspace& workspace, const KnownPeople& known, const Participant& person,
                 const Pseudonym& pseudonym) {
  Erasing all;
  const auto eraser = [&](const auto& entity) {
    return Eraser(known, person, pseudonym, entity.origin.file, all);
  };
  auto round = eraser(workspace.round);
  describe(round, workspace.round);
  for (const Organisation& one : workspace.organisations) {
    auto visitor = eraser(one);
    describe(visitor, one);
  }
  for (const Participant& one : workspace.participants) {
    auto visitor = eraser(one);
    if (&one == &person) visitor.own_file();
    describe(visitor, one);
  }
  for (const Exchange& one : workspace.exchanges) {
    auto visitor = eraser(one);
    if (*one.jobshadower == person.id) visitor.own_exchange();
    describe(visitor, one);
  }
  return all;
}

}  // namespace sw::schema
