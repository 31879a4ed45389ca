// How values are written in files: one place for reading them, writing them, and the patterns that JSON
// Schema uses for the same.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "switch/model/value.hpp"

namespace sw::notation {

/// A day of this century as ISO 8601 writes it, `2023-03-14`; a day that does not exist does not match.
inline constexpr std::string_view date_pattern =
    "^20([0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|"
    "02-(0[1-9]|1[0-9]|2[0-8]))|([02468][048]|[13579][26])-02-29)$";
/// `09:00-16:30`; the end of the day is 24:00.
inline constexpr std::string_view time_range_pattern =
    "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$";
/// `30m`, `1h`, `1h30m`.
inline constexpr std::string_view minutes_pattern = "^([0-9]{1,2}h([0-9]{1,2}m)?|[0-9]{1,3}m)$";
/// Small letters, digits and hyphens, at most 64; an id is also the name of a file.
inline constexpr std::string_view id_pattern = "^[a-z0-9][a-z0-9-]{0,63}$";

/// An e-mail address: no blanks, one `@`, and a dot in what stands behind it.
inline constexpr std::string_view mail_pattern = "^[^\\s@]+@[^\\s@.]+([.][^\\s@.]+)+$";

std::optional<Date> parse_date(std::string_view text);
std::optional<TimeRange> parse_time_range(std::string_view text);
std::optional<Minutes> parse_minutes(std::string_view text);
bool is_id(std::string_view text);

std::string written(Date date);
std::string written(TimeRange range);
std::string written(Minutes length);
/// As a clock shows it: `7:30`, `-0:05`. For people, and for spreadsheets; no file is read so.
std::string clock_hours(Minutes length);

/// Does the text match mail_pattern?
bool is_mail(std::string_view text);

/// How people write the months, in Dutch and English: one entry a month, its names with a comma between.
inline constexpr std::array<std::string_view, 12> month_names{"januari,january,jan",
                                                              "februari,february,feb",
                                                              "maart,march,mrt,mar",
                                                              "april,apr",
                                                              "mei,may",
                                                              "juni,june,jun",
                                                              "juli,july,jul",
                                                              "augustus,august,aug",
                                                              "september,sept,sep",
                                                              "oktober,october,okt,oct",
                                                              "november,nov",
                                                              "december,dec"};

/// The day that `14/3/2023`, `14.03.23`, `14 - 3 - 2023`, `14 maart 2023` or `14 mrt. 2023` means.
std::optional<Date> guess_date(std::string_view text);

}  // namespace sw::notation
