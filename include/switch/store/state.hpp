// Where `switch` keeps, for one user on one machine, what no clone, archive or shared folder may bring along.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace sw::store {

/// `$XDG_STATE_HOME/switch`, else `$HOME/.local/state/switch`; empty where neither variable holds an absolute
/// path.
std::filesystem::path state_folder(
    const std::function<std::optional<std::string>(std::string_view)>& variable);

}  // namespace sw::store
