// Which items of two lists without ids belong together.
#pragma once

#include <cstddef>
#include <vector>

#include "switch/yaml/value.hpp"

namespace sw::yaml {

inline constexpr std::size_t no_partner = ~std::size_t{0};

/// For each item of the second list the item of the first that it is, or no_partner. Single values are their
/// equals, wherever they stand, and the rest in their order. Where the order of the items counts, as in
/// wishes, what comes of putting them in the places of their partners is the second list. Linear in the
/// items.
std::vector<std::size_t> partners_of(const Value& first, const Value& second);

}  // namespace sw::yaml
