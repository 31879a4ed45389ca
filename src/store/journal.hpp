// What a save is about to do, with all that it takes to do it: kept in the state folder until it is done. It
// binds only together with the mark in the round: both name the same save, and the journal names the folder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "state.hpp"

namespace sw::store {

/// What is to be done with one file.
struct Move {
  std::string target;                   ///< relative to the round's folder
  std::string temporary;                ///< where the new content is made ready, beside the target
  std::optional<std::uint64_t> before;  ///< stable_hash of the content; none: there is no such file
  std::optional<std::string> after;     ///< the new content; none: the file is to go
};

struct Journal {
  std::string id;
  FolderId round;
  std::vector<Move> moves;
};

/// The beginning of every name that a save uses for itself in a round.
inline constexpr std::string_view own_prefix = ".switch-";

/// A name for one save that nobody can guess.
std::string new_id();
bool is_save_id(std::string_view text);

/// What a save calls its nth file for itself.
std::string temporary_name(std::string_view id, std::size_t number);

/// As it stands on disk, and back. None for what is cut off, or was changed, or names anything but files of a
/// round.
std::string encoded(const Journal& journal);
std::optional<Journal> decoded(std::string_view text);

/// Puts it on disk, all or nothing; errno where that fails.
int write_journal(const State& state, const Journal& journal);

/// The journal of a round; none where there is none that this user wrote for this folder.
std::optional<Journal> read_journal(const State& state, const FolderId& round);

void remove_journal(const State& state, const FolderId& round);

}  // namespace sw::store
