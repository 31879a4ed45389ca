// Everything in a round that refers to one organisation or one person.
#pragma once

#include <string_view>
#include <vector>

#include "switch/model/workspace.hpp"

namespace sw::overview {

/// In which way one thing refers to another.
enum class Mention {
  works_there,
  leads_it,
  attended_intake,
  prefers_it,
  not_to_it,
  not_from_it,
  bonus_for_it,
  travels_there,
  travels_with,
  swaps_with,
  jobshadows,  ///< the exchange of this jobshadower
  sends,       ///< the exchange of one of its people
  hosts,
  mentors,
  owns_action,
  inspired_action,
  gets_feedback,
};
std::span<const Choice<Mention>> choices(Mention);

struct Reference {
  Mention mention;
  std::string_view from;  ///< the id of the organisation, person or exchange that refers
  Text detail;            ///< what is told about it there; may be empty
};

/// In the order of Mention; within it by id.
std::vector<Reference> references_to(const Organisation& organisation, const Workspace& workspace);
std::vector<Reference> references_to(const Participant& participant, const Workspace& workspace);

}  // namespace sw::overview
