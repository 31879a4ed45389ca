// What can be changed in a round that is the best, and at what cost: the residual network of a problem and its
// certificate. Knows no people, and no solver.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "matching/solver_heap.hpp"
#include "matching/solver_network.hpp"
#include "matching/solver_vector.hpp"
#include "switch/matching/certificate.hpp"

namespace sw::matching {

/// The network of a problem, with costs; nothing in it changes.
struct ResidualNet {
  using Vector = LaneVector<most_lanes>;

  struct Half {
    Index to = 0;
    Index partner = 0;  // the same arc seen from its other end
    Index arc = 0;
    bool ahead = true;  // from the tail of the arc
  };

  explicit ResidualNet(const Problem& problem);

  /// Of a lane in a vector: the last lane stands last.
  std::size_t place(std::size_t lane) const { return lane + 1 == lanes.size() ? most_lanes - 1 : lane; }

  std::vector<Lane> lanes;
  Network network;
  std::vector<Index> first;  // per node its first half
  std::vector<Half> halves;
  std::vector<Index> ahead;  // per arc its half at the tail
  std::vector<ArcCost<most_lanes>> costs;
};

/// The flow and the prices on it; a copy is a trial.
class Residual {
 public:
  using Vector = ResidualNet::Vector;
  using Step = ResidualNet::Half;

  /// `shut` says which candidates nobody may take: there the certificate has no flow, and no word.
  Residual(const ResidualNet& net, const Problem& problem, const Certificate& certificate,
           const std::vector<bool>& shut);

  const ResidualNet& net() const { return *net_; }
  std::uint32_t flow(Index arc) const { return room_[net_->halves[net_->ahead[arc]].partner]; }
  std::uint32_t room(Index arc) const { return room_[net_->ahead[arc]]; }
  /// What a unit on the arc costs beyond the prices at its ends.
  Vector reduced(Index arc) const;
  void set_room(Index arc, std::uint32_t room) { room_[net_->ahead[arc]] = room; }

  /// One more unit may go over the arc: the flow becomes the best there is again. What that costs; zero where
  /// it helps nobody.
  Vector open(Index arc);

 private:
  friend class Paths;

  Vector reduced_half(Index half) const;
  void move(Index half);

  const ResidualNet* net_;
  std::vector<std::uint32_t> room_;  // per half
  std::vector<Vector> price_;
};

/// Cheapest ways through a residual network, from one node to all or from all to one. Distances are beyond the
/// prices at the ends, and never negative.
class Paths {
 public:
  using Vector = ResidualNet::Vector;
  enum class Way { from, to };

  explicit Paths(const ResidualNet& net) : labels_(net.network.nodes) {}

  /// Until `end` is settled, all that can be where it is none, and never past the limit.
  bool search(const Residual& residual, Way way, Index start, Index end = none, const Vector* limit = nullptr);

  bool reached(Index node) const { return labels_.settled(node); }
  const Vector& distance(Index node) const { return labels_.distance(node); }
  const std::vector<Index>& settled() const { return labels_.all_settled(); }
  /// The halves of the way between the start of the search and a node, in the direction of the flow.
  std::vector<Index> halves_to(Index node) const;

 private:
  const Residual* residual_ = nullptr;
  Way way_ = Way::from;
  Index start_ = none;
  Labels<Vector> labels_;
};

}  // namespace sw::matching
