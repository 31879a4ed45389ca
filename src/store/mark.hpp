// The mark of a save in the round: from when it stands there the save is decided, and until it is gone the
// files may be half old, half new. It holds the save's id and nothing else, and nobody takes orders from it.
#pragma once

#include <string>
#include <string_view>

namespace sw::store {

inline constexpr const char* mark_name = ".switch-interrupted";
/// What versions before the mark left when they broke off. It names files to move, and is never followed.
inline constexpr const char* old_journal_name = ".switch-journal";

struct Mark {
  bool there = false;
  std::string id;  ///< empty: what stands there is no mark that a save made
};

Mark read_mark(int root);

/// Puts it there, all or nothing; errno where that fails. `draft` is a name for it until it is whole.
int set_mark(int root, std::string_view id, const std::string& draft);

/// The mark goes; errno where it does not.
int remove_mark(int root);

}  // namespace sw::store
