// The version of the program, as CMakeLists.txt declares it.
#pragma once

#include <string_view>

namespace sw::cli {

inline constexpr std::string_view version = SWITCH_VERSION;

}  // namespace sw::cli
