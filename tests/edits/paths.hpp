// Every path that a kind of file may have, from the descriptions of its fields.
#pragma once

#include <string>
#include <vector>

#include "switch/schema/describe.hpp"

namespace edits {

struct Found {
  std::string path;
  bool list = false;
  std::vector<std::string> keys{};  ///< of a list's items, where they are blocks
};

struct Keys {
  std::vector<std::string> all;

  template <class T>
  void field(const sw::schema::Info& info, const T&) {
    all.emplace_back(info.key);
  }
};

/// Of each list, the first item and one far behind its end.
class Paths {
 public:
  std::vector<Found> all;

  template <class T>
  void field(const sw::schema::Info& info, const T& member) {
    const std::string before = here_;
    here_ += (here_.empty() ? "" : ".") + std::string(info.key);
    enter(member);
    here_ = before;
  }

 private:
  template <class T>
  void enter(const sw::Field<T>&) {
    all.push_back({here_});
  }

  template <class S>
  requires std::is_base_of_v<sw::Entry, S>
  void enter(const S&) {
    all.push_back({here_});
    S entry;
    sw::schema::describe(*this, entry);
  }

  template <class T>
  void enter(const sw::List<T>&) {
    all.push_back({here_, true});
    if constexpr (std::is_base_of_v<sw::Entry, T>) {
      Keys keys;
      T item;
      sw::schema::describe(keys, item);
      all.back().keys = std::move(keys.all);
    }
    const std::string list = here_;
    for (const char* item : {"[1]", "[7777]"}) {
      here_ = list + item;
      enter(T{});
    }
    here_ = list;
  }

  template <class T>
  void enter(const sw::Table<T>&) {
    all.push_back({here_});
    all.push_back({here_ + ".S1"});
  }

  std::string here_;
};

template <class Entity>
std::vector<Found> paths_of() {
  Paths paths;
  Entity entity;
  sw::schema::describe(paths, entity);
  return std::move(paths.all);
}

}  // namespace edits
