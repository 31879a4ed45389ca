// The findings that the matching itself makes: about pairs that people fixed.
#pragma once

#include <span>

#include "switch/diagnostic/code.hpp"

namespace sw::matching {

/// The matching's part of the catalogue.
std::span<const Code> codes();

}  // namespace sw::matching
