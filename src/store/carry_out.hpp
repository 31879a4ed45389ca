// One move of a save: the new content made ready beside its target, then put in its place.
#pragma once

#include <cstddef>
#include <span>

#include "journal.hpp"

namespace sw::store {

/// Makes the new content ready, on disk, with the mode and the owner of what stands there (a new file: what
/// the umask leaves). Until then nobody else can read it. Errno where that fails.
int make_ready(int root, const Move& move);

/// Takes away what make_ready() made, where it is there.
void clear(int root, const Move& move);

/// The new content takes its place, or the file goes. Errno where that fails.
int put_in_place(int root, const Move& move);

/// Writes to disk which files the folders of the targets hold.
void sync_folders(int root, std::span<const Move> moves);

/// How far a move came.
enum class Stage {
  to_do,
  done,
  overtaken,  ///< the file is neither what it was nor what it is to be
};
Stage stage_of(int root, const Move& move);

/// The most that a file of a round may hold for a save to touch it, in bytes.
inline constexpr std::size_t largest_target = std::size_t{256} << 20;

}  // namespace sw::store
