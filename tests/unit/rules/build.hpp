// A small round that is in order from the first to the last check, for tests to break in one place.
#pragma once

#include "switch/rules/evaluate.hpp"

namespace sw::test {

/// A place that no other value has.
inline Origin fresh() {
  static std::uint32_t last = 0;
  last += 10;
  return {FileId{0}, {last, last + 5}};
}

template <class T, class V>
void set(Field<T>& field, V value) {
  field = {T{value}, fresh()};
}

template <class T>
void unset(T& thing) {
  thing = T{};
}

/// One more entry at the end of a list.
template <class T>
T& grow(List<T>& list) {
  if (!list.given()) list.origin = fresh();
  T& entry = list.items.emplace_back();
  entry.origin = fresh();
  return entry;
}

template <class T, class V>
void add(List<Field<T>>& list, V value) {
  grow(list).value = T{value};
}

template <class T, class V>
void put(Table<T>& table, const char* key, V value) {
  auto& row = table.rows.emplace_back();
  set(row.key, key);
  set(row.value, value);
}

inline Date day(int year, unsigned month, unsigned number) {
  return std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(number)};
}

inline const Date today = day(2023, 9, 25);

/// The round: two networks, two frames, one moment before and one after; 14 hours.
void declare(Round& round);
/// Organisations zon and maan; an, bo and eva of zon, cas and dia of maan; an and eva went to maan, cas to
/// zon.
Workspace sound();

Organisation& organisation(Workspace& w, std::string_view id);
Participant& participant(Workspace& w, std::string_view id);
Exchange& exchange(Workspace& w, std::string_view id);

/// A person without an answer to anything.
Participant& join(Workspace& w, const char* id, const char* organisation, Role role);
/// An agreed exchange without visits.
Exchange& match(Workspace& w, const char* id, const char* jobshadower, const char* host);
/// A visit of seven hours.
Visit& visit(Exchange& e, Date date, VisitStatus status);

/// The outcome of a check on a subject; fails the test where there is none.
rules::Outcome outcome(Workspace& w, std::string_view code, std::string_view subject, Date as_of = today);

}  // namespace sw::test
