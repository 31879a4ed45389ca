// Scores that a coordinator brings along, in a file of a spreadsheet: participant,host,score.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/model/workspace.hpp"

namespace sw::matching {

struct ScoreFile {
  bool adds = false;  ///< to the score that is reckoned; else it stands instead of it
  std::map<std::pair<std::string, std::string>, int> scores;  ///< by participant and host; others have 0

  int of(const ParticipantId& person, const OrganisationId& host) const {
    const auto found = scores.find({person.text, host.text});
    return found == scores.end() ? 0 : found->second;
  }
};

/// Reads the file among those of the Workspace. Separators are commas, semicolons or tabs, as the first line
/// has them; with the last two a number may have a decimal comma. Everything that is wrong is found in one
/// go.
ScoreFile read_scores(const Workspace& workspace, FileId file, bool adds, Sink& findings);

}  // namespace sw::matching
