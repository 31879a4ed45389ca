// From an entity to YAML: the fields that are there, in the order of their description.
#pragma once

#include <string>

#include "switch/model/workspace.hpp"

namespace sw::schema {

/// A whole file for a new entity, its schema line included. Fields that nobody gave are left out, those that
/// are required excepted.
template <class Entity>
std::string written_file(const Entity& entity);

extern template std::string written_file(const Round&);
extern template std::string written_file(const Organisation&);
extern template std::string written_file(const Participant&);
extern template std::string written_file(const Exchange&);

}  // namespace sw::schema
