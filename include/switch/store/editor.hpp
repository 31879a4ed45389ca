// A text that somebody writes in an editor of their own choice.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "switch/language/words.hpp"

namespace sw::store {

struct Written {
  std::string text;
  std::optional<Text> wrong;  ///< why there is none
};

/// Opens `command` (as in EDITOR, words and all) on a file that holds `start`, which nobody else can read,
/// and waits. The file is gone afterwards.
Written write_in_editor(const std::string& command, std::string_view start);

/// Keeps a text that could not be taken in, in a new file among the temporary ones that its writer alone can
/// read. Its path; empty where that can't be done either.
std::string keep_text(std::string_view text);

}  // namespace sw::store
