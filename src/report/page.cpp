// What HTML and Markdown share: how a value is shown.
#include "switch/report/page.hpp"

#include <fmt/format.h>

#include "report/table_formats.hpp"
#include "switch/language/messages_table.hpp"
#include "switch/language/say.hpp"
#include "switch/model/day_words.hpp"
#include "switch/model/notation.hpp"

namespace sw::report {

std::string shown(const Cell& cell, Language language) {
  return std::visit(
      Overloaded{[](std::monostate) { return std::string(); },
                 [&](const Text& text) { return text.in(language); },
                 [](std::int64_t number) { return fmt::to_string(number); },
                 [](Minutes minutes) { return notation::clock_hours(minutes); },
                 [&](Date date) { return day_words(date).in(language); },
                 [&](const Term& term) { return std::string(term.shown.in(language)); },
                 [&](bool yes) { return std::string((yes ? msg::table_yes : msg::table_no).in(language)); },
                 [&](const std::vector<Term>& terms) { return enumerated(shown(terms), language); },
                 [&](const std::vector<Text>& items) { return enumerated(items, language); }},
      cell);
}

}  // namespace sw::report
