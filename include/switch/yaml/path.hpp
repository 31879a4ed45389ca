// The way to a place in a file, as people write it: `visits[2].diary`. Items are counted from 1.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "switch/yaml/document.hpp"

namespace sw::yaml {

/// A key, or the number of an item from 1.
using Step = std::variant<std::string, std::size_t>;

/// From the root; without steps it is the root itself.
using Path = std::vector<Step>;

/// None where the text is no path. A key with other characters than letters, digits, `_` and `-` stands in
/// double quotes: `topics."wat nu?"`.
std::optional<Path> parse_path(std::string_view text);

/// As parse_path() reads it.
std::string shown(const Path& path);

/// The node at a path; no_node where there is none.
NodeId resolve(const Document& document, const Path& path);

}  // namespace sw::yaml
