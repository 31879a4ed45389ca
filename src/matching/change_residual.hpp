// What can be changed in a round that is the best, and at what cost: the residual network of a problem and
// its certificate, held at its optimum while room comes and goes. Knows no people, and no solver.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "matching/solver_heap.hpp"
#include "matching/solver_network.hpp"
#include "matching/solver_vector.hpp"
#include "switch/matching/certificate.hpp"

namespace sw::matching {

/// The network of a problem, with the costs of its first lanes; nothing in it changes.
template <std::size_t Width>
struct ResidualNet {
  using Vector = LaneVector<Width>;

  /// An arc seen from one of its ends.
  struct Half {
    Index to = 0;
    Index partner = 0;  // the same arc from the other end
    Index way = 0;      // twice the arc, and one more at its head

    Index arc() const { return way / 2; }
    bool ahead() const { return way % 2 == 0; }
  };

  ResidualNet(const Problem& problem, std::vector<Lane> first_lanes);
  void lay_halves();

  /// Of a lane in a vector: the last lane stands last.
  std::size_t place(std::size_t lane) const { return lane + 1 == lanes.size() ? Width - 1 : lane; }
  /// What a pair costs, also one that is not in the network.
  ArcCost<Width> cost_of(const Problem& problem, const Candidate& pair) const;
  Index tail(Index half) const { return halves[halves[half].partner].to; }

  std::vector<Lane> lanes;
  Network network;
  std::vector<Index> first, last;  // per node its first half, and past its last
  std::vector<Half> halves;        // cells at one slot side by side: a search goes through them together
  std::vector<Index> ahead;        // per arc its half at the tail
  std::vector<ArcCost<Width>> costs;
};

template <std::size_t Width>
class Paths;

/// The flow and the prices on it; a copy is a trial.
template <std::size_t Width>
class Residual {
 public:
  using Net = ResidualNet<Width>;
  using Vector = LaneVector<Width>;

  Residual(const Net& net, const Problem& problem, const Certificate& certificate);

  const Net& net() const { return *net_; }
  std::uint32_t flow(Index arc) const { return rooms_[net_->ahead[arc]].back; }
  std::uint32_t room(Index arc) const { return rooms_[net_->ahead[arc]].ahead; }
  const Vector& price(Index node) const { return price_[standing(node)]; }
  /// The slot, where the node is a cell that nobody is in: there all is at the price of its slot. Most cells
  /// are.
  Index standing(Index node) const {
    const Index first = net_->network.first_cell;
    return node < first ? node : standing_[node - first];
  }
  /// What a unit on the arc costs beyond the prices at its ends.
  Vector reduced(Index arc) const { return reduced_half(net_->ahead[arc]); }

  /// One more unit may go over the arc: the flow becomes the best there is again. What that costs; zero where
  /// it helps nobody.
  Vector widen(Index arc, Paths<Width>& paths);
  /// One unit less. Where the arc is full, a unit goes the cheapest other way.
  void narrow(Index arc, Paths<Width>& paths);

 private:
  friend class Paths<Width>;

  /// What can still go over a half, and over its partner.
  struct Rooms {
    std::uint32_t ahead = 0;
    std::uint32_t back = 0;
  };

  void give(const Problem& problem, const Certificate& certificate);
  void lay_prices(const Certificate& certificate);
  Vector reduced_half(Index half) const;
  void set_room(Index arc, std::uint32_t room);
  void move(Index half);
  void move_along(const std::vector<Index>& halves);
  void let_stand(Index cell);
  void follow(const Paths<Width>& paths, const Vector& by);

  const Net* net_;
  std::vector<Rooms> rooms_;  // per half
  std::vector<Vector> price_;
  std::vector<Index> standing_;  // per cell
};

/// Cheapest ways through a residual network, from one node or to one. Distances are beyond the prices at the
/// ends, and never negative.
template <std::size_t Width>
class Paths {
 public:
  using Vector = LaneVector<Width>;
  enum class Way { from, to };

  /// Nothing that is as far is looked at; none: no bound.
  using Bound = std::optional<Vector>;

  explicit Paths(const ResidualNet<Width>& net)
      : first_cell_(net.network.first_cell), labels_(first_cell_), cells_(net.network.cells.size()) {}

  void start(const Residual<Width>& residual, Way way, Index node) {
    Bound no_bound;
    begin(residual, way, node, no_bound);
  }
  /// On from there, or from where it stopped: all that is nearer than the bound. `settled` is told each node
  /// in turn, and may lower the bound.
  template <class Settled>
  void go_on(const Bound& bound, Settled settled) {
    Bound no_bound;  // another time there may be more to find
    while (!labels_.empty() && !(bound && !(labels_.distance(labels_.top()) < *bound))) {
      const Index node = labels_.settle();
      relax(node, labels_.distance(node), none, no_bound);
      settled(node);
    }
  }
  bool reached(Index node) const { return labels_.settled(node); }
  /// Until another node is reached, nearer than the limit.
  bool connect(const Residual<Width>& residual, Way way, Index start, Index end,
               const Vector* limit = nullptr);

  const Vector& distance(Index node) const {
    node = residual_->standing(node);
    return passes(node) ? cell(node).distance : labels_.distance(node);
  }
  Way way() const { return way_; }
  /// Every node that was reached.
  template <class Visit>
  void each_reached(Visit visit) const {
    for (const Index node : labels_.all_settled()) visit(node);
    for (const Index node : passed_) visit(node);
  }
  /// The halves of the way between the start of the search and a node, each in the direction of the flow;
  /// from the node back to the start.
  std::vector<Index> halves_to(Index node) const;

 private:
  /// There are many cells, and few ways out of each: a way into a cell goes on at once, without waiting for
  /// its turn.
  struct Passing {
    Vector distance;
    Index parent = none;
    std::uint32_t search = 0;
  };

  void begin(const Residual<Width>& residual, Way way, Index start, Bound& bound);
  void relax(Index node, const Vector& so_far, Index end, Bound& bound) {
    way_ == Way::from ? relax<Way::from>(node, so_far, end, bound) : relax<Way::to>(node, so_far, end, bound);
  }
  template <Way way>
  void relax(Index node, const Vector& so_far, Index end, Bound& bound);
  bool passes(Index node) const { return node >= first_cell_; }
  const Passing& cell(Index node) const { return cells_[node - first_cell_]; }
  bool pass(Index node, const Vector& distance, Index parent);
  Index parent(Index node) const { return passes(node) ? cell(node).parent : labels_.parent(node); }

  const Residual<Width>* residual_ = nullptr;
  Way way_ = Way::from;
  Index start_ = none;
  Index first_cell_;
  Labels<Vector> labels_;
  std::vector<Passing> cells_;
  std::vector<Index> passed_;
  std::uint32_t search_ = 0;
};

}  // namespace sw::matching
