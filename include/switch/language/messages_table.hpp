// The few words that a table itself says.
#pragma once

#include "switch/language/words.hpp"

namespace sw::msg {

inline constexpr Words table_yes{"ja", "yes"};
inline constexpr Words table_no{"nee", "no"};
inline constexpr Words table_empty{"(niets)", "(none)"};

}  // namespace sw::msg
