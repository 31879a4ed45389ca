// Where a result comes to stand: the real folder behind the name that somebody gave.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "descriptor.hpp"
#include "switch/language/words.hpp"

namespace sw::store {

struct Target {
  Descriptor folder;           ///< held open: nothing that is moved meanwhile leads elsewhere
  std::filesystem::path real;  ///< of that folder
  std::string name;            ///< in it; empty where the folder itself is meant
};

/// Follows `word` from the folder that the run works in; why nothing may be put there, otherwise. What bears
/// the name itself, if anything does, is not looked at.
std::optional<Text> find_target(const std::filesystem::path& folder, const std::string& word, Target& target);

/// The same for a folder: `name` is empty where it is there already.
std::optional<Text> find_folder(const std::filesystem::path& folder, const std::string& word, Target& target);

/// Is what bears this name, or would, a file of a round or of git?
bool of_the_round(const std::filesystem::path& folder, const std::string& name);

}  // namespace sw::store
