// What a terminal and a person make of UTF-8: code points, display width, visible control characters.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sw {

/// Code points in valid UTF-8; in broken text, the bytes that start one.
std::uint32_t count_code_points(std::string_view text);

/// Columns a terminal uses: 0 for combining marks, 2 for wide characters.
std::uint32_t display_width(std::string_view text);

/// The text with everything that could steer a terminal or turn its reading order made visible: control
/// characters, direction marks, code points that are no characters and broken bytes become <U+XXXX> or <XX>.
/// A tab becomes one space.
std::string visible(std::string_view text);

/// The text without what is not seen at its front: blanks of every kind, line ends, control characters, and
/// what has no width.
std::string_view past_blanks(std::string_view text);

/// `text` with spaces behind it up to `width` columns.
std::string padded(std::string_view text, std::uint32_t width);

}  // namespace sw
