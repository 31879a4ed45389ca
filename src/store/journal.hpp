// The journal of a save: which finished files beside their targets are still to take their places. Once it is
// on disk the save is decided, and whoever comes next carries it out.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace sw::store {

/// What is to be done with one file; names are relative to the round's folder.
struct Move {
  std::string temporary;  ///< empty: the target is to go
  std::string target;
};

/// The beginning of every name that a save uses for itself.
inline constexpr const char* own_prefix = ".switch-";

/// Puts the moves on disk, all or nothing; errno where that fails.
int write_journal(const std::filesystem::path& root, const std::vector<Move>& moves);

/// Carries out what the journal says, and removes it and everything else that a save left behind. A journal
/// that names anything outside the round is not followed. Errno where something fails; 0 is fine.
int finish_journal(const std::filesystem::path& root);

bool journal_exists(const std::filesystem::path& root);

/// Writes a folder's entries to disk.
void sync_folder(const std::filesystem::path& folder);
bool write_all(int descriptor, std::string_view content);

}  // namespace sw::store
