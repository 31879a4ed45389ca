// The three renderings of tables, one file each.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "switch/report/table.hpp"

namespace sw::report {

std::string text_of(const std::vector<Table>& tables, Language language, std::uint32_t terminal);
std::string csv_of(const std::vector<Table>& tables, Language language);
std::string json_of(const std::vector<Table>& tables, Language language);

/// Their words for people, or their keys.
std::vector<Text> shown(const std::vector<Term>& terms);
std::vector<Text> keys(const std::vector<Term>& terms);

bool has_note(const Table& table, const Text& note);
/// The notes of all tables, each once.
std::vector<Text> all_notes(const std::vector<Table>& tables);

/// One function object out of several, to visit a Cell with.
template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

}  // namespace sw::report
