// What a save() that broke off left in a round, and the two ways out: finish it, or let it go.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "switch/language/words.hpp"
#include "switch/store/save.hpp"

namespace sw::store {

/// For who only reads: did a save break off here? One that is still going on is waited for, a while where
/// another user makes it. Nothing changes. `state`: see state_folder().
bool is_interrupted(const std::filesystem::path& root, const std::filesystem::path& state);

/// A file that an interrupted save was to write or to take away.
struct Unfinished {
  enum class Stage {
    to_do,
    done,
    overtaken,  ///< changed since by something else
  };
  std::string file;
  Stage stage = Stage::to_do;
  std::string now;    ///< as it stands there
  std::string after;  ///< as it is to be; empty where it is to go
};

/// What broke off, and who can finish it.
struct Interrupted {
  enum class What {
    nothing,
    ours,             ///< what is missing is kept here, and this user can finish it
    elsewhere,        ///< of another user or machine, or it was not kept
    earlier_version,  ///< what versions of before left: a list of files to move, that nobody follows
  };
  What what = What::nothing;
  std::vector<Unfinished> files;  ///< of ours
};

/// For who holds the lock, or only wants to show it. Reads only.
Interrupted interrupted(const std::filesystem::path& root, const std::filesystem::path& state);

/// Finishes what is ours; a sentence where that can't be, and then nothing changed that was not ours. A file
/// that something else changed since is not written over.
std::optional<Text> finish(const Lock& lock);

/// Lets go what broke off, whosever it is: the mark goes, and what is ours with it, but for files that took
/// their places already.
std::optional<Text> let_go(const Lock& lock);

/// Takes away the journal of a save whose mark is gone: it was never decided, or it was done, or somebody
/// took the mark away. The files of the latter that were never written; nothing is carried out.
std::vector<std::string> forget_unmarked(const Lock& lock);

}  // namespace sw::store
