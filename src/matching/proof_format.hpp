// The words of matching.json that writing and reading share.
#pragma once

#include <string_view>

#include "switch/matching/problem.hpp"

namespace sw::matching::format {

inline constexpr int version = 1;

inline constexpr std::string_view confirmed = "confirmed";
inline constexpr std::string_view proposed = "proposed";

/// How an earlier pair is held.
constexpr std::string_view key(Kept kept) {
  return kept == Kept::confirmed ? confirmed : proposed;
}

}  // namespace sw::matching::format
