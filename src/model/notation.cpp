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

std::optional<Date> guess_date(std::string_view text) {
  const auto separator = [](std::string_view& rest) {
    return take(rest, '/') || take(rest, '.') || take(rest, '-');
  };
  const auto day = take_number(text, 1, 2);
  if (!day || !separator(text)) return std::nullopt;
  const auto month = take_number(text, 1, 2);
  if (!month || !separator(text)) return std::nullopt;
  const auto year = take_number(text, 4, 4);
  if (!year || !text.empty()) return std::nullopt;
  return day_of(*year, *month, *day);
}

}  // namespace sw::notation
