// The network of a problem as the check of a certificate sees it: rebuilt from the problem, with nothing of
// the solver.
#pragma once

#include <vector>

#include "switch/matching/certificate.hpp"

namespace sw::matching {

struct CheckedArc {
  Index tail = 0;
  Index head = 0;
  std::int64_t capacity = 0;
  std::int64_t flow = 0;
  const Candidate* pair = nullptr;
  bool reciprocal = false;
};

class CheckedNetwork {
 public:
  CheckedNetwork(const Problem& problem, const Certificate& certificate)
      : problem_(problem), certificate_(certificate), lanes_(lanes_of(problem)) {}

  /// Whether the certificate belongs to the problem; to be asked first.
  bool shape_fits();
  /// Whether everybody is sent along pairs that there are, within all capacities.
  bool choice_fits();
  /// Whether no sum of prices can overflow.
  bool prices_fit() const;

  const std::vector<Lane>& lanes() const { return lanes_; }
  const std::vector<CheckedArc>& arcs() const { return arcs_; }
  std::int64_t worth_of(const CheckedArc& arc, Lane lane) const;
  /// What a unit costs beyond the prices at the ends, in one lane.
  std::int64_t reduced(const CheckedArc& arc, std::size_t lane) const;
  int reduced_sign(const CheckedArc& arc) const;

  static constexpr std::int64_t unbounded = std::int64_t{1} << 40;

 private:
  void find_cells();
  void lay_prices();
  bool count_guests();
  Index cell_of(const Candidate& c) const;
  void lay_arcs();
  bool flows() const;

  const Problem& problem_;
  const Certificate& certificate_;
  std::vector<Lane> lanes_;
  std::vector<Cell> cells_;
  std::vector<std::int64_t> prices_, sent_, received_, guests_, colleagues_;
  std::vector<CheckedArc> arcs_;
  Index host_ = 0, slot_ = 0, person_ = 0, cell_ = 0;
};

inline std::int64_t CheckedNetwork::worth_of(const CheckedArc& arc, Lane lane) const {
  if (arc.pair != nullptr) return worth(problem_, *arc.pair, lane);
  return arc.reciprocal && lane.goal == Goal::reciprocity ? copies(problem_) : 0;
}

inline std::int64_t CheckedNetwork::reduced(const CheckedArc& arc, std::size_t lane) const {
  const std::int64_t cost = (maximised(lanes_[lane].goal) ? -1 : 1) * worth_of(arc, lanes_[lane]);
  return cost + prices_[arc.tail * lanes_.size() + lane] - prices_[arc.head * lanes_.size() + lane];
}

}  // namespace sw::matching
