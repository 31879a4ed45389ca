#include "switch/store/round_files.hpp"

#include <algorithm>
#include <filesystem>

#include "switch/model/notation.hpp"
#include "switch/model/own_files.hpp"
#include "switch/schema/entities.hpp"
#include "switch/store/load.hpp"

namespace sw::store {
namespace {

/// Files in the round's own folder: the declaration, and what `match --write` leaves as proof.
constexpr std::string_view single_files[] = {round_file, matching_file};

/// A kind of file that a folder holds, each called by a short name: `organisations/ID.yaml`.
bool is_one_of(std::string_view name, std::string_view folder, std::string_view ending) {
  if (!name.starts_with(folder) || !name.ends_with(ending)) return false;
  name.remove_prefix(folder.size());
  if (!name.starts_with('/') || name.size() <= ending.size()) return false;
  name.remove_prefix(1);
  name.remove_suffix(ending.size());
  return notation::is_id(name);
}

}  // namespace

bool is_round_file(std::string_view name) {
  if (std::find(std::begin(single_files), std::end(single_files), name) != std::end(single_files))
    return true;
  const auto entities = schema::entities();
  return is_one_of(name, schemas_folder, ".schema.json") ||
         std::any_of(entities.begin(), entities.end(), [&](const schema::EntityInfo& entity) {
           return !entity.folder.empty() && is_one_of(name, entity.folder, ".yaml");
         });
}

bool is_hidden(std::string_view name) {
  const std::filesystem::path path(name);
  return std::any_of(path.begin(), path.end(),
                     [](const std::filesystem::path& part) { return part.string().starts_with('.'); });
}

bool may_lead_to(std::string_view name, std::string_view real) {
  using std::filesystem::path;
  return name == real || (!is_hidden(real) && path(name).extension() == path(real).extension());
}

}  // namespace sw::store
