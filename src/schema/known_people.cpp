#include "switch/schema/known_people.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "switch/schema/describe.hpp"

namespace sw::schema {
namespace {

/// The names in `Hilde Zandkasteel en Griet Luciferdoos (mentor)`.
std::vector<std::string> parted(std::string_view text) {
  constexpr std::array<std::string_view, 8> between{",", ";", "/", "&", "(", ")", " en ", " and "};
  std::vector<std::string> parts;
  while (!text.empty()) {
    std::size_t end = text.size(), width = 0;
    for (const std::string_view mark : between)
      if (const std::size_t at = text.find(mark); at < end) end = at, width = mark.size();
    const std::string_view part = text.substr(0, end);
    if (is_like_a_name(part)) parts.emplace_back(part);
    text.remove_prefix(std::min(text.size(), end + width));
  }
  return parts;
}

bool is_mail(std::string_view text) {
  return text.find('@') != std::string_view::npos;
}

bool is_phone(std::string_view text) {
  constexpr std::ptrdiff_t fewest = 6;
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return std::count_if(text.begin(), text.end(), digit) >= fewest &&
         std::none_of(text.begin(), text.end(), letter);
}

/// The visitor that collects who is named in fields that tell who somebody is.
class Collector {
 public:
  Collector(const Round& round, std::vector<std::string>& names, Known& contacts)
      : round_(round), names_(names), contacts_(contacts) {}

  template <class T>
  void field(const Info& info, const T& member) {
    visit(info, member);
  }

 private:
  template <class T>
  void visit(const Info& info, const Field<T>& field) {
    if constexpr (std::is_same_v<T, std::string>) {
      if (info.limits.personal && field.given()) add(*field);
    }
  }
  template <class S>
  requires std::is_base_of_v<Entry, S>
  void visit(const Info&, const S& entry) { describe(*this, entry); }
  template <class T>
  void visit(const Info& info, const List<T>& list) {
    if constexpr (std::is_same_v<T, Coordinator>) return;  // they have their own
    if constexpr (std::is_same_v<T, Field<std::string>>)
      if (&list == &round_.private_words) return;
    for (const T& item : list.items) visit(info, item);
  }
  template <class T>
  void visit(const Info&, const Table<T>&) {}

  void add(const std::string& text) {
    if (is_mail(text))
      contacts_.mails.push_back(text);
    else if (is_phone(text))
      contacts_.phones.push_back(text);
    else
      for (std::string& name : parted(text)) names_.push_back(std::move(name));
  }

  const Round& round_;
  std::vector<std::string>& names_;
  Known& contacts_;
};

void give(std::vector<std::string>& list, const Field<std::string>& field) {
  if (!field->empty()) list.push_back(*field);
}

class Collection {
 public:
  explicit Collection(const Workspace& workspace) : workspace_(workspace) {}

  KnownPeople all() && {
    for (const Participant& one : workspace_.participants) add(one);
    for (const Coordinator& one : workspace_.round.coordinators) add(one);
    add_others();
    for (const Field<std::string>& one : workspace_.round.private_words) {
      Known known;
      give(known.words, one);
      add({Somebody::Kind::private_word, {}}, known);
    }
    people_.mentions.add_contact_data_of_others();
    return std::move(people_);
  }

 private:
  void add(Somebody somebody, const Known& known) {
    for (const std::string& name : known.names) named_.insert(plain_words(name));
    people_.mentions.add(known);
    people_.who.push_back(std::move(somebody));
  }

  void add(const Participant& person) {
    Known known;
    give(known.names, person.name);
    known.id = person.id.text;
    give(known.mails, person.email);
    give(known.phones, person.phone);
    add({Somebody::Kind::participant, person.id}, known);
  }

  void add(const Coordinator& person) {
    Known known;
    give(known.names, person.name);
    give(known.mails, person.email);
    give(known.phones, person.phone);
    add({Somebody::Kind::coordinator, {}}, known);
  }

  /// Each name once, and not who is known already.
  void add_others() {
    std::vector<std::string> names;
    Known contacts;
    const auto collect = [&](const auto& entity) {
      Collector collector(workspace_.round, names, contacts);
      describe(collector, entity);
    };
    collect(workspace_.round);
    for (const Organisation& one : workspace_.organisations) collect(one);
    for (const Exchange& one : workspace_.exchanges) collect(one);
    for (const Participant& one : workspace_.participants) {
      Collector collector(workspace_.round, names, contacts);
      for (const Bonus& bonus : one.bonuses) describe(collector, bonus);
    }
    for (std::string& name : names)
      if (!named_.contains(plain_words(name)))
        add({Somebody::Kind::other, {}}, Known{{std::move(name)}, {}, {}, {}, {}});
    add({Somebody::Kind::other, {}}, contacts);
  }

  const Workspace& workspace_;
  KnownPeople people_;
  std::set<std::string> named_;
};

}  // namespace

KnownPeople known_people(const Workspace& workspace) {
  return Collection(workspace).all();
}

}  // namespace sw::schema
