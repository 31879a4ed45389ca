#include "switch/model/notation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace sw::notation {
namespace {

bool digit(char c) {
  return c >= '0' && c <= '9';
}

/// Takes between one and `most` digits from the front.
std::optional<int> take_number(std::string_view& text, std::size_t least, std::size_t most) {
  std::size_t length = 0;
  int number = 0;
  while (length < most && length < text.size() && digit(text[length]))
    number = number * 10 + (text[length++] - '0');
  if (length < least) return std::nullopt;
  text.remove_prefix(length);
  return number;
}

bool take(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Date> day_of(int year, int month, int day) {
  const std::chrono::year_month_day date{std::chrono::year{year},
                                         std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  if (!date.ok() || year < 2000 || year > 2099) return std::nullopt;
  return Date{date};
}

std::optional<Minutes> take_time(std::string_view& text) {
  const auto hour = take_number(text, 2, 2);
  if (!hour || !take(text, ':')) return std::nullopt;
  const auto minute = take_number(text, 2, 2);
  const bool valid = minute && *minute < 60 && (*hour < 24 || (*hour == 24 && *minute == 0));
  if (!valid) return std::nullopt;
  return Minutes{*hour * 60 + *minute};
}

constexpr Minutes end_of_day{24 * 60};

void trim(std::string_view& text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
}

/// A slash, dot or hyphen with blanks around it, or blanks alone.
bool take_separator(std::string_view& text) {
  const std::size_t before = text.size();
  trim(text);
  if (take(text, '/') || take(text, '.') || take(text, '-')) trim(text);
  return text.size() < before;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A month as a number or by its name.
std::optional<int> take_month(std::string_view& text) {
  if (text.empty() || !is_letter(text.front())) return take_number(text, 1, 2);
  std::string name;
  for (; !text.empty() && is_letter(text.front()); text.remove_prefix(1))
    name += static_cast<char>(text.front() | 0x20);
  for (std::size_t month = 0; month < month_names.size(); ++month) {
    const std::string names = "," + std::string(month_names[month]) + ",";
    if (names.find("," + name + ",") != std::string::npos) return static_cast<int>(month) + 1;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  const auto year = take_number(text, 4, 4);
  if (!year || !take(text, '-')) return std::nullopt;
  const auto month = take_number(text, 2, 2);
  if (!month || !take(text, '-')) return std::nullopt;
  const auto day = take_number(text, 2, 2);
  if (!day || !text.empty()) return std::nullopt;
  return day_of(*year, *month, *day);
}

std::optional<TimeRange> parse_time_range(std::string_view text) {
  const auto from = take_time(text);
  if (!from || *from == end_of_day || !take(text, '-')) return std::nullopt;
  const auto until = take_time(text);
  if (!until || !text.empty()) return std::nullopt;
  return TimeRange{*from, *until};
}

std::optional<Minutes> parse_minutes(std::string_view text) {
  std::string_view rest = text;
  if (const auto hours = take_number(rest, 1, 2); hours && take(rest, 'h')) {
    if (rest.empty()) return Minutes{*hours * 60};
    const auto minutes = take_number(rest, 1, 2);
    if (!minutes || !take(rest, 'm') || !rest.empty()) return std::nullopt;
    return Minutes{*hours * 60 + *minutes};
  }
  const auto minutes = take_number(text, 1, 3);
  if (!minutes || !take(text, 'm') || !text.empty()) return std::nullopt;
  return Minutes{*minutes};
}

bool is_id(std::string_view text) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || digit(c) || c == '-'; };
  return !text.empty() && text.size() <= 64 && text.front() != '-' &&
         std::all_of(text.begin(), text.end(), allowed);
}

std::string written(Date date) {
  const std::chrono::year_month_day day{date};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

std::string written(TimeRange range) {
  const auto time = [](Minutes m) { return fmt::format("{:02}:{:02}", m.count() / 60, m.count() % 60); };
  return time(range.from) + "-" + time(range.until);
}

std::string written(Minutes length) {
  const int hours = length.count() / 60;
  const int minutes = length.count() % 60;
  if (hours == 0) return fmt::format("{}m", minutes);
  return minutes == 0 ? fmt::format("{}h", hours) : fmt::format("{}h{}m", hours, minutes);
}

std::string clock_hours(Minutes length) {
  const int size = std::abs(length.count());
  return fmt::format("{}{}:{:02}", length.count() < 0 ? "-" : "", size / 60, size % 60);
}

bool is_mail(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 ||
      text.find_first_of(" \t\n\v\f\r@", at + 1) != std::string_view::npos ||
      text.find_first_of(" \t\n\v\f\r") < at)
    return false;
  const std::string_view domain = text.substr(at + 1);
  return domain.find('.') != std::string_view::npos && domain.front() != '.' && domain.back() != '.' &&
         domain.find("..") == std::string_view::npos;
}

std::optional<Date> guess_date(std::string_view text) {
  trim(text);
  const auto day = take_number(text, 1, 2);
  if (!day || !take_separator(text)) return std::nullopt;
  const auto month = take_month(text);
  if (!month || !take_separator(text)) return std::nullopt;
  const auto year = take_number(text, 2, 4);
  trim(text);
  if (!year || !text.empty()) return std::nullopt;
  return day_of(*year < 100 ? 2000 + *year : *year, *month, *day);
}

}  // namespace sw::notation
