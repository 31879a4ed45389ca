// The way back from a command that changes many files at once: git has them as they were.
#pragma once

#include "editing.hpp"

namespace sw::cli {

/// `--no-backup`, for commands that change many files.
struct BackupOption {
  bool none = false;

  void declare(Arguments& arguments);

  /// Can git bring back every file that is about to change? False, with a complaint, where it can't, unless
  /// that is what was asked for.
  bool holds(Session& session, const Opened& opened, const Editing& editing) const;
  /// Prints the command that brings them back, once they have changed.
  void tell(Session& session, const Opened& opened, const Editing& editing) const;
};

}  // namespace sw::cli
