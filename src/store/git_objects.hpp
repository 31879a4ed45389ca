// What objects of git hold, many at a time.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git_call.hpp"

namespace sw::store {

using ObjectSizes = std::map<std::string, std::size_t, std::less<>>;

/// The size in bytes of each of these objects that is there, by its id; a sentence where one is not, or git
/// fails.
std::optional<Text> sizes_of(const Git& git, const std::vector<std::string>& ids, ObjectSizes& sizes,
                             const Limits& limits = Git::usual);

/// Gives each of these objects to `use`, in the order of their ids. Sizes say how many are asked for in one
/// call. A sentence where git fails; what came before that was used.
std::optional<Text> read_objects(
    const Git& git, const ObjectSizes& sizes,
    const std::function<void(std::string_view id, std::string_view content)>& use,
    const std::function<Limits()>& limits = [] { return Git::usual; });

/// Splits off what stands before `end`.
std::string_view take(std::string_view& text, char end);

}  // namespace sw::store
