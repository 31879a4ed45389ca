// The state folder, held open; it is used only where nobody but this user can put anything into it.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>

#include "descriptor.hpp"
#include "switch/language/words.hpp"

namespace sw::store {

/// What tells one folder on this machine from every other.
struct FolderId {
  dev_t device = 0;
  ino_t inode = 0;

  /// The beginning of the names of its files in the state folder.
  std::string stem() const;
  friend bool operator==(const FolderId&, const FolderId&) = default;
};

struct State {
  Descriptor folder;
  Text why_not;  ///< where it is not open
};

/// Opens the state folder; `make`: makes it where it is not there yet (mode 0700).
State open_state(const std::filesystem::path& folder, bool make);

}  // namespace sw::store
