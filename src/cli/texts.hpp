// Texts that people tell at length: given as an option, read from the input, or written in their editor.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session.hpp"

namespace sw::cli {

/// The editor opens where an option has this for a value: it was given without one.
inline constexpr const char* from_editor = "";

/// A text with a heading in the editor, and what stands there so far.
struct Heading {
  std::string_view key;
  Words question;
  std::string text;
};

/// Opens the person's editor on all headings at once. What was written under each, without blank lines around
/// it. Complains, and is empty, where that fails or nothing was written.
std::optional<std::vector<std::string>> ask_in_editor(Session& session, const std::vector<Heading>& headings);

/// What an option says: itself, or for `-` all of the input. Complains, and is empty, where that can't be
/// read.
std::optional<std::string> given_text(Session& session, const std::string& option);

}  // namespace sw::cli
