// A round's folder, held open, and the state folder of who works in it.
#pragma once

#include <filesystem>
#include <string>

#include "descriptor.hpp"
#include "state.hpp"

namespace sw::store {

struct RoundFolder {
  std::filesystem::path path;
  Descriptor opened;
  FolderId id;
  State state;

  int number() const { return opened.number(); }
};

/// Without a folder errno says why. `make`: the state folder is made where it is not there.
RoundFolder open_round(const std::filesystem::path& root, const std::filesystem::path& state, bool make);

/// Does this user write there at this moment?
bool is_locked(const RoundFolder& round);

/// The name of the lock's file in the state folder.
std::string lock_name(const FolderId& round);

}  // namespace sw::store
