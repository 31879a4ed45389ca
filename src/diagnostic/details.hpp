// A finding in full, for formats that have one field of plain text for everything.
#pragma once

#include <string>

#include "switch/diagnostic/render.hpp"

namespace sw {

/// The message, the other places and the way out, each on a line with its place; safe for a terminal but for
/// the line feeds between them.
std::string details(const Report& report, const Diagnostic& finding);

}  // namespace sw
