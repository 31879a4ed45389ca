// A round as git keeps it: at a revision, or as it is about to be committed. Nothing that a repository says
// is obeyed, and nothing is written.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "switch/language/words.hpp"
#include "switch/store/load.hpp"

namespace sw::store {

/// The top folder of the git work tree that holds `start`; none where there is no repository.
std::optional<std::filesystem::path> find_repository(const std::filesystem::path& start);

/// The way from the top of the work tree to `root`, links followed, "rondes/2023/"; empty where they are the
/// same, or where there is no repository.
std::string path_in_repository(const std::filesystem::path& root);

/// The commit that a work tree stands on.
struct Revision {
  std::string id;        ///< short
  bool changed = false;  ///< files of the round are not as they were committed
};

/// None without a repository, before its first commit, and where git can't be asked: then `wrong` says why.
std::optional<Revision> revision(const std::filesystem::path& root, const Contents& now,
                                 std::optional<Text>& wrong);

/// The files of a round in one of its states.
struct Snapshot {
  Contents files;                     ///< of one that is not read as a part of the round, the name alone
  std::vector<std::string> unmerged;  ///< files below the round of which git still keeps two versions
  std::optional<Text> wrong;          ///< why there is no such state, or why git can't be asked
};

/// At a revision, in any notation of git: `HEAD~3`, `main`, `v2023`.
Snapshot at_revision(const std::filesystem::path& root, const std::string& revision);

/// As they are staged for the next commit; of a file that is not merged yet, our own side.
Snapshot as_staged(const std::filesystem::path& root);

/// The names of the files that differ in more than the ends of their lines, which git may change on the way.
std::vector<std::string> changed_files(const Contents& before, const Contents& after);

/// Rounds in or below a folder of which something is staged that was not committed before.
struct StagedRounds {
  std::vector<std::filesystem::path> roots;
  std::optional<Text> wrong;
};
StagedRounds staged_rounds(const std::filesystem::path& folder);

/// What the history of a repository still tells about something.
struct Trail {
  bool in_git = false;
  std::vector<std::string> commits;  ///< short, the newest first, of every branch
  std::vector<std::string> files;    ///< by the names they had then, relative to the round, in order
  std::optional<Text> wrong;         ///< why the history was not searched, or only a part of it
};

/// Where something came or went: in a file, its name, or what was said of a commit. `mentions` counts how
/// often a text mentions it.
Trail trail(const std::filesystem::path& root, const std::function<std::size_t(std::string_view)>& mentions);

}  // namespace sw::store
