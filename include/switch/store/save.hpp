// Writes files of a round: all changes of a command, or none, and one writer at a time.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "switch/language/words.hpp"

namespace sw::store {

/// The right to write in a round, held by one process at a time. A command that changes files takes it before
/// it reads them, so that what two people record at the same moment is both kept. Taking it also finishes
/// what an interrupted save() left behind.
class Lock {
 public:
  /// Waits for at most `patience_ms`; empty where that was not enough or the folder can't be used, and then
  /// `why` says so. The folder is made where it is not there.
  static std::optional<Lock> take(const std::filesystem::path& root, Text& why, int patience_ms = 10'000);

  Lock(Lock&& other) noexcept;
  Lock& operator=(Lock&&) = delete;
  ~Lock();

  const std::filesystem::path& root() const { return root_; }

 private:
  Lock(std::filesystem::path root, int descriptor) : root_(std::move(root)), descriptor_(descriptor) {}

  std::filesystem::path root_;
  int descriptor_;
};

/// One file as it was read, and as it is to be.
struct Change {
  std::string name;                   ///< relative to the round's folder
  std::optional<std::string> before;  ///< none: the file must not exist yet
  std::optional<std::string> after;   ///< none: the file is to go
};

/// Saves all changes; on failure every file is as it was, and the sentence says why (or says that all are new
/// once the next command has finished the work). A file that is no longer
/// what it was read as, a new one that exists, or one that lies outside the round is a failure. Folders are
/// made where needed; a file keeps its mode, a link inside the round stays a link. Killed at any moment, it
/// leaves all files old, or all new as soon as the round is next opened.
std::optional<Text> save(const Lock& lock, std::span<const Change> changes);

/// Is there an interrupted save() to finish?
bool interrupted(const std::filesystem::path& root);

}  // namespace sw::store
