// Where somebody may still be meant, once everything that is certain was replaced.
#pragma once

#include <string>
#include <vector>

#include "session.hpp"
#include "switch/model/known_people.hpp"

namespace sw::cli {

/// `exchanges/a.yaml:12:8: the line` for every mention in the files of the round as they are afterwards,
/// comments included, and in all other files of its folder; of a file that can't be looked at, that.
struct Leftovers {
  std::vector<std::string> mentions;
  std::vector<std::string> not_looked_at;
};
Leftovers leftovers(const Session& session, const Opened& opened, const KnownPeople& known,
                    const ParticipantId& person, const store::Contents& after);

}  // namespace sw::cli
