// A day as people write it; in files it is written as notation.hpp says.
#pragma once

#include "switch/language/words.hpp"
#include "switch/model/value.hpp"

namespace sw {

/// 15 april 2023, 15 April 2023.
Text day_words(Date date);

}  // namespace sw
