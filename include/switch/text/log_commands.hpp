// Platforms that build and test read what a program prints, and obey lines that look like commands of theirs:
// `::add-mask::x` where a line begins, `##vso[task.setvariable x]` and `section_start:` anywhere in it. Text
// from files is not to give them any.
#pragma once

#include <string>
#include <string_view>

namespace sw {

/// The text with a blank inside everything that would be such a command. `line_begins` tells whether it
/// stands where a line begins, and afterwards whether what follows will.
std::string without_log_commands(std::string_view text, bool& line_begins);

/// Whether the text, as it stands, is such a command because of the `#` or `:` at `at`: no command is left
/// where each of these is written another way.
bool log_command_at(std::string_view text, std::size_t at);

/// JSON that says the same and holds no such command.
std::string json_without_log_commands(std::string_view json);

}  // namespace sw
