// Whom a round knows: its participants, and whoever stands in a field that tells who somebody is.
#pragma once

#include "switch/model/known_people.hpp"
#include "switch/model/workspace.hpp"

namespace sw::schema {

/// Participants come first, in their order, then coordinators, then others who are named (`presented.by`, who
/// called, who fixed a pair), then the round's private words. Contact data of people unknown are found too.
KnownPeople known_people(const Workspace& workspace);

}  // namespace sw::schema
