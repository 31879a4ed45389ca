// Forgetting a person: every place in the files of a round that tells who it was.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "switch/model/known_people.hpp"
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

/// What is to change so that nobody reads who it was any more.
struct Erasing {
  std::vector<Erasure> places;
  std::size_t mentions = 0;  ///< that are replaced in texts that stay
};

/// Everything that refers to the person, every mention that is certain, what the person wrote (it becomes
/// `…`), and the ways to reach him or her. Hours, dates, the match, what the host learned and what became of
/// the actions stay.
Erasing erasures(const Workspace& workspace, const KnownPeople& known, const Participant& person,
                 const Pseudonym& pseudonym);

/// Does a mention mean this person for sure, and nobody else?
bool means(const KnownPeople& known, const Mention& mention, const ParticipantId& person);
/// May it mean this person?
bool may_mean(const KnownPeople& known, const Mention& mention, const ParticipantId& person);

}  // namespace sw::schema
