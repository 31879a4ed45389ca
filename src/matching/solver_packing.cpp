#include "matching/solver_packing.hpp"

#include <algorithm>
#include <bit>
#include <numeric>

namespace sw::matching {
namespace {

constexpr int guard = 4;  // bits for the sign and for sums
constexpr int most_bits = 62;

std::uint64_t most_worth(const Problem& problem, Goal goal) {
  if (goal == Goal::fit) return best_score;
  if (goal != Goal::rank) return 1;
  std::int16_t most = 1;
  for (const Candidate& c : problem.candidates) most = std::max(most, c.rank);
  return static_cast<std::uint64_t>(most);
}

}  // namespace

Packing::Packing(const Problem& problem) : lanes_(lanes_of(problem)) {
  int left = most_bits;
  for (const Lane lane : lanes_) {
    const auto most = most_worth(problem, lane.goal) * static_cast<std::uint64_t>(copies(problem));
    int bits = guard + static_cast<int>(std::bit_width(most));
    if (lane.goal == Goal::reciprocity || lane.goal == Goal::tie || bits > left) bits = 0;
    bits_.push_back(bits);
    left -= bits;
  }
}

std::int64_t Packing::value(const Problem& problem, const Candidate& candidate) const {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < lanes_.size(); ++i) {
    if (bits_[i] == 0) continue;
    const std::int64_t amount = worth(problem, candidate, lanes_[i]);
    sum = sum * (std::int64_t{1} << bits_[i]) + (maximised(lanes_[i].goal) ? amount : -amount);
  }
  return sum;
}

std::array<std::int64_t, most_lanes> Packing::lanes(Wide packed) const {
  std::array<std::int64_t, most_lanes> all{};
  for (std::size_t i = lanes_.size(); i-- > 0;) {
    const int bits = lanes_[i].goal == Goal::tie ? tie_bits : bits_[i];
    if (bits == 0) continue;
    const Wide size = Wide{1} << bits;
    Wide low = packed & (size - 1);
    if (low >= size / 2) low -= size;
    all[i] = static_cast<std::int64_t>(low);
    packed = (packed - low) / size;
  }
  return all;
}

std::vector<int> Packing::passes() const {
  constexpr int step = 3;
  int hidden = std::accumulate(bits_.begin(), bits_.end(), 0);
  std::vector<int> all;
  for (const int bits : bits_) {
    if (bits == 0) continue;
    hidden -= bits;
    for (int wide = (bits - guard - 1) / step * step; wide >= 0; wide -= step) all.push_back(hidden + wide);
  }
  if (all.empty()) all.push_back(0);
  return all;
}

std::vector<int> Packing::auction_passes() const {
  constexpr int step = 3, shown_at_first = 10;
  std::vector<int> all;
  const int wide = std::accumulate(bits_.begin(), bits_.end(), 0) - guard;
  for (int hidden = wide - shown_at_first; hidden > 0; hidden -= step) all.push_back(hidden);
  all.push_back(0);
  return all;
}

}  // namespace sw::matching
