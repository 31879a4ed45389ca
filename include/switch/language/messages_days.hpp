// How people write a day.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::messages::days {

inline constexpr std::array<Words, 12> months{{{"januari", "January"}, {"februari", "February"}, {"maart", "March"},
                                               {"april", "April"}, {"mei", "May"}, {"juni", "June"},
                                               {"juli", "July"}, {"augustus", "August"}, {"september", "September"},
                                               {"oktober", "October"}, {"november", "November"}, {"december", "December"}}};

inline constexpr Message<std::int64_t, std::string_view, std::int64_t> day{"{} {} {}", "{} {} {}"};

}  // namespace sw::messages::days
