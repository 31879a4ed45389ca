// Long lists in a sentence.
#pragma once

#include <vector>

#include "switch/language/say.hpp"

namespace sw::report {

/// The first few as a list, and how many there are besides.
Text some_of(std::vector<Text> all);

}  // namespace sw::report
