// Why the system refused something, in words for people.
#pragma once

#include "switch/language/words.hpp"

namespace sw::store {

/// The reason that errno gives, as the end of a sentence: "the disk is full".
Text reason(int error);

}  // namespace sw::store
