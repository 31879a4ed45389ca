// What HTML and Markdown share: how a value is shown.
#include "switch/report/page.hpp"

#include <fmt/format.h>

#include "report/table_formats.hpp"
#include "switch/language/messages_pages.hpp"
#include "switch/language/messages_table.hpp"

namespace sw::report {

std::string written_day(Date date, Language language) {
  const std::chrono::year_month_day day{date};
  const Words month = msg::months[static_cast<unsigned>(day.month()) - 1];
  return fmt::format("{} {} {}", static_cast<unsigned>(day.day()), month.in(language), static_cast<int>(day.year()));
}

std::string shown(const Cell& cell, Language language) {
  return std::visit(
      Overloaded{[](std::monostate) { return std::string(); }, [&](const Text& text) { return text.in(language); },
                 [](std::int64_t number) { return fmt::to_string(number); },
                 [](Minutes minutes) { return clock_hours(minutes); },
                 [&](Date date) { return written_day(date, language); },
                 [&](const Term& term) { return std::string(term.shown.in(language)); },
                 [&](bool yes) { return std::string((yes ? msg::table_yes : msg::table_no).in(language)); },
                 [&](const std::vector<Term>& terms) { return joined(shown(terms), ", ", language); },
                 [&](const std::vector<Text>& items) { return joined(items, ", ", language); }},
      cell);
}

}  // namespace sw::report
