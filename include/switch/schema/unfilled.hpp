// What must stand in a file and does not: the required keys at its top.
#pragma once

#include <string_view>
#include <vector>

#include "switch/model/workspace.hpp"

namespace sw::schema {

/// The required keys of the entity that hold nothing, in the order of its description.
std::vector<std::string_view> unfilled(const Organisation& one);
std::vector<std::string_view> unfilled(const Participant& one);
std::vector<std::string_view> unfilled(const Exchange& one);

}  // namespace sw::schema
