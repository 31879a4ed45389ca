// Amounts of visits against the round's minimum, in words.
#pragma once

#include "switch/language/say.hpp"
#include "switch/model/counting.hpp"

namespace sw::rules {

/// "14 uur of 6 dagen": what the round asks for.
Text asked(const Minimum& minimum);
/// "13 uur 30 en 2 dagen": what there is, in the measures that the round asks for.
Text reached(const Amount& amount, const Minimum& minimum);

}  // namespace sw::rules
