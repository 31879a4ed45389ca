// A round as git keeps it: at a revision, or as it is about to be committed. The work is done by the program
// `git`, called without a shell.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "switch/language/words.hpp"
#include "switch/store/load.hpp"

namespace sw::store {

/// The top folder of the git work tree that holds `start`; none where there is no repository.
std::optional<std::filesystem::path> find_repository(const std::filesystem::path& start);

/// The way from the top of the work tree to `root`, "rondes/2023/"; empty where they are the same, or where
/// there is no repository.
std::string path_in_repository(const std::filesystem::path& root);

/// The commit that a work tree stands on.
struct Revision {
  std::string id;        ///< short
  bool changed = false;  ///< the round's folder holds changes that are not committed
};

/// None without git, without a repository, or before its first commit.
std::optional<Revision> revision(const std::filesystem::path& root);

/// The files of a round in one of its states.
struct Snapshot {
  Contents files;
  std::optional<Text> wrong;  ///< why there is no such state, or why git can't be asked
};

/// At a revision, in any notation of git: `HEAD~3`, `main`, `v2023`.
Snapshot at_revision(const std::filesystem::path& root, const std::string& revision);

/// These files as the last commit has them; those that it does not have are left out. Names are relative to
/// the round.
Snapshot committed(const std::filesystem::path& root, const std::vector<std::string>& names);

/// What the history of a round still tells about something.
struct Trail {
  std::vector<std::string> commits;  ///< short, the newest first, of every branch
  std::vector<std::string> files;    ///< by the names they had then, relative to the round, in order
};

/// Where any of these words came or went in the round's folder; empty without git.
Trail trail(const std::filesystem::path& root, const std::vector<std::string>& words);

/// As they are staged for the next commit.
Snapshot as_staged(const std::filesystem::path& root);

}  // namespace sw::store
