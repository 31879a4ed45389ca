// A file of own scores, as --scores names it.
#pragma once

#include <optional>

#include "session.hpp"
#include "switch/matching/score_file.hpp"

namespace sw::cli {

/// Reads it, and adds it to the files of the Workspace. A file that can't be used as a whole is not used at
/// all: empty, and what is wrong was said.
std::optional<matching::ScoreFile> read_score_file(Session& session, Workspace& workspace,
                                                   const std::filesystem::path& file, bool adds);

}  // namespace sw::cli
