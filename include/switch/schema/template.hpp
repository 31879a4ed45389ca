// A new file for people to fill in: every key with its sentence, what must be there as a key, what may be
// there behind a comment sign or left empty.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "switch/language/words.hpp"
#include "switch/model/workspace.hpp"

namespace sw::schema {

/// The file for a new entity of a round: its schema line, and comments that name the round's own kinds,
/// networks, frameworks, topics and moments where one is to be chosen. None for an unknown entity. It is
/// read without a finding once the required keys are filled in.
std::optional<std::string> template_file(std::string_view entity, const Workspace& workspace,
                                         Language language);

/// The top-level keys of an entity; empty for an unknown one.
std::vector<std::string_view> top_keys(std::string_view entity);

}  // namespace sw::schema
