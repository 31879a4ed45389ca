#include "switch/schema/erase.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "switch/schema/describe.hpp"
#include "switch/text/mention.hpp"

namespace sw::schema {
namespace {

constexpr std::string_view taken_out = "…";

/// Of an exchange, the jobshadower tells what is in these; the host team tells `host_learned` itself.
constexpr std::array<std::string_view, 3> told_by_jobshadower{"visits", "closing_talk", "report_back"};
constexpr std::string_view told_by_host = "host_learned";

/// The visitor that collects the places of one file.
class Eraser {
 public:
  Eraser(const Participant& person, const Pseudonym& pseudonym, FileId file, std::vector<Erasure>& all)
      : person_(person), pseudonym_(pseudonym), file_(file), all_(all) {
    mentions_.add(*person.name, pseudonym.name);
  }

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
        all_.push_back({file_, path_, std::nullopt});
      else if (info.limits.lines && tells(info.key))
        replace(std::string(taken_out));
      else if (std::string now = mentions_.replaced(*field); now != *field)
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
  void replace(std::string value) { all_.push_back({file_, path_, std::move(value)}); }

  const Participant& person_;
  const Pseudonym& pseudonym_;
  Mentions mentions_;
  FileId file_;
  std::vector<Erasure>& all_;
  yaml::Path path_;
  bool own_file_ = false;
  bool own_exchange_ = false;
};

}  // namespace

std::vector<Erasure> erasures(const Workspace& workspace, const Participant& person,
                              const Pseudonym& pseudonym) {
  std::vector<Erasure> all;
  const auto eraser = [&](const auto& entity) { return Eraser(person, pseudonym, entity.origin.file, all); };
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
