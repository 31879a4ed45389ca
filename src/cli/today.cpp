#include "switch/cli/today.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>
#include <system_error>

namespace sw {
namespace {

using namespace std::chrono;

constexpr std::string_view brussels = "Europe/Brussels";

/// Summer time begins and ends on the last Sunday of a month, at one o'clock of universal time.
sys_seconds change_of(year_month month) {
  return sys_days{month / Sunday[last]} + hours{1};
}

Date in_brussels(sys_seconds instant) {
  const year year = year_month_day{floor<days>(instant)}.year();
  const bool summer = instant >= change_of(year / March) && instant < change_of(year / October);
  return year_month_day{floor<days>(instant + hours{summer ? 2 : 1})};
}

/// Does TZ hold a zone that the system can find, or a rule such as `CET-1CEST`? What it does not find it
/// takes for universal time.
bool is_known(std::string_view zone) {
  const bool rule = std::any_of(zone.begin(), zone.end(),
                                [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; });
  if (zone.empty() || zone == "UTC" || zone == "GMT" || rule) return true;
  const char* folder = std::getenv("TZDIR");
  std::error_code error;
  return std::filesystem::exists(
      std::filesystem::path(folder != nullptr ? folder : "/usr/share/zoneinfo") / zone, error);
}

}  // namespace

Date day_at(sys_seconds instant, std::optional<std::string_view> zone) {
  if (zone && zone->starts_with(':')) zone->remove_prefix(1);
  if (!zone || *zone == brussels || !is_known(*zone)) return in_brussels(instant);
  const std::time_t time = system_clock::to_time_t(instant);
  std::tm parts{};
  tzset();
  localtime_r(&time, &parts);
  return Date{year{parts.tm_year + 1900} / (parts.tm_mon + 1) / parts.tm_mday};
}

}  // namespace sw
