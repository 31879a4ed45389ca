#include "switch/model/notation.hpp"

#include <doctest/doctest.h>

#include <regex>

using namespace sw;
using namespace std::chrono_literals;

namespace {

bool matches(std::string_view text, std::string_view pattern) {
  return std::regex_match(std::string(text), std::regex(std::string(pattern)));
}

}  // namespace

TEST_CASE("a date is read exactly where its pattern matches") {
  const std::string_view texts[] = {"2023-03-14", "2024-02-29", "2023-02-29", "2000-02-29",  "2099-12-31",
                                    "2100-01-01", "1999-12-31", "2023-04-31", "2023-13-01",  "2023-00-10",
                                    "2023-01-00", "2023-1-01",  "14/03/2023", "2023-03-14 ", "",
                                    "2023-03-1x", "0000-01-01", "9999-12-31", "2020-02-29",  "2016-02-29",
                                    "2098-02-29", "2096-02-29"};
  for (const auto text : texts) {
    CAPTURE(text);
    CHECK(notation::parse_date(text).has_value() == matches(text, notation::date_pattern));
  }
}

TEST_CASE("every day of the century is written as it is read") {
  for (Date day{2000y / 1 / 1}; day <= Date{2099y / 12 / 31}; day += std::chrono::days{1}) {
    const auto text = notation::written(day);
    REQUIRE(notation::parse_date(text) == day);
    // The library's regular expressions are slow: every 97th day meets every month, day and leap year.
    if (day.time_since_epoch().count() % 97 == 0) REQUIRE(matches(text, notation::date_pattern));
  }
}

TEST_CASE("times and lengths are read exactly where their patterns match") {
  const std::string_view ranges[] = {
      "09:00-16:30", "00:00-24:00", "24:00-24:00", "9:00-16:30", "09:00-16:60", "09:00–16:30",
      "25:00-26:00", "16:30-09:00", "09:00-24:01", "",           "09:00-",      "09:00-16:30 "};
  for (const auto text : ranges) {
    CAPTURE(text);
    CHECK(notation::parse_time_range(text).has_value() == matches(text, notation::time_range_pattern));
  }
  const std::string_view lengths[] = {"30m",  "1h",     "1h30m", "0m",   "999m",        "1000m",
                                      "-30m", "30",     "m",     "h",    "1h5",         "1h05m",
                                      "100h", "1h100m", "",      "30 m", "2147483648m", "1m1h"};
  for (const auto text : lengths) {
    CAPTURE(text);
    CHECK(notation::parse_minutes(text).has_value() == matches(text, notation::minutes_pattern));
  }
  CHECK(notation::parse_minutes("1h30m") == Minutes{90});
  CHECK(notation::written(Minutes{90}) == "1h30m");
  CHECK(notation::written(Minutes{60}) == "1h");
  CHECK(notation::written(Minutes{5}) == "5m");
  CHECK(notation::written(*notation::parse_time_range("09:05-16:30")) == "09:05-16:30");
}

TEST_CASE("an id is what its pattern says") {
  const std::string sixty_four(64, 'a');
  const std::string texts[] = {"a", "de-regenboog", "t-vlerkje",      "-a", "A",   "a_b", "a b", "",
                               "0", sixty_four,     sixty_four + "a", "é",  "../x"};
  for (const auto& text : texts) {
    CAPTURE(text);
    CHECK(notation::is_id(text) == matches(text, notation::id_pattern));
  }
}

TEST_CASE("a date as people write it is guessed for a hint") {
  CHECK(notation::guess_date("14/3/2023") == Date{2023y / 3 / 14});
  CHECK(notation::guess_date("14.03.2023") == Date{2023y / 3 / 14});
  CHECK(notation::guess_date("1-12-2022") == Date{2022y / 12 / 1});
  CHECK(notation::guess_date("1/4/23") == Date{2023y / 4 / 1});
  CHECK(notation::guess_date(" 1 / 4 / 2023 ") == Date{2023y / 4 / 1});
  CHECK(notation::guess_date("1 april 2023") == Date{2023y / 4 / 1});
  CHECK(notation::guess_date("1 Mei 2023") == Date{2023y / 5 / 1});
  CHECK(notation::guess_date("3 mrt. 23") == Date{2023y / 3 / 3});
  CHECK(notation::guess_date("14 3 2023") == Date{2023y / 3 / 14});
  CHECK(notation::guess_date("3-okt-2023") == Date{2023y / 10 / 3});
  for (const char* text :
       {"1/4/203", "1/4", "april 2023", "1 aprilo 2023", "1 ap 2023", "14/3/2023x", "1//4/2023", "1 , 2023",
        "0/4/2023", "1/13/2023", "", " ", "29 februari 2023", "1april2023"})
    CHECK_MESSAGE(!notation::guess_date(text), text);
  CHECK_FALSE(notation::guess_date("31/2/2023"));
  CHECK_FALSE(notation::guess_date("maart 2023"));
}

TEST_CASE("an e-mail address is recognised") {
  for (const char* text :
       {"an@kribbe.example", "an.de-vos+kribbe@hok.kribbe.example", "ann\u00e9@kribbe.example"})
    CHECK_MESSAGE(notation::is_mail(text), text);
  for (const char* text : {"", "an", "fatima at telenet", "an@kribbe", "@kribbe.example",
                           "an@@kribbe.example", "an@kribbe.example, bo@hok.example", "an @kribbe.example",
                           "an@.example", "an@kribbe.", "an@kribbe..example", "An <an@kribbe.example>"})
    CHECK_MESSAGE(!notation::is_mail(text), text);
}
