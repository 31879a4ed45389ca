// A number that stands for a text: the same on every machine and in every version, so that it may be kept.
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>
#include <utility>

namespace sw {

/// FNV-1a, 64 bits. It tells texts apart; it does not keep anybody from making one with the same number.
/// Going on from the hash of what stands before gives that of both together.
constexpr std::uint64_t stable_hash(std::string_view text, std::uint64_t before = 0xcbf29ce484222325U) {
  for (const char c : text) before = (before ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return before;
}

/// A key of 128 bits.
struct HashKey {
  std::uint64_t first = 0, second = 0;
};

/// SipHash-2-4 of Aumasson and Bernstein: whoever does not have the key can't tell what a number stands for,
/// not even by trying.
constexpr std::uint64_t keyed_hash(std::string_view text, HashKey key) {
  std::uint64_t a = key.first ^ 0x736f6d6570736575U, b = key.second ^ 0x646f72616e646f6dU;
  std::uint64_t c = key.first ^ 0x6c7967656e657261U, d = key.second ^ 0x7465646279746573U;
  const auto rounds = [&](int count) {
    for (; count > 0; --count) {
      a += b, b = std::rotl(b, 13) ^ a, a = std::rotl(a, 32);
      c += d, d = std::rotl(d, 16) ^ c;
      a += d, d = std::rotl(d, 21) ^ a;
      c += b, b = std::rotl(b, 17) ^ c, c = std::rotl(c, 32);
    }
  };
  const auto take = [&](std::uint64_t word) {
    d ^= word;
    rounds(2);
    a ^= word;
  };
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    word |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * (i % 8));
    if (i % 8 == 7) take(std::exchange(word, 0));
  }
  take(word | std::uint64_t{text.size()} << 56);
  c ^= 0xff;
  rounds(4);
  return a ^ b ^ c ^ d;
}

}  // namespace sw
