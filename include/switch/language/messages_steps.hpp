// Words of the overview by step.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Message<std::string_view> steps_title{"Stappen van de reflectieleidraad – {}",
                                                       "Steps of the reflection guide – {}"};
inline constexpr Message<> open_items_title{"Wat nog open staat", "What is still open"};
inline constexpr Message<std::string_view> unknown_network{"Er is geen netwerk ‘{}’ in deze ronde.", "There is no network ‘{}’ in this round."};

inline constexpr Message<std::string_view, std::string_view> steps_mark{"{} {}", "{} {}"};

}  // namespace sw::msg
