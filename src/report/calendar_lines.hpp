// Content lines of RFC 5545: escaped, folded, ended by CR LF.
#pragma once

#include <string>
#include <string_view>

namespace sw::report {

class CalendarLines {
 public:
  /// `name` with its parameters, and a value that is no text: a date, a keyword.
  void add(std::string_view name, std::string_view value);
  /// The same with a text, which is escaped.
  void add_text(std::string_view name, std::string_view text);
  std::string take() && { return std::move(out_); }

 private:
  std::string out_;
};

}  // namespace sw::report
