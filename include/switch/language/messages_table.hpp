// The few words that a table or a page says whatever it is about.
#pragma once

#include "switch/language/say.hpp"

// A table: one entry a line.
// clang-format off
namespace sw::msg {

inline constexpr Words table_yes{"ja", "yes"};
inline constexpr Words table_no{"nee", "no"};
inline constexpr Words table_empty{"(niets)", "(none)"};
inline constexpr Words space_to_write{"Ruimte om te schrijven", "Space to write"};
inline constexpr Message<std::int64_t> and_others{"nog {} andere", "{} others"};

inline constexpr Message<std::string_view, std::string_view> bar_and_planned{"{} + {} gepland", "{} + {} planned"};
inline constexpr Words bars_legend{"█ gedaan   ░ gepland   │ doel van de ronde", "█ done   ░ planned   │ the round's aim"};
inline constexpr Message<std::int64_t, std::int64_t> asked_and_offered{"{} gevraagd, {} aangeboden", "{} asked for, {} offered"};
inline constexpr Words drawing_legend{"──▶ staat vast   ╌╌▷ voorgesteld", "──▶ settled   ╌╌▷ proposed"};
inline constexpr Words supply_legend{"█ gevraagd   ░ aangeboden", "█ asked for   ░ offered"};

}  // namespace sw::msg
