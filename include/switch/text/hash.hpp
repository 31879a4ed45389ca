// A number that stands for a text: the same on every machine and in every version, so that it may be kept.
#pragma once

#include <cstdint>
#include <string_view>

namespace sw {

/// FNV-1a, 64 bits. It tells texts apart; it does not keep anybody from making one with the same number.
/// Going on from the hash of what stands before gives that of both together.
constexpr std::uint64_t stable_hash(std::string_view text, std::uint64_t before = 0xcbf29ce484222325U) {
  for (const char c : text) before = (before ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return before;
}

}  // namespace sw
