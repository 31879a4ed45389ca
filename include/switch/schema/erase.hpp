// Forgetting a person: every place in the files of a round that tells who it was.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "switch/model/workspace.hpp"
#include "switch/yaml/path.hpp"

namespace sw::schema {

/// A place, and what is to stand there; none: it goes.
struct Erasure {
  FileId file;
  yaml::Path path;
  std::optional<std::string> value;
};

/// Who somebody is from now on.
struct Pseudonym {
  ParticipantId id;
  std::string name;
};

/// Everything that refers to the person, the name wherever it is written in full, what the person wrote (it
/// becomes `…`), and the ways to reach him or her. Hours, dates, the match, what the host learned and what
/// became of the actions stay.
std::vector<Erasure> erasures(const Workspace& workspace, const Participant& person,
                              const Pseudonym& pseudonym);

}  // namespace sw::schema
