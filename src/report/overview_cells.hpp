// Values of the model as cells: what is not given is an empty cell.
#pragma once

#include <string>
#include <type_traits>
#include <vector>

#include "switch/model/enums.hpp"
#include "switch/report/table.hpp"

namespace sw::report {

inline Cell cell(std::string_view text) {
  return text.empty() ? Cell() : Cell(Text::same(text));
}
inline Cell cell(const Text& text) {
  return text.empty() ? Cell() : Cell(text);
}
inline Cell cell(const std::optional<Date>& day) {
  return day ? Cell(*day) : Cell();
}
inline Cell cell(const std::optional<bool>& yes) {
  return yes ? Cell(*yes) : Cell();
}
inline Cell number(int value) {
  return std::int64_t{value};
}

template <class E>
Term term(E value) {
  const Choice<E>& one = choice(value);
  return {one.key, one.shown};
}

inline Cell cell(const Field<std::string>& field) {
  return cell(std::string_view(*field));
}
inline Cell cell(const Field<Date>& field) {
  return field.given() ? Cell(*field) : Cell();
}
inline Cell cell(const Field<bool>& field) {
  return field.given() ? Cell(*field) : Cell();
}
inline Cell cell(const Field<int>& field) {
  return field.given() ? number(*field) : Cell();
}
template <class Tag>
Cell cell(const Field<Id<Tag>>& field) {
  return cell(std::string_view(field->text));
}

/// The names that `name` gives for each of the items, or of what pointers point to; no items: an empty cell.
template <class Range, class Name>
Cell names(const Range& items, Name name) {
  std::vector<Text> all;
  for (const auto& item : items) all.push_back(Text::same(name(item)));
  return all.empty() ? Cell() : Cell(std::move(all));
}

template <class E>
Cell terms(const List<Field<E>>& list) {
  std::vector<Term> all;
  for (const Field<E>& one : list) all.push_back(term(*one));
  return all.empty() ? Cell() : Cell(std::move(all));
}

}  // namespace sw::report
