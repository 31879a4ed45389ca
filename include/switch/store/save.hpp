// Writes files of a round: all changes of a command, or none, and one writer at a time.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "switch/language/words.hpp"

namespace sw::store {

struct RoundFolder;

/// The right to write in a round, held by one process of a user at a time. A command that changes files takes
/// it before it reads them, so that what is recorded twice at the same moment is both kept. It is a lock on a
/// file in the state folder, where nobody else comes; without such a folder, on the round's own.
class Lock {
 public:
  /// Waits for at most `patience_ms`; empty where that was not enough or the folder can't be used, and then
  /// `why` says so. The folder is made where it is not there. `state`: see state_folder(); may be empty.
  static std::optional<Lock> take(const std::filesystem::path& root, const std::filesystem::path& state,
                                  Text& why, int patience_ms = 10'000);

  Lock(Lock&& other) noexcept;
  Lock& operator=(Lock&&) = delete;
  ~Lock();

  const std::filesystem::path& root() const;
  /// Why a save() that is killed can't be finished later; empty where it can.
  const Text& no_way_back() const;
  /// For this room alone.
  const RoundFolder& round() const;

 private:
  struct Held;
  explicit Lock(std::unique_ptr<Held> held);

  std::unique_ptr<Held> held_;
};

/// One file as it was read, and as it is to be.
struct Change {
  std::string name;                   ///< relative to the round's folder
  std::optional<std::string> before;  ///< none: the file must not exist yet
  std::optional<std::string> after;   ///< none: the file is to go
};

/// Saves all changes; on failure every file is as it was, and the sentence says why (or says that the change
/// stands ready, and how it is finished). A failure is: a file that is no longer what it was read as, a new
/// one that exists, one that is no file of a round (is_round_file) or lies outside it, a read-only one, one
/// with another name beside it, one of another owner whose it can't stay. Folders are made where needed. A
/// file keeps its mode and owner, a new one has what the umask leaves; a link inside the round stays a link.
///
/// Killed at any moment, it leaves all files old, or all new once it is finished (interrupted.hpp). Where
/// there is no state folder, it may leave some old and some new.
std::optional<Text> save(const Lock& lock, std::span<const Change> changes);

}  // namespace sw::store
