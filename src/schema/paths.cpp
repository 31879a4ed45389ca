#include "switch/schema/paths.hpp"

#include "switch/schema/describe.hpp"

namespace sw::schema {
namespace {

/// Walks a description along one path.
class Finder {
 public:
  Finder(const yaml::Path& path, std::size_t at, std::optional<Holds>& found)
      : path_(path), at_(at), found_(found) {}

  template <class T>
  void field(const Info& info, const T& member) {
    const auto* key = std::get_if<std::string>(&path_[at_]);
    if (key && *key == info.key) enter(member, at_ + 1);
  }

 private:
  template <class T>
  void enter(const Field<T>&, std::size_t at) {
    if (at != path_.size()) return;
    if constexpr (std::is_same_v<T, int> || std::is_same_v<T, double>)
      found_ = Holds::number;
    else if constexpr (std::is_same_v<T, bool>)
      found_ = Holds::boolean;
    else
      found_ = Holds::text;
  }

  template <class S>
  requires std::is_base_of_v<Entry, S>
  void enter(const S&, std::size_t at) {
    if (at == path_.size()) {
      found_ = Holds::block;
      return;
    }
    Finder inner(path_, at, found_);
    S entry;
    describe(inner, entry);
  }

  template <class T>
  void enter(const List<T>&, std::size_t at) {
    if (at == path_.size())
      found_ = Holds::list;
    else if (std::holds_alternative<std::size_t>(path_[at]))
      enter(T{}, at + 1);
  }

  template <class T>
  void enter(const Table<T>&, std::size_t at) {
    if (at == path_.size())
      found_ = Holds::block;
    else if (std::holds_alternative<std::string>(path_[at]))
      enter(Field<T>{}, at + 1);
  }

  const yaml::Path& path_;
  std::size_t at_;
  std::optional<Holds>& found_;
};

template <class Entity>
std::optional<Holds> found_in(const yaml::Path& path) {
  std::optional<Holds> found;
  Finder finder(path, 0, found);
  Entity entity;
  describe(finder, entity);
  return found;
}

/// Collects the places of one id.
template <class I>
class ReferenceFinder {
 public:
  ReferenceFinder(const I& id, FileId file, std::vector<Reference>& all) : id_(id), file_(file), all_(all) {}

  template <class T>
  void field(const Info& info, const T& member) {
    path_.emplace_back(std::string(info.key));
    enter(member);
    path_.pop_back();
  }

 private:
  template <class T>
  void enter(const Field<T>& field) {
    if constexpr (std::is_same_v<T, I>)
      if (field.given() && field.value == id_) all_.push_back({file_, path_});
  }

  template <class S>
  requires std::is_base_of_v<Entry, S>
  void enter(const S& entry) { describe(*this, entry); }

  template <class T>
  void enter(const List<T>& list) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      path_.emplace_back(i + 1);
      enter(list.items[i]);
      path_.pop_back();
    }
  }

  template <class T>
  void enter(const Table<T>&) {}

  const I& id_;
  FileId file_;
  std::vector<Reference>& all_;
  yaml::Path path_;
};

template <class I, class Entity>
void collect(const I& id, const Entity& entity, std::vector<Reference>& all) {
  ReferenceFinder<I> finder(id, entity.origin.file, all);
  describe(finder, entity);
}

template <class I>
std::vector<Reference> all_references(const Workspace& workspace, const I& id) {
  std::vector<Reference> all;
  collect(id, workspace.round, all);
  for (const Organisation& one : workspace.organisations) collect(id, one, all);
  for (const Participant& one : workspace.participants) collect(id, one, all);
  for (const Exchange& one : workspace.exchanges) collect(id, one, all);
  return all;
}

}  // namespace

std::optional<Holds> holds(std::string_view entity, const yaml::Path& path) {
  if (path.empty()) return std::nullopt;
  if (entity == entity_info(Round{}).name) return found_in<Round>(path);
  if (entity == entity_info(Organisation{}).name) return found_in<Organisation>(path);
  if (entity == entity_info(Participant{}).name) return found_in<Participant>(path);
  if (entity == entity_info(Exchange{}).name) return found_in<Exchange>(path);
  return std::nullopt;
}

std::vector<Reference> references(const Workspace& workspace, const OrganisationId& id) {
  return all_references(workspace, id);
}

std::vector<Reference> references(const Workspace& workspace, const ParticipantId& id) {
  return all_references(workspace, id);
}

}  // namespace sw::schema
