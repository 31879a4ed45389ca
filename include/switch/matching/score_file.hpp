// Scores that a coordinator brings along, in a file of a spreadsheet: participant,host,score.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "switch/diagnostic/diagnostic.hpp"
#include "switch/model/workspace.hpp"

namespace sw::matching {

/// The least and the most that a score of a file can be.
struct Scale {
  double least = 0;
  double most = 0;

  friend bool operator==(const Scale&, const Scale&) = default;
};

/// Of `MIN..MAX`, as in `0..10` or `-2..2`; empty where it is anything else, or the least is not below the
/// most.
std::optional<Scale> scale_in(std::string_view text);
/// The same way.
std::string written(const Scale& scale);
/// In points: 0 to 1000, or where they are added -1000 to 1000.
Scale points(bool adds);

/// How a file of scores is to be read.
struct Scoring {
  bool adds = false;           ///< to the score that is reckoned; else they stand instead of it
  std::optional<Scale> scale;  ///< none: points, as long as they can be nothing else
};

struct ScoreFile {
  bool adds = false;
  /// In points, by participant and host; others have 0.
  std::map<std::pair<std::string, std::string>, int> scores{};
  std::optional<Scale> scale{};  ///< that was declared

  int of(const ParticipantId& person, const OrganisationId& host) const {
    const auto found = scores.find({person.text, host.text});
    return found == scores.end() ? 0 : found->second;
  }
};

/// Reads the file among those of the Workspace, as spreadsheets save them. Everything that is wrong, or could
/// mean two things, is found in one go.
ScoreFile read_scores(const Workspace& workspace, FileId file, const Scoring& scoring, Sink& findings);

}  // namespace sw::matching
