// A file of own scores, as --scores names it.
#pragma once

#include <optional>
#include <string>

#include "session.hpp"
#include "switch/matching/score_file.hpp"

namespace sw::cli {

/// `--scores`, `--scores-as` and `--scale`, for commands that match.
struct ScoresOption {
  std::string file;
  std::size_t as = 0;
  std::string scale;

  void declare(Arguments& arguments);
  bool given() const { return !file.empty(); }
  bool adds() const { return as == 1; }
  /// The scores into `brought`, where a file is given. False where it can't be used; what is wrong was said.
  bool read(Session& session, Workspace& workspace, std::optional<matching::ScoreFile>& brought) const;
};

/// Reads one that was named on the command line, and adds it to the files of the Workspace. A file that
/// can't be used as a whole is not used at all: empty, and what is wrong was said.
std::optional<matching::ScoreFile> read_score_file(Session& session, Workspace& workspace,
                                                   const std::string& file, const matching::Scoring& scoring);
/// The same, of a file that was read.
std::optional<matching::ScoreFile> read_score_text(Session& session, Workspace& workspace,
                                                   const std::string& file, std::string text,
                                                   const matching::Scoring& scoring);

}  // namespace sw::cli
