#include "carry_out.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <optional>
#include <set>
#include <string>

#include "beneath.hpp"
#include "switch/text/hash.hpp"

namespace sw::store {
namespace {

constexpr mode_t all_rights = 07777;

mode_t mode_of_new_files() {
  static const mode_t mode = [] {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return static_cast<mode_t>(0666 & ~mask);
  }();
  return mode;
}

/// Gives a file the mode and the owner of another, or those of a new one.
bool put_on(int file, const std::optional<struct stat>& like) {
  if (!like) return ::fchmod(file, mode_of_new_files()) == 0;
  struct stat own {};
  if (::fstat(file, &own) != 0) return false;
  const bool other_owner = own.st_uid != like->st_uid || own.st_gid != like->st_gid;
  return (!other_owner || ::fchown(file, like->st_uid, like->st_gid) == 0) &&
         ::fchmod(file, like->st_mode & all_rights) == 0;
}

}  // namespace

int make_ready(int root, const Move& move) {
  if (!move.after) return 0;
  const Spot target = spot_of(root, move.target, true);
  if (!target.folder) return errno;
  const Descriptor file = make_private(target.folder.number(), move.temporary);
  const bool ready = file && write_all(file.number(), *move.after) &&
                     put_on(file.number(), status_of(target.folder.number(), target.name)) &&
                     ::fsync(file.number()) == 0;
  return ready ? 0 : errno;
}

void clear(int root, const Move& move) {
  const Spot target = spot_of(root, move.target);
  if (target.folder) ::unlinkat(target.folder.number(), move.temporary.c_str(), 0);
}

int put_in_place(int root, const Move& move) {
  const Spot target = spot_of(root, move.target);
  const int folder = target.folder.number();
  if (!target.folder) return errno;
  const int failed = move.after ? ::renameat(folder, move.temporary.c_str(), folder, target.name.c_str())
                                : ::unlinkat(folder, target.name.c_str(), 0);
  return failed == 0 ? 0 : errno;
}

void sync_folders(int root, std::span<const Move> moves) {
  std::set<std::filesystem::path> synced;
  for (const Move& move : moves)
    if (synced.insert(std::filesystem::path(move.target).parent_path()).second)
      if (const Spot target = spot_of(root, move.target); target.folder) ::fsync(target.folder.number());
}

Stage stage_of(int root, const Move& move) {
  const Spot target = spot_of(root, move.target);
  const auto now = target.folder ? content_of(target.folder.number(), target.name, largest_target)
                                 : std::optional<std::string>();
  const bool gone = !now && errno == ENOENT;
  if (move.after ? now == move.after : gone) return Stage::done;
  const bool as_before = move.before ? now && stable_hash(*now) == *move.before : gone;
  return as_before ? Stage::to_do : Stage::overtaken;
}

}  // namespace sw::store
