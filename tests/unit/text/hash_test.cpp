#include "switch/text/hash.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace sw;

TEST_CASE("SipHash-2-4, as its authors print it") {
  // The key is 00 01 ... 0f, the text 00 01 ... of so many bytes.
  constexpr HashKey key{0x0706050403020100U, 0x0f0e0d0c0b0a0908U};
  const struct {
    int size;
    std::uint64_t hash;
  } rows[] = {{0, 0x726fdb47dd0e0e31U},
              {1, 0x74f839c593dc67fdU},
              {7, 0xab0200f58b01d137U},
              {8, 0x93f5f5799a932462U},
              {15, 0xa129ca6149be45e5U}};
  for (const auto& [size, hash] : rows) {
    std::string text;
    for (int i = 0; i < size; ++i) text += static_cast<char>(i);
    CHECK(keyed_hash(text, key) == hash);
  }
}
