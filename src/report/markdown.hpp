// Text inside Markdown.
#pragma once

#include <string>
#include <string_view>

namespace sw::report {

/// One line of Markdown that reads as the text itself: it makes no mark-up, no link, and calls nobody and no
/// issue of the place where it is shown. Addresses and mentions get a blank for that, which everybody sees.
std::string plain(std::string_view text);

}  // namespace sw::report
