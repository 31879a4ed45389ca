// From bytes to a Document, or to findings: the guard over the bytes, then the strict reader.
#pragma once

#include <optional>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/text/source.hpp"
#include "switch/yaml/document.hpp"

namespace sw::yaml {

inline constexpr std::size_t largest_file = 1 << 20;  ///< bytes
inline constexpr int deepest_nesting = 64;

/// Reads one text of our profile of YAML 1.2 (docs/yaml.md). Whatever is wrong goes to the sink; where the
/// text cannot be read at all there is one error with its place and way out, and no document. A document
/// in which keys stand twice is there all the same, with an error for each.
/// A text with no content at all gives an empty Document. Never throws; linear in the size of the text.
std::optional<Document> read(const Source& source, FileId file, Sink& sink);

}  // namespace sw::yaml
