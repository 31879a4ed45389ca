// The lanes of a pair in one number, for the quick start alone: fast to add and compare, and not to be
// trusted where sums outgrow the bits of a lane. All lanes but the tie go together; the tie stands below
// them.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "switch/matching/problem.hpp"

namespace sw::matching {

__extension__ using Wide = __int128;

class Packing {
 public:
  explicit Packing(const Problem& problem);

  /// What a pair is worth to the one who goes, all lanes but the tie: higher is better. Reciprocity is no
  /// matter of one pair and has no bits.
  std::int64_t value(const Problem& problem, const Candidate& candidate) const;
  /// The same with the tie below it.
  static Wide with_tie(std::int64_t value, std::uint64_t tie) {
    return (Wide{value} << tie_bits) - static_cast<Wide>(tie);
  }
  /// The lanes of a number with ties, first things first.
  std::array<std::int64_t, most_lanes> lanes(Wide packed) const;
  /// How many low bits of a value to hide in one pass after the other: coarse values first, all bits last.
  std::vector<int> passes() const;

  /// The same for auctions, where what is hidden is also the step of prices.
  std::vector<int> auction_passes() const;

  static constexpr int tie_bits = 48;

 private:
  std::vector<Lane> lanes_;
  std::vector<int> bits_;
};

}  // namespace sw::matching
