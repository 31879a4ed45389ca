// What a copy of a round tells about people once it leaves the house.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "switch/model/workspace.hpp"

namespace sw::schema {

/// What is told, and how. What is left out becomes `…`: that it was written is told, what it says is not.
struct Disguise {
  bool names = false;  ///< ids, names and contacts of people as they are
  bool texts = false;  ///< what people wrote at length
  /// How somebody is called instead of by name: `jobshadower 3`; as an id `jobshadower-3`.
  std::function<std::string(const ParticipantId&)> called;
  /// A text that is told, with the names in it replaced.
  std::function<std::string(std::string_view)> told;
};

/// Changes every entity of the round; its files stay as they were read. The round's private words are always
/// left out.
void put_on(Workspace& workspace, const Disguise& disguise);

}  // namespace sw::schema
