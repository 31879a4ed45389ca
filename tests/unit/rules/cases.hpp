// Each check with what breaks it: one change to a round in order, the subject that is found, its verdict and
// the place that is pointed at.
#pragma once

#include "unit/rules/build.hpp"

namespace sw::test {

struct Case {
  std::string_view code;
  std::string_view subject;
  rules::Verdict verdict;
  /// Breaks the round, and says where the finding is to point.
  Origin (*breaks)(Workspace&);
};

std::span<const Case> guide_cases();
std::span<const Case> after_cases();
std::span<const Case> file_cases();

template <class T>
Origin blank(T& thing, Origin place) {
  unset(thing);
  return place;
}

template <class T, class V>
Origin change(Field<T>& field, V value) {
  set(field, value);
  return field.origin;
}

template <class T, class V>
Origin one_more(List<Field<T>>& list, V value) {
  add(list, value);
  return list.items.back().origin;
}

inline constexpr auto missing = rules::Verdict::missing;
inline constexpr auto late = rules::Verdict::late;
inline constexpr auto wrong = rules::Verdict::wrong;

}  // namespace sw::test
