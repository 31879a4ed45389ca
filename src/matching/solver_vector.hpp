// Costs and potentials as vectors of lanes, compared lexicographically: an ordered group, so everything that
// shortest paths and complementary slackness ask of a number holds for them.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sw::matching {

/// What an arc costs. All lanes but the last are small by their nature (0, 1, a score, a rank), so two
/// bytes each keep the arcs of a large round in little memory.
template <std::size_t Width>
struct ArcCost {
  std::int16_t small[Width - 1] = {};
  std::int64_t last = 0;

  void set(std::size_t lane, std::int64_t cost) {
    if (lane + 1 == Width) {
      last = cost;
    } else {
      small[lane] = static_cast<std::int16_t>(cost);
    }
  }
};

template <std::size_t Width>
struct LaneVector {
  std::int64_t lane[Width] = {};

  LaneVector& operator+=(const LaneVector& other) {
    for (std::size_t i = 0; i < Width; ++i) lane[i] += other.lane[i];
    return *this;
  }
  LaneVector& operator-=(const LaneVector& other) {
    for (std::size_t i = 0; i < Width; ++i) lane[i] -= other.lane[i];
    return *this;
  }
  LaneVector& operator+=(const ArcCost<Width>& cost) {
    for (std::size_t i = 0; i + 1 < Width; ++i) lane[i] += cost.small[i];
    lane[Width - 1] += cost.last;
    return *this;
  }
  LaneVector& operator-=(const ArcCost<Width>& cost) {
    for (std::size_t i = 0; i + 1 < Width; ++i) lane[i] -= cost.small[i];
    lane[Width - 1] -= cost.last;
    return *this;
  }

  friend LaneVector operator+(LaneVector a, const LaneVector& b) { return a += b; }
  friend LaneVector operator-(LaneVector a, const LaneVector& b) { return a -= b; }
  friend LaneVector operator-(LaneVector a, const ArcCost<Width>& cost) { return a -= cost; }
  friend bool operator<(const LaneVector& a, const LaneVector& b) {
    for (std::size_t i = 0; i + 1 < Width; ++i) {
      if (a.lane[i] != b.lane[i]) return a.lane[i] < b.lane[i];
    }
    return a.lane[Width - 1] < b.lane[Width - 1];
  }
  friend bool operator==(const LaneVector&, const LaneVector&) = default;
};

}  // namespace sw::matching
