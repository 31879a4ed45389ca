// Line ends that programs change on the way, between Windows and all others.
#pragma once

#include <string_view>

namespace sw {

/// Are two texts the same, where CR LF and LF end a line alike?
bool same_lines(std::string_view a, std::string_view b);

}  // namespace sw
