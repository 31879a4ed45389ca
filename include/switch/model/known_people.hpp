// Everybody whom the files of a round name, ready to be found in texts.
#pragma once

#include <vector>

#include "switch/model/participant.hpp"
#include "switch/text/mention.hpp"

namespace sw {

/// What a number of the finder stands for.
struct Somebody {
  enum class Kind { participant, coordinator, other, private_word };

  Kind kind = Kind::other;
  ParticipantId id;  ///< of a participant
};

struct KnownPeople {
  Mentions mentions;
  std::vector<Somebody> who;  ///< by the number of the finder
};

}  // namespace sw
