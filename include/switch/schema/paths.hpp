// Fields by their path in a file: what kind of value belongs there, and where an id is referred to.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "switch/model/workspace.hpp"
#include "switch/yaml/path.hpp"

namespace sw::schema {

/// What belongs at a path.
enum class Holds { text, number, boolean, list, block };

/// Of `hosting.places` in an organisation; none where the entity has no such field.
std::optional<Holds> holds(std::string_view entity, const yaml::Path& path);

/// A place that holds an id.
struct Reference {
  FileId file;
  yaml::Path path;
};

/// Every place in the round's files that names this organisation.
std::vector<Reference> references(const Workspace& workspace, const OrganisationId& id);
/// Every place in the round's files that names this participant.
std::vector<Reference> references(const Workspace& workspace, const ParticipantId& id);

}  // namespace sw::schema
