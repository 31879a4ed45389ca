// What the sources ask for, each in a few words: `switch rules` and docs/checks.md name them where a check or
// a field says "ST 37". The numbers run through both sources: ST is the reflection guide of Switching Talent,
// JK is JoKo. docs/obligations.md lists the same, and where each one lives.
#pragma once

#include <span>
#include <string_view>

#include "switch/language/words.hpp"

namespace sw {

/// All of them; the first is number 1.
std::span<const Words> obligations();

/// The one that a source such as "ST 37" names; nothing for another text.
const Words* obligation(std::string_view source);

}  // namespace sw
