// Files that commands make from a round and that name its people, organisations and files: they follow when
// something is called otherwise.
#pragma once

#include "editing.hpp"
#include "switch/matching/proof.hpp"

namespace sw::cli {

/// Adds to an edit what becomes of the derived files, once all else is edited. Says so on stderr where one
/// can't follow.
void follow_in_derived_files(Session& session, const Opened& opened, Editing& editing,
                             const std::optional<matching::NewId>& id);

}  // namespace sw::cli
