// The comment lines that a form writes around what was filled in.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/text/source.hpp"

namespace sw::cli {

struct FormMark {
  std::string entity;
  std::string id;
  std::string base;             ///< schema::form_base(); empty: the form began empty
  std::set<std::string> asked;  ///< fields; empty: a form of before, which does not say what it asked
  std::map<std::string, std::string> start;  ///< schema::form_start()
  Span at;                                   ///< the line that says what it is

  /// A form that says what it asked says, too, where it begins and ends.
  bool tells() const { return !asked.empty(); }
};

/// None where the file does not begin with comments of a form.
std::optional<FormMark> mark_of(const Source& source);

/// What is wrong where lines of the file got lost on their way, or others came behind it.
std::optional<Diagnostic> cut_off(const Source& source, FileId file, const FormMark& mark);

}  // namespace sw::cli
