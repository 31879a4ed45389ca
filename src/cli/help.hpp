// The help texts, made from the table of commands and from what they declare.
#pragma once

#include <string>

#include "command.hpp"

namespace sw::cli {

/// Of `switch` as a whole: every command in its group.
std::string help(Language language);
/// Of one command.
std::string help(const Command& command, Language language);

}  // namespace sw::cli
